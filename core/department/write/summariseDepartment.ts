import { sumOnPaper } from "../../numbers/paper";
import { toCents } from "../../pay/toCents";
import type { Names } from "../../schemes/names";
import type { DepartmentFinding } from "../departmentFinding";
import type { DepartmentResult, GradedAppraisee, GradedScheme } from "../departmentResult";
import { gradesFromBest } from "./gradeLook";

/** The month under one scheme in a few numbers. */
export interface SchemeSummary {
  readonly id: string;
  readonly names: Names;
  readonly teams: boolean;
  readonly all: number;
  readonly graded: number;
  /** How many have each grade, from the best on; empty for a scheme without grades. */
  readonly distribution: readonly {
    readonly grade: string;
    readonly names: Names | null;
    readonly count: number;
  }[];
  /** How many grades a person has to choose. */
  readonly openGrades: number;
  readonly proposals: number;
  /** Sums in yuan to the cent; left out where the scheme pays nothing. */
  readonly payYuan?: number;
  readonly moneyYuan?: number;
}

/** A graded month in a few numbers, for a terminal or a pane. */
export interface DepartmentSummary {
  readonly month: string;
  readonly runId: string;
  readonly schemes: readonly SchemeSummary[];
  readonly people: number;
  readonly graded: number;
  readonly teams: number;
  readonly proposals: number;
  /** Pay of all schemes in yuan to the cent. */
  readonly payYuan: number;
  readonly findings: Readonly<Record<DepartmentFinding["severity"], number>>;
}

const isGraded = ({ unsettled }: GradedAppraisee): boolean => unsettled.length === 0;

/** The sum of amounts to the cent, as the row of sums has it; undefined where nobody has one. */
function centsOf(amounts: readonly (number | undefined)[]): number | undefined {
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length === 0 ? undefined : toCents(sumOnPaper(known.map(toCents)));
}

function summariseScheme({ scheme, graded }: GradedScheme): SchemeSummary {
  const { grades } = scheme;
  const labels = new Map(Object.entries(grades?.labels ?? {}));
  const counts = new Map<string, number>();
  for (const { grade } of graded) if (grade !== undefined) counts.set(grade, (counts.get(grade) ?? 0) + 1);
  const payYuan = centsOf(graded.map((each) => each.payYuan));
  const moneyYuan = centsOf(graded.map((each) => each.moneyYuan));
  return {
    id: scheme.id,
    names: scheme.names,
    teams: scheme.appraises === "team",
    all: graded.length,
    graded: graded.filter(isGraded).length,
    distribution: (grades ? gradesFromBest(grades) : []).map((grade) => ({
      grade,
      names: labels.get(grade) ?? null,
      count: counts.get(grade) ?? 0,
    })),
    openGrades: graded.filter(({ gradeChoices }) => gradeChoices !== undefined).length,
    proposals: graded.reduce((count, { proposals }) => count + proposals.length, 0),
    ...(payYuan !== undefined && { payYuan }),
    ...(moneyYuan !== undefined && { moneyYuan }),
  };
}

/** How many teams there are, each once, however many schemes appraise it. */
function teamsIn(schemes: readonly GradedScheme[]): number {
  const ofTeams = schemes.filter(({ scheme }) => scheme.appraises === "team");
  return new Set(ofTeams.flatMap(({ graded }) => graded.map(({ appraisee }) => appraisee.member.key))).size;
}

/**
 * A graded month in a few numbers: counts, distribution of the grades, money and findings.
 * @param findings those of the run and of the writing
 */
export function summariseDepartment(
  { month, runId, schemes }: Pick<DepartmentResult, "month" | "runId" | "schemes">,
  findings: readonly DepartmentFinding[],
): DepartmentSummary {
  const summaries = schemes.map(summariseScheme);
  const number = (severity: DepartmentFinding["severity"]): number =>
    findings.filter((each) => each.severity === severity).length;
  const people = summaries.filter(({ teams }) => !teams);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
  return {
    month,
    runId,
    schemes: summaries,
    people: sum(people.map(({ all }) => all)),
    graded: sum(people.map(({ graded }) => graded)),
    teams: teamsIn(schemes),
    proposals: sum(summaries.map(({ proposals }) => proposals)),
    payYuan: toCents(sumOnPaper(summaries.map(({ payYuan = 0 }) => payYuan))),
    findings: { error: number("error"), warning: number("warning"), info: number("info") },
  };
}
