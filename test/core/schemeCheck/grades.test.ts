import { describe, expect, it } from "vitest";
import type { GradeRule } from "../../../core/schemes/grades";
import type { Scheme } from "../../../core/schemes/scheme";
import { deducted, defectsOf, found, named, rated, schemeOf, scored } from "./smallSchemes";

/** The rules of E02 in the order of the text. */
const RULES: readonly GradeRule[] = [
  { when: { all: [{ of: "rank", equals: 1 }] }, gives: ["A"] },
  { when: { all: [{ of: "total", atLeast: 92 }] }, gives: ["A"] },
  { when: { all: [{ of: "rank", equals: 2 }] }, gives: ["B"] },
  {
    when: {
      all: [
        { of: "rankFromLast", equals: 1 },
        { of: "total", lessThan: 35 },
      ],
    },
    gives: ["D", "E"],
  },
  { when: { all: [{ of: "total", atLeast: 35 }] }, gives: ["C"] },
];

/** The items of E01 by their levels, ranked among eight groups, with the rules of E02. */
const contest = (levels: readonly number[]): Partial<Scheme> => ({
  indicators: levels.map((level, index) => ({
    ...named(`item${index}`),
    method: { kind: "rankLevel", level, units: 8 } as const,
  })),
  total: { combine: "sum", itemCount: 6 },
  grades: { rules: RULES },
});

describe("ordered rules over rank and total", () => {
  it("leave no rule unreachable with all seven items", () => {
    expect(found(contest([1, 1, 1, 2, 2, 3, 4]), "rule never fires")).toEqual([]);
  });

  it.each([
    ["the level-4 item", [1, 1, 1, 2, 2, 3], 80],
    ["the level-3 item", [1, 1, 1, 2, 2, 4], 88],
  ])("can't reach 92 without %s", (_, levels, most) => {
    expect(found(contest(levels), "rule never fires")).toMatchObject([
      {
        severity: "error",
        place: "grades.rules.1",
        row: 2,
        rule: 2,
        figure: "total",
        found: most,
        expected: 92,
      },
    ]);
  });

  it.each([
    ["a level-1 item", [1, 1, 2, 2, 3, 4]],
    ["a level-2 item", [1, 1, 1, 2, 3, 4]],
  ])("can reach 92 without %s", (_, levels) => {
    expect(found(contest(levels), "rule never fires")).toEqual([]);
  });

  it("seven items are not six", () => {
    expect(found(contest([1, 1, 1, 2, 2, 3, 4]), "item count missed")).toMatchObject([
      { found: 7, expected: 6 },
    ]);
  });

  it("that both match are shown with a case in which they do", () => {
    const pairs = found({ ...scored, grades: { rules: RULES } }, "rules both match");
    expect(pairs[0]).toMatchObject({
      severity: "warning",
      place: "grades.rules.2",
      rules: [2, 3],
      gives: ["A", "B"],
      witness: [
        { figure: "rank", value: 2 },
        { figure: "total", value: 92 },
      ],
    });
    // The last rule takes what the others leave: that it would hold for them too is good to know.
    expect(pairs.slice(1).map(({ severity, place }) => [severity, place])).toEqual([
      ["info", "grades.rules.4"],
      ["info", "grades.rules.4"],
      ["info", "grades.rules.4"],
    ]);
  });

  it("that leave a case without a grade say which: below 35 but not the worst", () => {
    const [hole] = found({ ...scored, grades: { rules: RULES } }, "no rule holds");
    expect(hole).toMatchObject({
      severity: "error",
      place: "grades.rules",
      interval: { lower: { at: 0, holds: "included" }, upper: { at: 35, holds: "excluded" } },
    });
    expect(hole).toHaveProperty("witness.1", { figure: "total", value: 34 });
  });

  it("that leave exactly one number without a grade say which", () => {
    const rules: GradeRule[] = [
      { when: { all: [{ of: "total", moreThan: 130 }] }, gives: ["A"] },
      { when: { all: [{ of: "total", lessThan: 130 }] }, gives: ["B"] },
    ];
    expect(found({ ...scored, grades: { rules } }, "no rule holds")).toMatchObject([
      { witness: [{ figure: "total", value: 130 }] },
    ]);
  });

  it("that an earlier rule always decides are shadowed", () => {
    const rules: GradeRule[] = [
      { when: { all: [{ of: "total", atLeast: 60 }] }, gives: ["pass"] },
      { when: { all: [{ of: "total", atLeast: 90 }] }, gives: ["good"] },
      { when: { all: [{ of: "total", lessThan: 60 }] }, gives: ["fail"] },
    ];
    expect(found({ ...scored, grades: { rules } }, "rule shadowed")).toMatchObject([
      { severity: "error", place: "grades.rules.1", rule: 2, by: [1] },
    ]);
  });

  it("that cover everything without contradiction are sound", () => {
    const rules: GradeRule[] = [
      { when: { all: [{ of: "total", atLeast: 60 }] }, gives: ["pass"] },
      { when: { all: [{ of: "total", lessThan: 60 }] }, gives: ["fail"] },
    ];
    expect(defectsOf(schemeOf({ ...scored, grades: { rules } }))).toEqual([]);
  });

  it("that end in a choice leave it to a person", () => {
    expect(found({ ...scored, grades: { rules: RULES } }, "person decides")).toMatchObject([
      { severity: "info", place: "grades.rules.3.gives", among: ["D", "E"] },
    ]);
  });
});

describe("grades by bands", () => {
  const bands = [
    ["120以上(含)", "A"],
    ["60~120(不含)", "B"],
    ["60以下(不含)", "C"],
  ];

  it("that no total reaches are an error with what it comes to", () => {
    const parts = { indicators: [rated("a", 100)], total: {}, grades: { bands } };
    expect(found(parts, "grade never given")).toMatchObject([
      { severity: "error", place: "grades.bands.0", grade: "A", found: 100, expected: 120 },
    ]);
  });

  it("are missed by totals that can fall below the lowest row", () => {
    const parts = {
      indicators: [deducted("a", 100, null)],
      incidents: [
        { ...named("late"), effect: "deduct", toward: "a", points: { kind: "each", amount: 2 } } as const,
      ],
      total: {},
      grades: {
        bands: [
          ["60~100", "pass"],
          ["0~60(不含)", "fail"],
        ],
      },
    };
    expect(found(parts, "value without row")).toMatchObject([
      { severity: "error", place: "grades.bands.1", side: "below", expected: 0 },
    ]);
    const floored = { ...parts, indicators: [deducted("a", 100, 0)] };
    expect(found(floored, "value without row")).toEqual([]);
  });

  it("are missed by totals above their highest row", () => {
    const parts = { indicators: [rated("a", 110)], total: {}, grades: { bands: [["0~100", "pass"]] } };
    expect(found(parts, "value without row")).toMatchObject([{ side: "above", found: 110, expected: 100 }]);
  });

  it("that still pay in the lowest row are good to know", () => {
    const payout = {
      bands: [
        ["60以上(含)", "100%"],
        ["60以下(不含)", "50%"],
      ],
    };
    expect(found({ ...scored, payout }, "lowest pays")).toMatchObject([
      { place: "payout.bands.1", found: 0.5 },
    ]);
  });
});

describe("grades of members", () => {
  const memberGrades = [
    { team: "A", allowed: ["A", "B"] },
    { team: "B", allowed: ["A", "B"] },
  ];

  it("lack a row for a grade that the rules can give the team", () => {
    const grades = {
      bands: [
        ["60以上(含)", "A"],
        ["60以下(不含)", "E"],
      ],
    };
    expect(found({ ...scored, grades, memberGrades }, "no member row")).toMatchObject([
      { severity: "error", place: "memberGrades", grade: "E" },
    ]);
  });

  it("are taken for the scale where the team's grade comes from elsewhere", () => {
    const rows = [...memberGrades, { team: "C", allowed: ["C", "D"] }];
    expect(found({ memberGrades: rows }, "no member row")).toMatchObject([{ grade: "D" }]);
  });

  it("that are the same for two grades make no difference between these", () => {
    expect(found({ memberGrades }, "same member grades")).toMatchObject([
      { severity: "info", place: "memberGrades.1", teams: ["A", "B"] },
    ]);
  });
});

describe("forced shares", () => {
  const grades = {
    bands: [
      ["60以上(含)", "A"],
      ["60以下(不含)", "B"],
    ],
  };

  it("that ask for more than everybody are an error", () => {
    const forcedShares = [
      { grade: "A", atLeastPercent: 60 },
      { grade: "B", atLeastPercent: 50 },
    ];
    expect(found({ ...scored, grades, forcedShares }, "shares total")).toMatchObject([
      { found: 110, side: "least" },
    ]);
  });

  it("that leave people without a grade are an error", () => {
    const forcedShares = [
      { grade: "A", atMostPercent: 20 },
      { grade: "B", atMostPercent: 70 },
    ];
    expect(found({ ...scored, grades, forcedShares }, "shares total")).toMatchObject([
      { found: 90, side: "most" },
    ]);
  });

  it("of a grade that doesn't exist are an error", () => {
    const forcedShares = [{ grade: "S", atLeastPercent: 10 }];
    expect(found({ ...scored, grades, forcedShares }, "share of no grade")).toMatchObject([{ grade: "S" }]);
  });
});
