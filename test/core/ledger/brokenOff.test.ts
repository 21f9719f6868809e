import { describe, expect, it } from "vitest";
import { ledgerChanges } from "../../../core/ledger/ledgerChanges";
import { publishChanges } from "../../../core/ledger/publishChanges";
import type { Change } from "../../../core/workbook/change";
import { MemoryWorkbook } from "../../../core/workbook/memoryWorkbook";
import type { Known } from "./department";
import { gradeOn, ledgerCells, ledgerOf, monthFacts, runMonth } from "./department";

type People = Readonly<Record<string, Known>>;

const JUNE: People = { Ann: { quality: 90 }, Bob: { quality: 50 }, Cy: {} };
const CORRECTED: People = { ...JUNE, Bob: { quality: 70 }, Cy: { quality: 40 } };

/** A workbook in which these months have been run whole. */
async function after(months: readonly (readonly [string, People])[]): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  for (const [month, people] of months) await runMonth(workbook, month, people);
  return workbook;
}

/** Every way to break off a list of changes: behind each of them, and inside each block of cells. */
function brokenOff(changes: readonly Change[]): (readonly Change[])[] {
  return changes.flatMap((change, step) => {
    const done = changes.slice(0, step);
    const parts =
      change.kind === "write"
        ? change.cells.map((_, row) => ({ ...change, cells: change.cells.slice(0, row) }))
        : [];
    return [done, ...parts.slice(1).map((part) => [...done, part])];
  });
}

/** What holds in a month: who has which total. */
async function totals(workbook: MemoryWorkbook, month: string): Promise<unknown> {
  const active = (await ledgerOf(workbook)).activeIn(month);
  return Object.fromEntries([...active.values()].map((row) => [row.name, row.amount("total") ?? row.status]));
}

async function changesOf(
  workbook: MemoryWorkbook,
  month: string,
  people: People,
): Promise<readonly Change[]> {
  const ledger = await ledgerOf(workbook);
  return ledgerChanges(ledger, gradeOn(ledger, monthFacts(month, people)), { language: "en" }).changes;
}

const CASES: readonly (readonly [string, readonly (readonly [string, People])[], string, People])[] = [
  ["the first run of a workbook", [], "2026-06", JUNE],
  ["a further month", [["2026-05", JUNE]], "2026-06", JUNE],
  ["a correction", [["2026-06", JUNE]], "2026-06", CORRECTED],
];

describe.each(CASES)("%s that is broken off", (_, before, month, people) => {
  it("is recognised and completed by the next run, wherever it broke off", async () => {
    const whole = await after(before);
    const changes = await changesOf(whole, month, people);
    await whole.apply(changes);
    for (const cut of brokenOff(changes)) {
      const workbook = await after(before);
      const kept = ledgerCells(workbook).map((row) => [...row]);
      await workbook.apply(cut);
      await workbook.apply(await changesOf(workbook, month, people));
      const ledger = await ledgerOf(workbook);
      expect(ledger.findings).toEqual([]);
      expect(ledger.isWhole(month)).toBe(true);
      expect(await totals(workbook, month)).toEqual(await totals(whole, month));
      expect(ledgerCells(workbook).slice(3, kept.length)).toEqual(kept.slice(3));
      expect(await changesOf(workbook, month, people)).toEqual([]);
    }
  });

  it("is named until its month is run again, and completed after another month came in between", async () => {
    const changes = await changesOf(await after(before), month, people);
    const at = changes.findIndex(
      (change) => change.kind === "write" && change.cells.length > 2 && change.row > 0,
    );
    const rows = changes[at] as Extract<Change, { kind: "write" }>;
    const workbook = await after(before);
    await workbook.apply([...changes.slice(0, at), { ...rows, cells: rows.cells.slice(0, 1) }]);
    await runMonth(workbook, "2026-07", JUNE);
    const between = await ledgerOf(workbook);
    expect(between.findings.map(({ message }) => message)).toMatchObject([
      { code: "ledger run unfinished", month },
    ]);
    expect(between.damagedMonths.has(month)).toBe(true);
    expect(publishChanges(between, month, { language: "en" }).findings).toMatchObject([
      { message: { code: "can't publish", why: "unfinished" } },
    ]);
    await runMonth(workbook, month, people);
    expect((await ledgerOf(workbook)).findings).toEqual([]);
    expect(await changesOf(workbook, month, people)).toEqual([]);
  });
});
