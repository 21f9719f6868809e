import { limitsAreEmpty } from "../bands/limits";
import { cellText } from "../cells/cellText";
import { readNumber } from "../numbers/readNumber";
import { sumOnPaper, comparePaper } from "../numbers/paper";
import { isGradeRules } from "../schemes/grades";
import type { Scheme } from "../schemes/scheme";
import type { FigureRanges } from "./figureRanges";
import { readTable } from "./readTable";
import { ruleFindings } from "./ruleFindings";
import type { SchemeFinding } from "./schemeFinding";
import { schemeFinding } from "./schemeFinding";
import { schemeTables } from "./schemeTables";

/** The grades that a scheme can give; undefined where it gives none itself. */
export function gradesGiven({ grades }: Scheme): string[] | undefined {
  if (!grades) return undefined;
  const labels = isGradeRules(grades)
    ? grades.rules.flatMap(({ gives }) => gives)
    : grades.bands.map((row) => cellText(row[1]));
  return [...new Set(labels)];
}

/** Bands of grades and payout rates that the total never comes to. */
function unreachableBands(scheme: Scheme, ranges: FigureRanges): SchemeFinding[] {
  return schemeTables(scheme).flatMap((table) => {
    if ((table.use !== "grade" && table.use !== "payout") || table.of === undefined) return [];
    const { of } = table;
    const range = ranges.of(of);
    return readTable(table).rows.flatMap(({ limits, row, written, answers }): SchemeFinding[] => {
      if (limitsAreEmpty(limits)) return [];
      const low = limits.lower?.at ?? -Infinity;
      const high = limits.upper?.at ?? Infinity;
      const above = low > range.to || (low === range.to && limits.lower?.holds === "excluded");
      const below = high < range.from || (high === range.from && limits.upper?.holds === "excluded");
      if (!above && !below) return [];
      const grade = table.use === "grade" ? cellText(answers[0]) : written;
      return [
        schemeFinding(
          "error",
          `${table.place}.bands.${row - 1}`,
          { code: "grade never given", grade, figure: of },
          { found: above ? range.to : range.from, expected: above ? low : high },
        ),
      ];
    });
  });
}

/** Whoever is in the lowest band is still paid: good to know. */
function lowestPays(scheme: Scheme): SchemeFinding[] {
  const table = schemeTables(scheme).find(({ use }) => use === "payout");
  if (!table) return [];
  const lowest = readTable(table).rows.find(({ limits }) => limits.lower === null);
  const rate = lowest && readNumber(cellText(lowest.answers[0]));
  return lowest && rate !== undefined && rate > 0
    ? [
        schemeFinding(
          "info",
          `payout.bands.${lowest.row - 1}`,
          { code: "lowest pays", outcome: "payout" },
          { found: rate },
        ),
      ]
    : [];
}

function memberFindings(scheme: Scheme): SchemeFinding[] {
  const { memberGrades } = scheme;
  if (!memberGrades) return [];
  const named = memberGrades.flatMap(({ allowed }) => allowed);
  const teams = memberGrades.map(({ team }) => team);
  // Where the team's grade comes from elsewhere, the grades that members can have are the scale.
  const given = gradesGiven(scheme) ?? [...new Set(named)];
  const lacking = given
    .filter((grade) => !teams.includes(grade))
    .map((grade) =>
      schemeFinding(
        "error",
        "memberGrades",
        { code: "no member row", grade },
        { found: null, expected: grade },
      ),
    );
  const alike = memberGrades.flatMap(({ team, allowed }, index) => {
    const same = memberGrades.slice(0, index).find((other) => other.allowed.join() === allowed.join());
    return same
      ? [
          schemeFinding("info", `memberGrades.${index}`, {
            code: "same member grades",
            teams: [same.team, team],
          }),
        ]
      : [];
  });
  return [...lacking, ...alike];
}

function shareFindings(scheme: Scheme): SchemeFinding[] {
  const { forcedShares = [] } = scheme;
  if (forcedShares.length === 0) return [];
  const given = gradesGiven(scheme);
  const unknown = forcedShares.flatMap(({ grade }, index) =>
    given && !given.includes(grade)
      ? [
          schemeFinding(
            "error",
            `forcedShares.${index}.grade`,
            { code: "share of no grade", grade },
            { found: grade },
          ),
        ]
      : [],
  );
  const least = sumOnPaper(forcedShares.map(({ atLeastPercent = 0 }) => atLeastPercent));
  const most = sumOnPaper(forcedShares.map(({ atMostPercent = 100 }) => atMostPercent));
  const all = (given ?? []).every((grade) => forcedShares.some((share) => share.grade === grade));
  const tooMuch =
    comparePaper(least, 100) > 0
      ? [
          schemeFinding(
            "error",
            "forcedShares",
            { code: "shares total", side: "least" },
            { found: least, expected: 100 },
          ),
        ]
      : [];
  const tooLittle =
    all && comparePaper(most, 100) < 0
      ? [
          schemeFinding(
            "error",
            "forcedShares",
            { code: "shares total", side: "most" },
            { found: most, expected: 100 },
          ),
        ]
      : [];
  return [...unknown, ...tooMuch, ...tooLittle];
}

/** Grades that can't be given, totals without one, and what follows from a grade without a rule. */
export function gradeFindings(scheme: Scheme, ranges: FigureRanges): SchemeFinding[] {
  const { grades } = scheme;
  return [
    ...(grades && isGradeRules(grades) ? ruleFindings(grades.rules, ranges) : []),
    ...unreachableBands(scheme, ranges),
    ...lowestPays(scheme),
    ...memberFindings(scheme),
    ...shareFindings(scheme),
  ];
}
