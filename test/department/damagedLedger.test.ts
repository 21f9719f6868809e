import { describe, expect, it } from "vitest";
import type { MonthRun } from "../../core/department/runMonth";
import { runOn } from "../../core/department/runOn";
import type { CellContent } from "../../core/workbook/change";
import { MemoryWorkbook } from "../../core/workbook/memoryWorkbook";
import { officeSchemes, officeSheets, withSheets } from "./smallOffice";

type Cells = CellContent[][];

async function run(workbook: MemoryWorkbook, month: string): Promise<MonthRun> {
  const outcome = await runOn(workbook, officeSchemes, { language: "en", month });
  if ("fault" in outcome) throw new Error(outcome.fault.code);
  return outcome;
}

const ledgerOf = (workbook: MemoryWorkbook): Cells =>
  workbook.sheets.find(({ name }) => name === "Ledger")?.cells.map((row) => [...row]) ?? [];

const columnOf = (cells: Cells, header: string): number => cells[2]?.indexOf(header) ?? -1;

/** The row of somebody in a month. */
const rowOf = (cells: Cells, name: string, month: string): number =>
  cells.findIndex((row) => row[1] === month && row[3] === name);

const DAMAGES: readonly (readonly [what: string, code: string, damage: (cells: Cells) => Cells])[] = [
  [
    "A deleted row",
    "ledger rows missing",
    (cells) => cells.filter((_, row) => row !== rowOf(cells, "Bob", "2026-05")),
  ],
  [
    "An edited amount",
    "ledger cell edited",
    (cells) => {
      const cell = cells[rowOf(cells, "Bob", "2026-05")];
      if (cell) cell[columnOf(cells, "Pay (yuan)")] = 9999;
      return cells;
    },
  ],
  [
    "A month that stands there twice",
    "ledger rows twice",
    (cells) => [...cells, ...cells.filter((row) => row[1] === "2026-05").map((row) => [...row])],
  ],
  [
    "The first half of a month",
    "ledger rows missing",
    (cells) => cells.slice(0, rowOf(cells, "Ann", "2026-05") + 1),
  ],
];

describe.each(DAMAGES)("%s", (_, code, damage) => {
  it("is reported by the run of the next month, with its place, and left as it is", async () => {
    const before = new MemoryWorkbook(officeSheets());
    await run(before, "2026-04");
    await run(before, "2026-05");
    const damaged = damage(ledgerOf(before));
    const workbook = withSheets(before, { ...officeSheets(), Ledger: damaged });
    const { result } = await run(workbook, "2026-06");
    const found = result.findings.filter(({ message }) => message.code === code);
    expect(found.map(({ severity, sheet }) => [severity, sheet])).toContainEqual(["error", "Ledger"]);
    expect(found.every(({ cell }) => /^[A-Z]+\d+$/.test(cell ?? ""))).toBe(true);
    const rows = ledgerOf(workbook);
    // The line that says where the ledger ends is the only one above the new rows that may change.
    expect(rows.slice(2, damaged.length)).toEqual(damaged.slice(2));
    const sheet = workbook.sheets.find(({ name }) => name === "Findings 2026-06");
    expect(sheet?.cells.some((row) => row[1] === "Ledger")).toBe(true);
    expect((await run(workbook, "2026-06")).changes).toEqual([]);
  });

  it("doesn't count as a result of the month before without being said", async () => {
    const before = new MemoryWorkbook(officeSheets());
    await run(before, "2026-04");
    await run(before, "2026-05");
    const workbook = withSheets(before, { ...officeSheets(), Ledger: damage(ledgerOf(before)) });
    const { result } = await run(workbook, "2026-06");
    const codes = result.findings.map(({ message }) => message.code);
    if (code !== "ledger rows twice") expect(codes).toContain("rests on damaged records");
  });
});
