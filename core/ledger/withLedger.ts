import type { Facts, PeriodRecord } from "../appraise/facts";
import type { Appraisee, DepartmentFacts, SchemeFacts } from "../department/departmentFacts";
import type { DepartmentFinding } from "../department/departmentFinding";
import { measuresOf } from "../schemes/indicator";
import type { Scheme } from "../schemes/scheme";
import { looksBack } from "./figuresKept";
import { historyOf } from "./historyOf";
import type { Ledger } from "./ledger";
import { periodScores } from "./periodScores";
import { damageUnder } from "./restsOnDamage";

/** Ids of the values that are lists of period scores. */
export function listsOfPeriods({ indicators = [] }: Scheme): string[] {
  return indicators.flatMap((indicator) =>
    measuresOf(indicator).flatMap(({ method }) =>
      method.kind === "periods" ? [method.of ?? indicator.id] : [],
    ),
  );
}

/** The values with the lists of period scores that the data lack and the ledger holds. */
function withScores(
  ledger: Ledger,
  { scheme, appraisee, month }: { scheme: Scheme; appraisee: Appraisee; month: string },
  lists: readonly string[],
  findings: DepartmentFinding[],
): Facts["values"] {
  const { facts, member, kind } = appraisee;
  if (lists.length === 0) return facts.values;
  const lacking = lists.filter((id) => (facts.values.get(id) ?? null) === null);
  if (lacking.length === 0) return facts.values;
  const { frequency } = scheme;
  const more = { kind, ...(frequency && { frequency }) };
  const { scores, conflict } = periodScores(ledger, member.key, scheme.id, month, more);
  if (conflict) {
    const message = { code: "several scores of a period", person: member.name, ...conflict } as const;
    findings.push({ severity: "warning", people: [member.name], count: 1, message });
  }
  if (scores.length === 0) return facts.values;
  return new Map([...facts.values, ...lacking.map((id): [string, readonly number[]] => [id, scores])]);
}

/**
 * Facts whose earlier periods are looked up when a rule asks for them: for most people none does. A class, because a
 * literal with a getter costs each person a function and a shape of its own.
 */
class FactsOnLedger implements Facts {
  readonly cases: Facts["cases"];
  readonly points: Facts["points"];
  readonly measures?: NonNullable<Facts["measures"]>;
  readonly linked?: NonNullable<Facts["linked"]>;
  readonly gradeDecision?: NonNullable<Facts["gradeDecision"]>;
  readonly period: string;
  readonly calendar: Facts["calendar"];
  private past: readonly PeriodRecord[] | undefined;

  constructor(
    readonly values: Facts["values"],
    private readonly appraisee: Appraisee,
    private readonly lookUp: (appraisee: Appraisee) => readonly PeriodRecord[],
  ) {
    const { facts } = appraisee;
    this.cases = facts.cases;
    this.points = facts.points;
    if (facts.measures) this.measures = facts.measures;
    if (facts.linked) this.linked = facts.linked;
    if (facts.gradeDecision) this.gradeDecision = facts.gradeDecision;
    this.period = facts.period;
    this.calendar = facts.calendar;
  }

  get history(): readonly PeriodRecord[] {
    return (this.past ??= this.lookUp(this.appraisee));
  }
}

function schemeWithLedger(
  ledger: Ledger,
  { scheme, appraisees }: SchemeFacts,
  month: string,
  findings: DepartmentFinding[],
): SchemeFacts {
  const lists = listsOfPeriods(scheme);
  const isLookingBack = looksBack(scheme);
  if (!isLookingBack && lists.length === 0) return { scheme, appraisees };
  if (isLookingBack) findings.push(...damageUnder(ledger, { scheme, appraisees }, month));
  const lookUp = ({ member, kind }: Appraisee): PeriodRecord[] =>
    historyOf(ledger, member.key, scheme.id, month, kind);
  return {
    scheme,
    appraisees: appraisees.map((appraisee) => {
      const values = withScores(ledger, { scheme, appraisee, month }, lists, findings);
      const onLedger = isLookingBack
        ? new FactsOnLedger(values, appraisee, lookUp)
        : { ...appraisee.facts, values };
      return { ...appraisee, facts: onLedger };
    }),
  };
}

/**
 * The facts of a month with what the ledger adds: the periods that are over, where a rule of the scheme looks back,
 * and the period scores that a yearly scheme averages. What rests on damaged records is a finding.
 */
export function withLedger(facts: DepartmentFacts, ledger: Ledger): DepartmentFacts {
  const findings: DepartmentFinding[] = [];
  const schemes = facts.schemes.map((each) => schemeWithLedger(ledger, each, facts.month, findings));
  return { ...facts, schemes, findings: [...facts.findings, ...findings] };
}
