import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resultColumns } from "../../../core/department/write/resultColumns";
import { summariseDepartment } from "../../../core/department/write/summariseDepartment";
import { ledgerChanges } from "../../../core/ledger/ledgerChanges";
import { subtractOnPaper, sumOnPaper } from "../../../core/numbers/paper";
import { toCents } from "../../../core/pay/toCents";
import type { Scheme } from "../../../core/schemes/scheme";
import { MemoryWorkbook } from "../../../core/workbook/memoryWorkbook";
import { gradeOn, ledgerOf, monthFacts, named } from "../ledger/department";

const EMPTY = await ledgerOf(new MemoryWorkbook());

/** Pay of three parts with fractions of cents, under a ceiling. */
const PAID: Scheme = {
  version: 2,
  id: "service",
  names: named("Paid"),
  inputs: [
    { id: "base", names: named("Base"), unit: "money" },
    { id: "quality", names: named("Quality"), unit: "share" },
    { id: "speed", names: named("Speed"), unit: "share" },
  ],
  pay: {
    components: [
      { id: "one", names: named("One"), terms: [{ factors: ["base", "quality"] }] },
      { id: "two", names: named("Two"), terms: [{ factors: ["base", "speed"], dividedBy: 3 }] },
      { id: "three", names: named("Three"), terms: [{ factors: ["base", 0.001], sign: "subtracted" }] },
    ],
    ceiling: 9000,
  },
};

const people = fc
  .array(
    fc.record({
      base: fc.integer({ min: 0, max: 900_000 }).map((cents) => cents / 100),
      quality: fc.integer({ min: 0, max: 10_000 }).map((part) => part / 9973),
      speed: fc.integer({ min: 0, max: 10_000 }).map((part) => part / 7919),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) => Object.fromEntries(all.map((known, index) => [`P${index}`, known])));

describe("Pay to the cent", () => {
  it("adds up: the pay column is the sum of the columns of its parts, row by row and in the row of sums", () => {
    fc.assert(
      fc.property(people, (known) => {
        const { schemes } = gradeOn(EMPTY, monthFacts("2026-06", known, PAID));
        const [graded] = schemes;
        if (!graded) throw new Error("nobody graded");
        const money = resultColumns(graded, "en").filter(({ sum }) => sum !== undefined);
        const [pay, ...parts] = [...money].reverse();
        const amount = (cell: { value: unknown } | undefined): number => Number(cell?.value ?? NaN);
        graded.graded.forEach(({ payYuan }, row) => {
          const sum = sumOnPaper(parts.map(({ cells }) => amount(cells[row])));
          expect(subtractOnPaper(amount(pay?.cells[row]), sum)).toBe(0);
          expect(amount(pay?.cells[row])).toBe(payYuan);
        });
        const sums = sumOnPaper(parts.map(({ sum }) => amount(sum)));
        expect(subtractOnPaper(amount(pay?.sum), sums)).toBe(0);
      }),
    );
  });

  it("is the same in results, ledger and summary", async () => {
    await fc.assert(
      fc.asyncProperty(people, async (known) => {
        const workbook = new MemoryWorkbook();
        const result = gradeOn(EMPTY, monthFacts("2026-06", known, PAID));
        await workbook.apply(ledgerChanges(EMPTY, result, { language: "en" }).changes);
        const rows = [...(await ledgerOf(workbook)).activeIn("2026-06").values()];
        const inLedger = rows.map((row) => row.amount("pay") ?? NaN);
        const graded = result.schemes.flatMap((each) => each.graded);
        expect(inLedger).toEqual(graded.map(({ payYuan }) => payYuan));
        expect(inLedger.map(toCents)).toEqual(inLedger);
        expect(summariseDepartment(result, []).payYuan).toBe(toCents(sumOnPaper(inLedger)));
      }),
    );
  });
});
