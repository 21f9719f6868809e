import { isBlank } from "../cells/blank";
import { cellText } from "../cells/cellText";
import type { Bands } from "../schemes/bandRows";
import type { GradeBands, GradeRules, Grades, MemberGrades, Ranking } from "../schemes/grades";
import { isGradeRules } from "../schemes/grades";
import { figureLookup, rowNumber, settledBands } from "./bandLookup";
import { holds } from "./conditions";
import type { Appraised, Definitions, FigureOf, Result } from "./definition";
import type { Value } from "./figure";
import { asNumber, unsettled, Unsettled } from "./figure";

/** Adds the figures `rank` (1 is first) and `rankFromLast` (1 is last) by the total. */
export function defineRanks({ order = "high", ties = "best" }: Ranking, definitions: Definitions): void {
  const totalOf: FigureOf = (subject) => subject.figure("total");
  const opposite = order === "high" ? "low" : "high";
  const places = [
    ["rank", { figureOf: totalOf, order, ties }],
    // Everybody who shares the last place is last.
    ["rankFromLast", { figureOf: totalOf, order: opposite, ties: "best" }],
  ] as const;
  for (const [id, ranked] of places)
    definitions.set(id, {
      value: (subject) => {
        const total = asNumber(totalOf(subject), "total");
        if (total instanceof Unsettled) return total;
        return subject.group.rankOf(subject, ranked) ?? unsettled({ code: "nothing ranked", id });
      },
    });
}

/** A column of the row as a grade column has it: a number where it holds one. */
function answerOf(cell: unknown, id: string): Value | Unsettled {
  if (isBlank(cell)) return unsettled({ code: "not configured", id });
  return typeof cell === "number" ? cell : cellText(cell);
}

function defineGradeBands(grades: GradeBands, definitions: Definitions): void {
  const { of = "total", columns } = grades;
  const { rowOf, basisOf } = figureLookup(settledBands(grades), of, "grade");
  definitions.set("grade", {
    value: (subject) => {
      const row = rowOf(subject);
      return row instanceof Unsettled ? row : answerOf(row.answers[0], "grade");
    },
    basis: basisOf,
  });
  columns?.forEach((column, index) => {
    const id = `grade.${column.id}`;
    definitions.set(id, {
      value: (subject) => {
        const { value, basis } = subject.result("grade");
        return basis?.part === "lookup" ? answerOf(basis.row.answers[index], id) : value;
      },
    });
  });
}

/** What a rule gives: its one grade, or the one of several that a person decided on. */
function gradeOfRule({ facts }: Appraised, rule: number, among: readonly string[]): Result {
  const [only] = among;
  if (among.length === 1 && only !== undefined) return { value: only, basis: { part: "rule", rule } };
  const { gradeDecision: decision } = facts;
  if (decision && among.includes(decision.grade))
    return { value: decision.grade, basis: { part: "rule", rule, among, decision } };
  const value = unsettled({ code: "person decides", id: "grade", among });
  return { value, basis: { part: "rule", rule, among } };
}

function gradeByRules(subject: Appraised, { rules }: GradeRules): Result {
  for (const [index, { when, gives }] of rules.entries()) {
    const held = holds(subject, when);
    if (held instanceof Unsettled) return { value: held };
    if (held) return gradeOfRule(subject, index + 1, gives);
  }
  return { value: unsettled({ code: "no rule holds", id: "grade" }) };
}

function defineGradeRules(grades: GradeRules, definitions: Definitions): void {
  definitions.set("grade", {
    value: (subject) => gradeByRules(subject, grades).value,
    basis: (subject) => gradeByRules(subject, grades).basis,
  });
}

/** Adds the figures `grade` and `grade.<column>`. */
export function defineGrades(grades: Grades, definitions: Definitions): void {
  if (isGradeRules(grades)) defineGradeRules(grades, definitions);
  else defineGradeBands(grades, definitions);
}

/** Adds the figure `payout`: the payout rate by the total. */
export function definePayout(payout: Bands, definitions: Definitions): void {
  const { rowOf, basisOf } = figureLookup(settledBands(payout), "total", "payout");
  definitions.set("payout", {
    value: (subject) => {
      const row = rowOf(subject);
      return row instanceof Unsettled ? row : rowNumber(row, "payout");
    },
    basis: basisOf,
  });
}

/** True where a team's grade allows the member's; unsettled where the scheme has no row for the team's grade (E03). */
export function isMemberGradeAllowed(
  rows: readonly MemberGrades[],
  team: string,
  member: string,
): boolean | Unsettled {
  const row = rows.find((each) => each.team === team);
  return row ? row.allowed.includes(member) : unsettled({ code: "no rule holds", id: "memberGrades" });
}
