import { expect, it } from "vitest";
import { copyOf, openOffice, seen, stateOf, told } from "./office";
import { bobsAppeal } from "../../department/smallOffice";

/** A prime, so that the calls of one step aren't all met alike. */
const SOME_CALLS = 23;
/** The last calls say what was done, and need not be made good. */
const CALLS_TO_TELL = 6;

it("takes a department from its set-up through a month, a correction, publication, an appeal and back", async () => {
  const { host } = await openOffice();
  const names = (): string[] => host.book.sheets.map(({ name }) => name);

  host.run("kaoheGrade");
  expect(told(host)).toMatch(/^2026-06: 4 of 4 people graded/);
  expect(host.book.active.name).toMatch(/^(Results|Findings) 2026-06$/);
  expect(names()).toEqual(expect.arrayContaining(["Results 2026-06", "Findings 2026-06", "Ledger"]));
  expect(seen(host, "Results 2026-06").flat()).toContain("=cmd|' /C calc'!A0");
  expect(host.book.sheet("Ledger").protections).toEqual([{ isWarningOnly: true, description: "Kaohe" }]);

  const graded = stateOf(host);
  host.run("kaoheGrade");
  expect(told(host)).toMatch(/^2026-06 is up to date/);
  expect(stateOf(host)).toEqual(graded);

  const figures = host.book.sheet("Figures");
  const bobsJune = figures.grid.cells.findIndex(
    ([date, name]) => name?.content === "Bob" && String(date?.content).startsWith("2026-06"),
  );
  const rowsBefore = seen(host, "Ledger").length;
  figures.grid.put(bobsJune, 2, { content: 95 });
  host.run("kaoheGrade");
  expect(told(host)).toMatch(/^2026-06: 4 of 4/);
  expect(seen(host, "Ledger").length).toBeGreaterThan(rowsBefore);

  host.run("kaoheUndo");
  expect(seen(host, "Ledger")).toHaveLength(rowsBefore);
  host.run("kaoheUndo");
  expect(told(host)).toBe("There is nothing to undo.");
  host.run("kaoheGrade");

  host.run("kaoheStatements");
  expect(told(host)).toMatch(/statements for 4 people/);
  expect(names()).toContain("Statements 2026-06");

  host.run("kaohePublish");
  expect(told(host)).toMatch(/is published and locked/);
  figures.grid.put(bobsJune, 2, { content: 10 });
  host.run("kaoheGrade");
  expect(told(host)).toMatch(/published/);

  figures.grid.put(bobsJune, 2, { content: 95 });
  const appeals = host.book.sheet("Appeals");
  appeals.grid.cells.length = 0;
  bobsAppeal.forEach((row, at) =>
    row.forEach((content, column) => {
      const text = String(content).replace("2026-05", "2026-06").replace(/^39$/, "95");
      appeals.grid.put(at, column, { content: typeof content === "number" ? Number(text) : text });
    }),
  );
  const ledgerBefore = seen(host, "Ledger").length;
  host.run("kaoheGrade");
  expect(seen(host, "Ledger").length).toBeGreaterThan(ledgerBefore);
  expect(seen(host, "Ledger").flat().join()).toContain("appeal S1");
});

it("freezes formulas of ours to values and thaws them, by the built functions", async () => {
  const { host } = await openOffice();
  const roster = host.book.sheet("Roster");
  const compute = (): unknown => host.run("PERF_GRADE", [95], "custom function");
  roster.grid.compute = () => compute() as string;
  roster.grid.put(1, 7, { content: "", formula: "=PERF_GRADE(95)" });
  const shown = compute();
  expect(shown).toBe("优秀");
  host.run("kaoheFreeze");
  expect(roster.grid.cell(1, 7)).toEqual({ content: shown });
  host.run("kaoheThaw");
  expect(roster.grid.cell(1, 7)).toEqual({ content: "", formula: "=PERF_GRADE(95)" });
});

it("changes no cell and opens no dialogue inside a custom function", () => {
  return openOffice().then(({ host }) => {
    const before = stateOf(host);
    host.run("PERF_GRADE", [[[95], [""], ["#N/A"], ["abc"]]], "custom function");
    expect(stateOf(host)).toEqual(before);
    expect(() => host.run("kaoheAbout", [], "custom function")).toThrow(/Cannot call SpreadsheetApp.getUi/);
    host.run("kaoheGrade", [], "menu");
  });
});

/** Failing at every call takes minutes: KAOHE_EVERY_STEP=1 does. */
const FAILS_AT_EVERY_CALL = process.env.KAOHE_EVERY_STEP !== undefined;
const ALL_CALLS_MS = 1_200_000;

it(
  "is completed by the next run, wherever the service failed",
  {
    ...(FAILS_AT_EVERY_CALL && { timeout: ALL_CALLS_MS }),
  },
  async () => {
    const { host: before } = await openOffice();
    const whole = copyOf(before);
    whole.run("kaoheGrade");
    const { calls } = whole.meter;
    const wanted = stateOf(whole);
    const step = FAILS_AT_EVERY_CALL ? 1 : SOME_CALLS;
    for (let call = 1; call < calls - CALLS_TO_TELL; call += step) {
      const host = copyOf(before);
      host.meter.failsAt = { call, error: new Error("the service failed") };
      try {
        host.run("kaoheGrade");
      } catch {
        // Before the command began there is no dialogue to say so.
      }
      host.meter.reset();
      host.run("kaoheGrade");
      expect(stateOf(host), `after call ${call}`).toEqual(wanted);
    }
  },
);
