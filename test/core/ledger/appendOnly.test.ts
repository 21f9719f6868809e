import fc from "fast-check";
import { expect, it } from "vitest";
import { publishChanges } from "../../../core/ledger/publishChanges";
import { recordKey } from "../../../core/ledger/ledgerRow";
import { MemoryWorkbook } from "../../../core/workbook/memoryWorkbook";
import type { Known } from "./department";
import { ledgerCells, ledgerOf, runMonth } from "./department";

const person: fc.Arbitrary<Known> = fc.record(
  {
    quality: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 100, noNaN: true })),
    late: fc.integer({ min: 0, max: 3 }),
  },
  { requiredKeys: [] },
);
/** Names as people and programs write them. */
const name = fc.constantFrom(
  "Ann",
  "=1+1",
  "__proto__",
  "王芳",
  "😀 \ud800",
  "a\nb\tc",
  "x".repeat(30_000),
  "-2",
);
const run = fc.record({
  month: fc.constantFrom("2026-04", "2026-05", "2026-06"),
  people: fc.uniqueArray(fc.tuple(name, person), { selector: ([who]) => who, maxLength: 6 }),
  publishes: fc.boolean(),
});

it("only ever appends, says nothing new twice, and keeps one active row for each key", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(run, { minLength: 1, maxLength: 6 }), async (runs) => {
      const workbook = new MemoryWorkbook();
      for (const { month, people, publishes } of runs) {
        const known = Object.fromEntries(people);
        const before = ledgerCells(workbook)
          .slice(2)
          .map((row) => [...row]);
        await runMonth(workbook, month, known);
        if (publishes && people.length > 0)
          await workbook.apply(publishChanges(await ledgerOf(workbook), month, { language: "en" }).changes);
        const cells = ledgerCells(workbook).slice(2);
        expect(cells.slice(0, before.length)).toEqual(before);
        expect((await runMonth(workbook, month, known)).changes).toEqual([]);
        expect(ledgerCells(workbook).slice(2)).toEqual(cells);
      }
      const ledger = await ledgerOf(workbook);
      expect(ledger.findings).toEqual([]);
      const replaced = new Set(ledger.rows.map((row) => row.amount("replaces")));
      const active = ledger.rows.filter((row) => row.isRecord && !replaced.has(row.number));
      const keys = active.map((row) => `${row.month} ${recordKey(row.kind, row.schemeId, row.key)}`);
      expect(new Set(keys).size).toBe(keys.length);
      expect(active.every((row) => ledger.isActive(row))).toBe(true);
      expect(active).toHaveLength(ledger.rows.filter((row) => ledger.isActive(row)).length);
    }),
    { numRuns: 60 },
  );
});
