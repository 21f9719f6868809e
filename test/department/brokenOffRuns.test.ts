import { describe, expect, it } from "vitest";
import type { RunRequest } from "../../core/department/run/runRequest";
import { runOn } from "../../core/department/runOn";
import type { Change } from "../../core/workbook/change";
import { MemoryWorkbook } from "../../core/workbook/memoryWorkbook";
import { FailingWorkbook } from "./failingWorkbook";
import { bobsAppeal, officeSchemes, officeSheets, withSheets } from "./smallOffice";

const run = async (workbook: MemoryWorkbook, request: Partial<RunRequest>): Promise<readonly Change[]> => {
  const outcome = await runOn(workbook, officeSchemes, { language: "en", ...request });
  if ("fault" in outcome) throw new Error(outcome.fault.code);
  return outcome.changes;
};

/** All cells by sheet, and each look once: a look that is given twice is the same look. */
function state(workbook: MemoryWorkbook): unknown {
  const sheets = workbook.sheets.map(({ name, cells, looks }) => ({
    name,
    cells: cells.map((row) =>
      row
        .map((cell) => cell ?? "")
        .join("|")
        .replace(/\|+$/, ""),
    ),
    looks: [...new Set(looks.map((look) => JSON.stringify(look)))].sort(),
  }));
  return sheets.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A workbook in which these runs were made. */
async function after(runs: readonly Partial<RunRequest>[], sheets = officeSheets()): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook(sheets);
  for (const request of runs) await run(workbook, request);
  return workbook;
}

/** The same sheets and cells; what was made of their looks before doesn't matter. */
const copyOf = ({ sheets }: MemoryWorkbook): MemoryWorkbook =>
  new MemoryWorkbook(Object.fromEntries(sheets.map(({ name, cells }) => [name, cells])));

const [april, may, june] = ["2026-04", "2026-05", "2026-06"].map((month) => ({ month }));
const published = { publish: { by: "Boss", on: "2026-06-01" } };

/**
 * The changes after which the host fails: every one that writes, names, adds or clears, and some of the many that only
 * give looks; all of them where KAOHE_EVERY_STEP is set.
 */
function stepsToBreakAt(changes: readonly Change[]): number[] {
  const all = process.env.KAOHE_EVERY_STEP !== undefined;
  return changes.flatMap(({ kind }, index) =>
    all || kind !== "style" || index % SOME_LOOKS === 0 ? [index + 1] : [],
  );
}

/** Each so manieth look is broken off at. */
const SOME_LOOKS = 25;

const CASES: readonly (readonly [string, () => Promise<MemoryWorkbook>, Partial<RunRequest>])[] = [
  ["The first month, with statements", () => after([]), { ...april, statements: {} }],
  ["A further month", () => after([{ ...april }]), { ...may }],
  [
    "A month whose figures were corrected",
    async () => withSheets(await after([{ ...april }, { ...may }]), officeSheets({ bobsMay: 88 })),
    { ...may },
  ],
  ["A month that is published", () => after([{ ...april }]), { ...may, ...published }],
  [
    "An appeal against a published month that a later one rests on",
    async () =>
      withSheets(
        await after([{ ...april }, { ...may, ...published, statements: {} }, { ...june, ...published }]),
        officeSheets({ appeals: bobsAppeal }),
      ),
    { ...june },
  ],
];

describe.each(CASES)("%s", (_, start, request) => {
  it("stays as it was where the host fails at reading, or before it changed anything", async () => {
    const workbook = await start();
    const before = state(workbook);
    for (const fails of ["at reading", { afterChanges: [] }] as const) {
      const host = new FailingWorkbook(workbook, fails);
      await expect(runOn(host, officeSchemes, { language: "en", ...request })).rejects.toThrow(
        "the host failed",
      );
      expect(state(workbook)).toEqual(before);
    }
  });

  it("is completed by the next run wherever the host failed, to the same cells and looks", async () => {
    const first = await start();
    const whole = copyOf(first);
    const changes = await run(whole, request);
    expect(changes.length).toBeGreaterThan(10);
    const wanted = state(whole);
    expect(await run(whole, request)).toEqual([]);
    for (const step of stepsToBreakAt(changes)) {
      const workbook = copyOf(first);
      const host = new FailingWorkbook(workbook, { afterChanges: changes.slice(0, step) });
      await expect(host.apply(changes)).rejects.toThrow("the host failed");
      await run(workbook, request);
      const reached = state(workbook);
      // Comparing texts is quick; where they differ the difference is shown.
      if (JSON.stringify(reached) !== JSON.stringify(wanted))
        expect(reached, `after change ${step}: ${JSON.stringify(changes[step - 1]).slice(0, 90)}`).toEqual(
          wanted,
        );
    }
  });
});

it("takes one read and one batch of changes, and no batch where nothing changes", async () => {
  const host = new FailingWorkbook(await after([]), "never");
  await runOn(host, officeSchemes, { language: "en" });
  expect(host.calls).toBe(2);
  await runOn(host, officeSchemes, { language: "en" });
  expect(host.calls).toBe(3);
});
