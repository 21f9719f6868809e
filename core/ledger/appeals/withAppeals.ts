import { Appraiser } from "../../appraise/appraiser";
import type { Appraised } from "../../appraise/definition";
import { linkFigures } from "../../department/linkFigures";
import type { DepartmentFacts } from "../../department/departmentFacts";
import type { DepartmentFinding } from "../../department/departmentFinding";
import type { AppealColumn, AppealMessage } from "../../words/ledgerMessages";
import { isGradeRules } from "../../schemes/grades";
import type { Names } from "../../schemes/names";
import type { Scheme } from "../../schemes/scheme";
import type { Appeal } from "./appeal";
import type { AppealedFigure } from "./appealedFigure";
import { appealedFigures } from "./appealedFigure";
import type { AppliedAppeal } from "./correction";
import { correctMonth } from "./correction";
import type { Correctable, FixedReason } from "./correctionsOf";
import { correctionsOf } from "./correctionsOf";
import type { Appellant } from "./findAppellant";
import { findAppellant } from "./findAppellant";
import { gradeNames } from "./openGrade";

/** The upheld appeals of a month, ready to enter its facts. */
export interface MonthAppeals {
  /** Those that the ledger has taken in already. */
  readonly settled: readonly AppliedAppeal[];
  /** Those that are new, with what they correct. */
  readonly fresh: readonly FreshAppeal[];
  readonly findings: readonly DepartmentFinding[];
}

/** A new upheld appeal with its figure before and after, as they were written. */
export interface FreshAppeal {
  readonly appeal: Appeal;
  readonly applied: AppliedAppeal;
  readonly figure: { readonly en: string; readonly "zh-CN": string; readonly "zh-TW": string };
  readonly before: string;
  /** What there was to choose among where it decides a grade. */
  readonly among?: readonly Names[];
}

/** One of everybody under the scheme, ranked among the others. */
function subjectOf(facts: DepartmentFacts, { scheme, schemePlace, place }: Appellant): Appraised | undefined {
  const appraisees = linkFigures(facts).schemes[schemePlace]?.appraisees ?? [];
  return new Appraiser(scheme).appraiseAll(appraisees.map((each) => each.facts))[place];
}

const nowText = ({ now, among = [] }: Correctable): string => String(now ?? among.join(" / "));

/** Why a figure has no way to be corrected. */
const whyFixed = ({ id }: AppealedFigure, { grades }: Scheme): FixedReason =>
  id === "grade" && grades && isGradeRules(grades) ? "not left open" : "follows from others";

/** What an appeal corrects; else what is wrong with it. */
function settleAppeal(
  appeal: Appeal,
  facts: DepartmentFacts,
  isSettled: boolean,
): FreshAppeal | AppealMessage {
  const { number, after, before } = appeal;
  const appellant = findAppellant(appeal, facts);
  if ("code" in appellant) return appellant;
  const { scheme, appraisee } = appellant;
  const { figures, nearest } = appealedFigures(scheme, appeal.figure);
  const [named] = figures;
  if (!named) return { code: "appeal of unknown figure", appeal: number, found: appeal.figure, nearest };
  const subject = subjectOf(facts, appellant);
  const ways = subject
    ? figures.flatMap((figure) => correctionsOf(scheme, figure, subject).map((way) => ({ way, figure })))
    : [];
  const isChecked = !isSettled && before !== "";
  const chosen =
    ways.find(({ way }) => before !== "" && way.says(before)) ?? (isChecked ? undefined : ways[0]);
  const fixed = (why: FixedReason, figure = named.names): AppealMessage => ({
    code: "figure can't be corrected",
    appeal: number,
    figure,
    why,
  });
  if (ways.length === 0) return fixed(whyFixed(named, scheme));
  if (!chosen)
    return {
      code: "appeal before differs",
      appeal: number,
      figure: named.names,
      found: before,
      expected: [...new Set(ways.map(({ way }) => nowText(way)))],
    };
  const correction = chosen.way.correct(after, appeal);
  const among = scheme.grades && chosen.way.among && gradeNames(scheme.grades, chosen.way.among);
  if (correction === undefined)
    return among
      ? { code: "grade not among choices", appeal: number, found: after, among }
      : { code: "appeal value unreadable", appeal: number, found: after };
  if (typeof correction === "string") return fixed(correction, chosen.figure.names);
  const of = { kind: appraisee.kind, schemeId: scheme.id, key: appraisee.member.key };
  const decision = correction.kind === "grade" && { decision: correction.decision };
  const applied = { number, reason: appeal.reason, ...decision, of, correction };
  return {
    appeal,
    applied,
    figure: chosen.figure.names,
    before: nowText(chosen.way),
    ...(among && { among }),
  };
}

/** The column whose cell is at fault. */
const COLUMN_AT_FAULT: Partial<Readonly<Record<AppealMessage["code"], AppealColumn>>> = {
  "appeal of unknown person": "person",
  "appeal of several schemes": "scheme",
  "appeal of unknown figure": "figure",
  "figure can't be corrected": "figure",
  "appeal value unreadable": "after",
  "grade not among choices": "after",
  "appeal before differs": "before",
};

/** Where a fault of an appeal stands: the cell that is to be corrected. */
function placeOfFault({ place, cells }: Appeal, { code }: AppealMessage): Appeal["place"] {
  const column = COLUMN_AT_FAULT[code];
  return { ...place, cell: (column && cells[column]) ?? place.cell };
}

/** In the order in which they were decided. */
const inOrder = (appeals: readonly Appeal[]): Appeal[] =>
  [...appeals].sort((a, b) => (a.decidedOn ?? 0) - (b.decidedOn ?? 0) || (a.number < b.number ? -1 : 1));

/**
 * The upheld appeals of a month. Each is held against the figures as the ones before it left
 * them; one whose "before" isn't what the figure is doesn't count.
 * @param factsOnLedger with what the ledger adds to them; asked for only where there is an upheld appeal
 * @param entered numbers of the appeals that the ledger has taken in
 */
export function withAppeals(
  month: string,
  factsOnLedger: () => DepartmentFacts,
  appeals: readonly Appeal[],
  entered: ReadonlySet<string>,
): MonthAppeals {
  const upheld = inOrder(appeals.filter((each) => each.decision === "upheld" && each.month === month));
  const settled: AppliedAppeal[] = [];
  const fresh: FreshAppeal[] = [];
  const findings: DepartmentFinding[] = [];
  if (upheld.length === 0) return { settled, fresh, findings };
  let now = factsOnLedger();
  const isEntered = ({ number }: Appeal): boolean => entered.has(number);
  for (const appeal of [...upheld.filter(isEntered), ...upheld.filter((each) => !isEntered(each))]) {
    const outcome = settleAppeal(appeal, now, isEntered(appeal));
    if ("code" in outcome) {
      findings.push({
        severity: "error",
        ...placeOfFault(appeal, outcome),
        people: [appeal.person],
        count: 1,
        message: outcome,
      });
      continue;
    }
    now = correctMonth(now, [outcome.applied]);
    if (isEntered(appeal)) settled.push(outcome.applied);
    else fresh.push(outcome);
  }
  return { settled, fresh, findings };
}
