import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gradeDepartment } from "../../../../core/department/gradeDepartment";
import { gradeMonth } from "../../../../core/month/gradeMonth";
import type { SheetTable } from "../../../../core/workbook/sheetTable";
import { factsIn } from "./reading";
import { agents } from "./smallSchemes";

const row = fc.tuple(
  fc.constantFrom("2026-06-01", "2026/6/2", "2026-05-30"),
  fc.constantFrom("Ann", "Bob", "bob ", "Cid", "Total"),
  fc.constantFrom("0", "3", "17", "N/A", "-1", "x"),
  fc.constantFrom("1", "3.5", "5", "", "9"),
  fc.constantFrom("0", "2", "7", ""),
);

describe("a department without a roster", () => {
  it("gets the totals, grades and ranks of the monthly run over one sheet", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const raw = [["Date", "Name", "Chats", "Rating", "Feedback"], ...rows.map((cells) => [...cells])];
        const table: SheetTable = { sheet: "Daily", raw, shown: raw, serialShiftDays: 0 };
        const outcome = gradeMonth([table], [agents], "2026-06");
        if (outcome.kind === "fault") return;
        const { schemes, notGraded } = gradedIn([table]);
        const expected = outcome.result.people.map(({ person, total, grade, rank }) => [
          person,
          total,
          grade,
          rank,
        ]);
        const found = schemes.map(({ appraisee, total, grade, rank }) => [
          appraisee.member.name,
          total,
          grade,
          rank,
        ]);
        const sorted = (list: unknown[][]): string[] => list.map((each) => JSON.stringify(each)).sort();
        expect(
          sorted([...found, ...notGraded.map((name) => [name, undefined, undefined, undefined])]),
        ).toEqual(sorted(expected));
      }),
      { numRuns: 200 },
    );
  });
});

function gradedIn(tables: readonly SheetTable[]) {
  const facts = factsIn(tables, [agents], "2026-06");
  const { schemes } = gradeDepartment(facts);
  return {
    schemes: schemes.flatMap(({ graded }) => graded),
    notGraded: facts.notGraded.map(({ name }) => name),
  };
}
