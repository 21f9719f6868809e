import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CellFault } from "../../../core/cells/cellFault";
import { answers } from "../../../core/functions/answers";
import type { DrawnBand } from "./arbitraryBands";
import { bandHolds, bandRow, bracketText, consecutiveBands, tellingValues } from "./arbitraryBands";

const { checkTable, grade } = answers;

const spelling = fc.array(fc.nat({ max: 2 }), { minLength: 8, maxLength: 8 });

function tableOf(bands: readonly DrawnBand[], spellingOfRow: readonly number[]): unknown[][] {
  return bands.map((band, index) => bandRow(band, spellingOfRow[index] ?? 0));
}

/** The label of each value, or the sign of its fault. */
function gradesOf(values: readonly number[], table: unknown[][]): string[] {
  const column = grade(
    values.map((value) => [value]),
    table,
  ) as unknown[][];
  return column.map(([cell]) => (cell instanceof CellFault ? cell.sign : String(cell)));
}

/** What the bands themselves say: one label, #N/A where none holds the value, #VALUE! where several do. */
function expectedGrades(values: readonly number[], bands: readonly DrawnBand[]): string[] {
  return values.map((value) => {
    const holding = bands.filter((band) => bandHolds(band, value));
    return holding.length > 1 ? "#VALUE!" : (holding[0]?.label ?? "#N/A");
  });
}

/** Codes and intervals of the findings about a table. */
function findingsOf(table: unknown[][]): string[] {
  return (checkTable(table) as string[][]).map(([, code = "", , interval = ""]) =>
    `${code} ${interval}`.trim(),
  );
}

const holes = ["gap", "decimal-gap", "cents-step"];
const conflicts = ["overlap", "shared-edge", "unreachable", "duplicate", "unreadable", ...holes];

describe("a table of bands that follow each other", () => {
  it("gives every value between its ends exactly one label, in any spelling and row order", () => {
    fc.assert(
      fc.property(consecutiveBands, spelling, fc.boolean(), (bands, spellings, upsideDown) => {
        const values = tellingValues(bands);
        const rows = tableOf(bands, spellings);
        expect(gradesOf(values, upsideDown ? rows.reverse() : rows)).toEqual(expectedGrades(values, bands));
      }),
      { numRuns: 500 },
    );
  });

  it("has no hole and no conflict in the eyes of the check", () => {
    fc.assert(
      fc.property(consecutiveBands, spelling, (bands, spellings) => {
        const codes = findingsOf(tableOf(bands, spellings)).map((finding) => finding.split(" ")[0]);
        expect(codes.filter((code) => conflicts.includes(code ?? ""))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("with one band taken out answers #N/A there and nowhere else, and the check names the hole exactly", () => {
    fc.assert(
      fc.property(consecutiveBands, spelling, fc.nat(), (bands, spellings, which) => {
        fc.pre(bands.length >= 3);
        const at = 1 + (which % (bands.length - 2));
        const [left, removed] = [bands.filter((_, index) => index !== at), bands[at]];
        const values = tellingValues(bands);
        const table = tableOf(left, spellings);
        expect(gradesOf(values, table)).toEqual(expectedGrades(values, left));
        const found = findingsOf(table).filter((finding) => holes.includes(finding.split(" ")[0] ?? ""));
        expect(found.map((finding) => finding.split(" ")[1])).toEqual(removed ? [bracketText(removed)] : []);
      }),
      { numRuns: 500 },
    );
  });

  it("with one band stretched into the next answers #VALUE! where both hold, and the check names that stretch", () => {
    fc.assert(
      fc.property(consecutiveBands, spelling, fc.nat(), (bands, spellings, which) => {
        const at = which % (bands.length - 1);
        const [band, next] = [bands[at], bands[at + 1]];
        fc.pre(band !== undefined && next !== undefined && next.to !== Infinity);
        const middle = Math.round(((next.from + next.to) / 2) * 100) / 100;
        fc.pre(middle > next.from && middle < next.to);
        const stretched = bands.map((each, index) =>
          index === at ? { ...each, to: middle, holdsTo: true } : each,
        );
        const values = [...tellingValues(bands), middle, Math.round(middle * 1e6 + 1) / 1e6];
        const table = tableOf(stretched, spellings);
        expect(gradesOf(values, table)).toEqual(expectedGrades(values, stretched));
        const shared = { ...next, to: middle, holdsTo: true };
        expect(findingsOf(table)).toContain(`overlap ${bracketText(shared)}`);
      }),
      { numRuns: 500 },
    );
  });
});
