import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CellFault } from "../../../core/cells/cellFault";
import { Phrase } from "../../../core/cells/phrase";
import { answers } from "../../../core/functions/answers";

type Call = (first: unknown) => unknown;

/** The declared functions with host values of any kind, as a host calls them. */
const call = (declared: keyof typeof answers, ...args: unknown[]): unknown =>
  (answers[declared] as (...values: unknown[]) => unknown)(...args);

const bands = [
  ["90以上", "A", "120%"],
  ["60~90(不含)", "B", "100%"],
  ["60以下(不含)", "C", "50%"],
];
const tiers = [
  [0, "2%"],
  [10_000, "3%"],
  [20_000, "5%"],
];

/** Every function that answers each cell of its first argument by itself. */
const perCell: Record<string, Call> = {
  GRADE: (first) => call("grade", first, bands),
  "GRADE without a table": (first) => call("grade", first),
  BAND: (first) => call("band", first, bands, 2),
  BONUS_PERCENT: (first) => call("bonusPercent", first),
  "COMMISSION whole": (first) => call("commission", first, tiers, "whole"),
  "COMMISSION marginal": (first) => call("commission", first, tiers, "marginal"),
  "COMMISSION without a method": (first) => call("commission", first, tiers),
  COMMISSION_TIER: (first) => call("commissionTier", first, tiers, "rate"),
  ATTAINMENT: (first) => call("attainment", first, 80, 1.2),
  RATIO: (first) => call("ratio", first, 7),
  STEP_SCORE: (first) => call("stepScore", first, 95, 20, 1, 1),
  POOL_SHARE: (first) => call("poolShare", first, "0.5%", 8),
  ROUND_SCORE: (first) => call("roundScore", first, 1),
  WORKDAYS_AFTER: (first) => call("workdaysAfter", first, 5),
  EXPLAIN: (first) => call("explain", first, bands),
};

const blank = fc.constantFrom<unknown>("", null, undefined, "  ");
const filled = fc.oneof(
  fc.integer({ min: -100, max: 30_000 }),
  fc.double({ min: -10, max: 110, noNaN: true }),
  fc.constantFrom<unknown>(
    "95%",
    "９５％",
    "1,800元",
    " 85 ",
    "1.5万",
    "3‰",
    "2011-04-29",
    "A",
    "八十分",
    "N/A",
  ),
  fc.constantFrom<unknown>("#DIV/0!", "#N/A", true, false, NaN, Infinity, 1e308, -1e308, 1e-308),
);
const range = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.oneof(blank, filled), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

/** What a cell shows, without the place that an error names: it depends on where the cell stands. */
function shown(cell: unknown): unknown {
  if (cell instanceof CellFault) return `${cell.sign} ${cell.message.code}`;
  return cell instanceof Phrase ? cell.message : cell;
}

const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

describe.each(Object.entries(perCell))("%s", (_name, answer) => {
  it("answers a range in its shape, as it answers its cells one by one", () => {
    fc.assert(
      fc.property(range, (cells) => {
        const answers = answer(cells) as unknown[][];
        expect(answers.map((row) => row.map(shown))).toEqual(
          cells.map((row) => row.map((cell) => shown(answer(cell)))),
        );
      }),
      { numRuns: 200 },
    );
  });

  it("answers a blank with a blank, alone and in a range, and nothing else with one", () => {
    fc.assert(
      fc.property(range, (cells) => {
        const answers = answer(cells) as unknown[][];
        cells.forEach((row, at) => {
          row.forEach((cell, column) => expect(answers[at]?.[column] === "").toBe(isBlank(cell)));
        });
      }),
      { numRuns: 200 },
    );
    for (const cell of ["", null, undefined]) expect(answer(cell)).toBe("");
  });

  it("passes an error value of the host through unchanged", () => {
    const hostError = { errorCode: "#DIV/0!" };
    expect(answer([["#REF!"], [hostError]])).toEqual([["#REF!"], [hostError]]);
    expect((answer([[hostError]]) as unknown[][])[0]?.[0]).toBe(hostError);
  });

  it("leaves its input as it was", () => {
    fc.assert(
      fc.property(range, (cells) => {
        const before = cells.map((row) => [...row]);
        answer(cells);
        expect(cells).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});

describe("every function", () => {
  const anything = fc.oneof(
    blank,
    filled,
    range,
    fc.constantFrom<unknown>([], [[]], [["a"], ["b", 1, 2]], {}, [[{}]]),
  );

  it.each(Object.keys(answers) as (keyof typeof answers)[])(
    "%s answers whatever it is given, the same way twice",
    (name) => {
      fc.assert(
        fc.property(fc.array(anything, { maxLength: 7 }), (args) => {
          const answer = call(name, ...args);
          expect(call(name, ...args)).toEqual(answer);
          const cells = Array.isArray(answer) ? (answer as unknown[]).flat() : [answer];
          const odd = cells.filter(
            (cell) =>
              cell === undefined || cell === null || (typeof cell === "number" && !Number.isFinite(cell)),
          );
          expect(odd).toEqual([]);
        }),
        { numRuns: 300 },
      );
    },
  );
});
