import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runCommand } from "../../../core/commands/runCommand";
import { undoCommand } from "../../../core/commands/undoCommand";
import type { CommandOutcome, CommandRequest } from "../../../core/commands/command";
import { callsPerf } from "../../../core/freeze/callsPerf";
import type { CellContent } from "../../../core/workbook/change";
import { ComputingWorkbook } from "./computingWorkbook";

const REQUEST: CommandRequest = { language: "en", today: "2026-07-05" };
const GRADES = "=PERF.GRADE(B2:B4,table)";
const PAY = '=IF(A1="","",@perf_commission(B2,tiers))';
const NAME = "=_xldudf_PERF_NAME(A2)";
const OTHER = '=SUM(B2:B4)&" PERF.GRADE("';

const COMPUTES = {
  [GRADES]: [["A"], ["007"], [true]],
  [PAY]: [[1234.5]],
  [NAME]: [["#N/A"]],
  [OTHER]: [["270 PERF.GRADE("]],
} as const;

async function workbookOf(formulas: Readonly<Record<string, string>>): Promise<ComputingWorkbook> {
  const workbook = new ComputingWorkbook(
    {
      Data: [
        ["Name", "Score", "Grade", "Pay"],
        ["An", 95, null, null],
        ["Bai", 85, null, null],
        ["Cai", 90, null, null],
        ["Sum", null, null, null],
      ],
      Other: [["kept", "PERF.GRADE(1)"]],
    },
    COMPUTES,
  );
  for (const [cell, formula] of Object.entries(formulas)) {
    const [row, column] = [Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65];
    await workbook.memory.apply([{ kind: "formula", sheet: "Data", row, column, formula }]);
  }
  return workbook;
}

const ALL = { C2: GRADES, D2: PAY, D3: NAME, B5: OTHER };
const freeze = (workbook: ComputingWorkbook, more: Partial<CommandRequest> = {}): Promise<CommandOutcome> =>
  runCommand(workbook, "freeze", { ...REQUEST, ...more });
const thaw = (workbook: ComputingWorkbook, more: Partial<CommandRequest> = {}): Promise<CommandOutcome> =>
  runCommand(workbook, "thaw", { ...REQUEST, ...more });
const cellsOf = (workbook: ComputingWorkbook, sheet: string): readonly (readonly CellContent[])[] =>
  workbook.memory.sheets.find(({ name }) => name === sheet)?.cells ?? [];

describe("callsPerf", () => {
  it.each([
    ["=PERF.GRADE(A1)", true],
    ["=perf_grade(A1)", true],
    ['=IF(A1="","",PERF.GRADE(A1))', true],
    ["=_xldudf_PERF_GRADE(A1)", true],
    ["=_xlfn.SINGLE(_xldudf_PERF_GRADE(A1))", true],
    ["=@PERF.GRADE (A1)", true],
    ["=1+-PERF.ATTAINMENT(A1,2)", true],
    ['="PERF.GRADE(1)"', false],
    ["='PERF.X('!A1+1", false],
    ["=MYPERF.GRADE(A1)", false],
    ["=A.PERF_GRADE(A1)", false],
    ["=PERF.GRADE", false],
    ["=SUPERPERF(A1)", false],
    ["PERF.GRADE(A1)", false],
  ])("%s: %s", (formula, calls) => {
    expect(callsPerf(formula)).toBe(calls);
  });
});

describe("freezing formulas", () => {
  it("leaves what people see, keeps every kind of value, and touches no other formula", async () => {
    const workbook = await workbookOf(ALL);
    const before = await workbook.shown();
    const outcome = await freeze(workbook);
    const after = await workbook.shown();
    expect(after.Data).toEqual(before.Data);
    expect(after.Other).toEqual(before.Other);
    expect(workbook.formulas("Data")).toEqual({ B5: OTHER });
    const data = cellsOf(workbook, "Data");
    expect([data[1]?.[2], data[2]?.[2], data[3]?.[2], data[1]?.[3], data[2]?.[3]]).toEqual([
      "A",
      "007",
      true,
      1234.5,
      "#N/A",
    ]);
    expect(outcome).toMatchObject({
      kind: "done",
      headline: "3 formulas are values now (5 cells): the file can go to people without Kaohe.",
      sheets: ["Data", "Frozen formulas"],
    });
    expect(outcome.lines[0]).toBe("1 cell shows an error, which is a text now: Data!D3.");
  });

  it("notes the formulas where people can read them, as texts", async () => {
    const workbook = await workbookOf(ALL);
    await freeze(workbook, { language: "zh-CN" });
    const record = cellsOf(workbook, "冻结的公式");
    expect(record.slice(3).map((row) => row.slice(0, 5))).toEqual([
      ["Data", "C2", "C2:C4", GRADES, "2026-07-05"],
      ["Data", "D2", "D2", PAY, "2026-07-05"],
      ["Data", "D3", "D3", NAME, "2026-07-05"],
    ]);
    expect(workbook.formulas("冻结的公式")).toEqual({});
  });

  it("puts everything back by a thaw in any language, and takes the record away", async () => {
    const workbook = await workbookOf(ALL);
    const before = await workbook.shown();
    await freeze(workbook, { language: "zh-TW" });
    expect(await thaw(workbook)).toMatchObject({ kind: "done", headline: "3 formulas are back." });
    expect(workbook.formulas("Data")).toEqual(ALL);
    expect(await workbook.shown()).toEqual(before);
    expect(await thaw(workbook)).toMatchObject({ kind: "nothing to do" });
  });

  it("freezes and thaws a selection alone", async () => {
    const workbook = await workbookOf(ALL);
    const selection = (row: number, column: number) =>
      ({ sheet: "data", area: { row, column, rows: 1, columns: 1 } }) as const;
    await freeze(workbook, { selection: selection(1, 3) });
    expect(workbook.formulas("Data")).toEqual({ B5: OTHER, C2: GRADES, D3: NAME });
    await freeze(workbook);
    await thaw(workbook, { selection: selection(3, 2) });
    expect(workbook.formulas("Data")).toEqual({ B5: OTHER, C2: GRADES });
    expect(
      cellsOf(workbook, "Frozen formulas")
        .slice(3)
        .flatMap((row) => row[1] ?? []),
    ).toEqual(["D2", "D3"]);
    expect(await freeze(workbook, { selection: selection(0, 0) })).toMatchObject({
      kind: "nothing to do",
      headline: "There is no PERF formula in the selection.",
    });
  });

  it("keeps frozen what people wrote over, and says so", async () => {
    const workbook = await workbookOf(ALL);
    await freeze(workbook);
    await workbook.apply([{ kind: "write", sheet: "Data", row: 2, column: 2, cells: [["B"]] }]);
    const outcome = await thaw(workbook);
    expect(outcome.headline).toBe("2 formulas are back.");
    expect(outcome.lines[0]).toContain("Still frozen, since the cells hold something else now: Data!C2.");
    expect(cellsOf(workbook, "Data")[2]?.[2]).toBe("B");
    await workbook.apply([{ kind: "write", sheet: "Data", row: 2, column: 2, cells: [["007"]] }]);
    await thaw(workbook);
    expect(workbook.formulas("Data")).toEqual(ALL);
  });

  it("undoes a freeze and a thaw, but not over people's own edits", async () => {
    const workbook = await workbookOf(ALL);
    const before = await workbook.shown();
    const frozen = await freeze(workbook);
    const whileFrozen = await workbook.shown();
    expect(await undoCommand(workbook, frozen, "en")).toMatchObject({ kind: "done" });
    expect(await workbook.shown()).toEqual(before);
    expect(workbook.formulas("Data")).toEqual(ALL);
    await freeze(workbook);
    const thawed = await thaw(workbook);
    expect(await undoCommand(workbook, thawed, "en")).toMatchObject({ kind: "done" });
    expect(await workbook.shown()).toEqual(whileFrozen);
    await thaw(workbook);
    const again = await freeze(workbook);
    await workbook.apply([{ kind: "write", sheet: "Data", row: 1, column: 3, cells: [[1]] }]);
    expect(await undoCommand(workbook, again, "en")).toMatchObject({
      kind: "refused",
      headline: "Not undone: “Data” changed in the meantime, and that work would be lost.",
    });
  });

  it("completes a freeze or a thaw that was broken off at any change", async () => {
    const whole = await workbookOf(ALL);
    const before = await whole.shown();
    await freeze(whole);
    const frozen = await whole.shown();
    await fc.assert(
      fc.asyncProperty(fc.nat(24), fc.nat(12), async (atFreeze, atThaw) => {
        const workbook = await workbookOf(ALL);
        workbook.failsAfter = atFreeze;
        await freeze(workbook).catch(() => undefined);
        workbook.failsAfter = Infinity;
        await freeze(workbook);
        const { Data, ...rest } = await workbook.shown();
        expect(Data).toEqual(frozen.Data);
        expect(Object.keys(rest).sort()).toEqual(["Frozen formulas", "Other"]);
        workbook.failsAfter = atThaw;
        await thaw(workbook).catch(() => undefined);
        workbook.failsAfter = Infinity;
        await thaw(workbook);
        expect(await workbook.shown()).toEqual(before);
        expect(workbook.formulas("Data")).toEqual(ALL);
      }),
      { numRuns: 60 },
    );
  });

  it("finds the cells of formulas that fill blocks side by side", async () => {
    const wide = "=PERF.BAND(A2:A4,t)";
    const workbook = new ComputingWorkbook(
      { Data: [["a"], ["b"], ["c"], ["d"], ["e"], ["f"]] },
      {
        [wide]: [
          ["A", null, 1],
          ["B", "", 2],
        ],
        [GRADES]: [["x"], ["y"]],
      },
    );
    await workbook.memory.apply([
      { kind: "formula", sheet: "Data", row: 0, column: 1, formula: wide },
      { kind: "formula", sheet: "Data", row: 0, column: 4, formula: GRADES },
      { kind: "formula", sheet: "Data", row: 2, column: 1, formula: GRADES },
    ]);
    const before = await workbook.shown();
    await freeze(workbook);
    expect((await workbook.shown()).Data).toEqual(before.Data);
    expect(
      cellsOf(workbook, "Frozen formulas")
        .slice(3)
        .map((row) => row[2]),
    ).toEqual(["B1:D2", "E1:E2", "B3:B4"]);
    await thaw(workbook);
    expect(await workbook.shown()).toEqual(before);
  });

  it("leaves formulas that are still being computed", async () => {
    const workbook = new ComputingWorkbook({ Data: [[null]] }, { [GRADES]: [["#BUSY!"]] });
    await workbook.memory.apply([{ kind: "formula", sheet: "Data", row: 0, column: 0, formula: GRADES }]);
    const outcome = await freeze(workbook);
    expect(outcome.headline).toContain("still being computed: Data!A1");
    expect(workbook.formulas("Data")).toEqual({ A1: GRADES });
  });
});
