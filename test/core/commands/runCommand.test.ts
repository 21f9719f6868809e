import { describe, expect, it } from "vitest";
import type { CommandRequest } from "../../../core/commands/command";
import { planCommand } from "../../../core/commands/planCommand";
import { runCommand } from "../../../core/commands/runCommand";
import { undoCommand } from "../../../core/commands/undoCommand";
import { saveScheme } from "../../../core/schemeSheet/saveScheme";
import type { Scheme } from "../../../core/schemes/scheme";
import type { CellContent } from "../../../core/workbook/change";
import { MemoryWorkbook } from "../../../core/workbook/memoryWorkbook";
import type { Language } from "../../../core/words/language";
import { FailingWorkbook } from "../../department/failingWorkbook";
import { contest, contestSheets, grades } from "../../department/contest";
import { officeSchemes, officeSheets } from "../../department/smallOffice";

const REQUEST: CommandRequest = { language: "en", today: "2026-07-05" };
const LANGUAGES: readonly Language[] = ["en", "zh-CN", "zh-TW"];

async function office(
  schemes: readonly Scheme[] = officeSchemes,
  more: Readonly<Record<string, readonly (readonly CellContent[])[]>> = {},
): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook({ ...officeSheets(), ...more });
  for (const scheme of schemes)
    await workbook.apply(saveScheme(await workbook.read(), scheme, { language: "en" }).changes);
  return workbook;
}

const namesOf = (workbook: MemoryWorkbook): string[] => workbook.sheets.map(({ name }) => name);
const cellsOf = async (workbook: MemoryWorkbook): Promise<unknown> =>
  (await workbook.read()).sheets.map(({ sheet, raw }) => [
    sheet,
    raw
      .map((line) => line.join("|").replace(/\|+$/, ""))
      .join("\n")
      .trimEnd(),
  ]);

describe("runCommand", () => {
  it("grades the latest month by the workbook's schemes, and the second time finds nothing to do", async () => {
    const workbook = await office();
    const outcome = await runCommand(workbook, "grade", REQUEST);
    expect(outcome).toMatchObject({
      kind: "done",
      headline: "2026-06: 4 of 4 people graded, and 2 teams compared.",
      sheets: ["Results 2026-06", "Team results 2026-06", "Findings 2026-06"],
    });
    expect(namesOf(workbook)).toEqual(expect.arrayContaining([...outcome.sheets, "Ledger"]));
    const again = await runCommand(workbook, "grade", REQUEST);
    expect(again).toMatchObject({ kind: "nothing to do", sheets: outcome.sheets });
    expect(again.headline).toBe("2026-06 is up to date: nothing has changed since it was graded.");
    expect(again.undo).toBeUndefined();
  });

  it("says first what a person must act on, and opens the findings then", async () => {
    const workbook = await office(officeSchemes, {
      Figures: [
        ["Date", "Name", "Quality", "Speed"],
        ["2026-06-20", "Ann", "ninety", 25],
        ["2026-06-20", "Bob", 40, 55],
      ],
    });
    const { lines, sheets } = await runCommand(workbook, "grade", REQUEST);
    expect(lines[0]).toMatch(/^Error: Figures!C2 \(Ann\): /);
    expect(sheets[0]).toBe("Findings 2026-06");
  });

  it("grades nobody without a scheme, and tells where to choose one", async () => {
    const workbook = await office([]);
    const before = namesOf(workbook);
    for (const command of ["grade", "publish", "check", "statements"] as const)
      expect(await runCommand(workbook, command, REQUEST)).toMatchObject({
        kind: "refused",
        headline: "This workbook has no scheme yet, so nobody can be graded.",
        lines: ["Open the pane, choose a ready scheme or build your own, and save it to the workbook."],
      });
    expect(namesOf(workbook)).toEqual(before);
  });

  it("refuses in words, each line by itself, and changes nothing", async () => {
    const workbook = await office(officeSchemes, {
      Figures: [["x"]],
      Roster: [["y"]],
      Teams: [["z"]],
      Incidents: [["w"]],
    });
    const outcome = await runCommand(workbook, "grade", REQUEST);
    expect(outcome.kind).toBe("refused");
    expect([outcome.headline, ...outcome.lines].join("")).not.toMatch(/\n|--/);
    expect(outcome.lines.at(-1)).toContain("Rename the columns");
  });

  it("writes statements for everybody or for some, and refuses names that nobody has", async () => {
    const workbook = await office();
    const all = await runCommand(workbook, "statements", REQUEST);
    expect(all.headline).toBe("2026-06: statements for 4 people, ready to print.");
    expect(all.sheets[0]).toBe("Statements 2026-06");
    const some = await runCommand(workbook, "statements", { ...REQUEST, people: ["ann", "K1"] });
    expect(some.headline).toBe("2026-06: statements for 2 people, ready to print.");
    const text = JSON.stringify(workbook.sheets.find(({ name }) => name === "Statements 2026-06")?.cells);
    expect([text.includes("Ann"), text.includes("Bob"), text.includes("Dee")]).toEqual([true, true, false]);
    const unknown = await runCommand(workbook, "statements", { ...REQUEST, people: ["Zoe"] });
    expect(unknown).toMatchObject({
      kind: "refused",
      headline: "Nobody of the month is called “Zoe”. Nothing was written.",
    });
  });

  it("publishes for good: without an undo, and once", async () => {
    const workbook = await office();
    const outcome = await runCommand(workbook, "publish", { ...REQUEST, by: "Boss" });
    expect(outcome).toMatchObject({ kind: "done" });
    expect(outcome.headline).toMatch(/^2026-06 is published and locked/);
    expect(outcome.undo).toBeUndefined();
    const ledger = workbook.sheets.find(({ name }) => name === "Ledger");
    expect(JSON.stringify(ledger?.cells)).toContain("published by Boss on 2026-07-05");
    expect(await runCommand(workbook, "publish", REQUEST)).toMatchObject({
      kind: "nothing to do",
      headline: "2026-06 is published already.",
    });
  });

  it("checks schemes and data into a sheet of its own: nobody is graded, and the ledger isn't touched", async () => {
    const workbook = await office();
    const before = namesOf(workbook);
    const outcome = await runCommand(workbook, "check", REQUEST);
    expect(outcome.kind).toBe("done");
    expect(outcome.headline).toMatch(/^Looked at 2 schemes and the data of 2026-06: /);
    expect(outcome.sheets).toEqual(["Appraisal check"]);
    expect(namesOf(workbook)).toEqual([...before, "Appraisal check"]);
    expect(await runCommand(workbook, "check", REQUEST)).toMatchObject({ kind: "nothing to do" });
    await runCommand(workbook, "grade", REQUEST);
    expect(await runCommand(workbook, "grade", REQUEST)).toMatchObject({ kind: "nothing to do" });
  });

  it("shows in the check what is broken in a scheme's sheet, with its cell", async () => {
    const workbook = await office();
    const sheet = namesOf(workbook).find((name) => name.startsWith("Scheme Service")) ?? "";
    const cells = workbook.sheets.find(({ name }) => name === sheet)?.cells ?? [];
    const row = cells.findIndex((line) => line.includes("quality"));
    const column = cells[row]?.indexOf(100) ?? -1;
    await workbook.apply([{ kind: "write", sheet, row, column, cells: [["a lot"]] }]);
    const { lines } = await runCommand(workbook, "check", REQUEST);
    expect(lines[0]).toContain(`${sheet}!`);
    expect(lines[0]).toContain("a lot");
  });

  it("undoes each of its writes to the cell, unless people edited them", async () => {
    for (const command of ["grade", "check", "statements"] as const) {
      const workbook = await office();
      const before = await cellsOf(workbook);
      const outcome = await runCommand(workbook, command, REQUEST);
      expect((await undoCommand(workbook, outcome, "en")).kind).toBe("done");
      expect(await cellsOf(workbook)).toEqual(before);
    }
    const workbook = await office();
    const outcome = await runCommand(workbook, "grade", REQUEST);
    await workbook.apply([
      { kind: "write", sheet: "Results 2026-06", row: 40, column: 0, cells: [["call Ann"]] },
    ]);
    const edited = await cellsOf(workbook);
    expect(await undoCommand(workbook, outcome, "en")).toMatchObject({
      kind: "refused",
      headline: "Not undone: “Results 2026-06” changed in the meantime, and that work would be lost.",
    });
    expect(await cellsOf(workbook)).toEqual(edited);
  });

  it("does what it planned, with the ledger last, and is completed where it is broken off", async () => {
    const workbook = await office();
    const { changes } = planCommand(await workbook.read(), "grade", REQUEST);
    expect(changes.at(-1)?.sheet).toBe("Ledger");
    const whole = await office();
    await runCommand(whole, "grade", REQUEST);
    for (const done of [1, 12, changes.length - 1]) {
      const broken = await office();
      const fails = new FailingWorkbook(broken, { afterChanges: changes.slice(0, done) });
      await expect(runCommand(fails, "grade", REQUEST)).rejects.toThrow("the host failed");
      await runCommand(broken, "grade", REQUEST);
      expect(await cellsOf(broken)).toEqual(await cellsOf(whole));
    }
  });

  it("reads and writes once each, and tells how far it is", async () => {
    const port = new FailingWorkbook(await office(), "never");
    const told: number[] = [];
    await runCommand(port, "grade", REQUEST, (done) => told.push(done));
    expect(port.calls).toBe(2);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  it.each(LANGUAGES)("says everything in %s", async (language) => {
    const workbook = await office();
    const request = { ...REQUEST, language };
    const empty = await runCommand(new MemoryWorkbook({ A: [] }), "grade", request);
    const outcomes = [empty];
    for (const command of [
      "check",
      "grade",
      "grade",
      "statements",
      "publish",
      "publish",
      "freeze",
      "thaw",
    ] as const)
      outcomes.push(await runCommand(workbook, command, request));
    outcomes.push(await undoCommand(workbook, empty, language));
    for (const { headline, lines } of outcomes)
      for (const line of [headline, ...lines]) {
        expect(line).not.toMatch(/undefined|null|NaN|\[object|[{}]|\n/);
        expect(line.trim()).not.toBe("");
        // How many have each grade: labels and numbers alone.
        if (!line.includes(" · ")) expect(/[\u4e00-\u9fff]/.test(line)).toBe(language !== "en");
      }
  });
});

describe("Schemes that take figures from each other", () => {
  const link = (id: string, scheme: string): Scheme => ({
    ...grades,
    id,
    names: { en: id, "zh-CN": id, "zh-TW": id },
    inputs: [{ id: "taken", names: grades.names, unit: "points", from: { scheme, figure: "total" } }],
    total: { combine: "sum", base: "taken" },
  });

  it("stop the run and are told by the check, each in its own sheet with its cell", async () => {
    const workbook = await office([link("first", "second"), link("second", "first")], contestSheets());
    const before = await cellsOf(workbook);
    const run = await runCommand(workbook, "grade", REQUEST);
    expect(run.kind).toBe("refused");
    expect([run.headline, ...run.lines].join(" ")).toContain("first → second → first");
    expect(await cellsOf(workbook)).toEqual(before);
    const check = await runCommand(workbook, "check", REQUEST);
    const told = check.lines.filter((line) => line.includes("→"));
    expect(told).toEqual([
      expect.stringMatching(/^Error: Scheme first![A-Z]+\d+: .*first → second → first/),
      expect.stringMatching(/^Error: Scheme second![A-Z]+\d+: .*second → first → second/),
    ]);
  });

  it("are graded from scheme sheets in the order that they need", async () => {
    const workbook = await office([grades, contest], contestSheets());
    const run = await runCommand(workbook, "grade", REQUEST);
    expect(run.headline).toContain("2 teams compared");
  });
});
