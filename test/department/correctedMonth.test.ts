import { describe, expect, it } from "vitest";
import type { RunRequest } from "../../core/department/run/runRequest";
import type { MonthRun } from "../../core/department/runMonth";
import { runOn } from "../../core/department/runOn";
import { readLedger } from "../../core/ledger/readLedger";
import { MemoryWorkbook } from "../../core/workbook/memoryWorkbook";
import { officeSchemes, officeSheets, withSheets } from "./smallOffice";

const run = async (
  workbook: MemoryWorkbook,
  month: string,
  more: Partial<RunRequest> = {},
): Promise<MonthRun> => {
  const outcome = await runOn(workbook, officeSchemes, { language: "en", month, ...more });
  if ("fault" in outcome) throw new Error(outcome.fault.code);
  return outcome;
};

const publish = { by: "Boss", on: "2026-07-01" };

/** Bob fails in three months running, and then May turns out to have been a good month. */
async function corrected(junePublished = false): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook(officeSheets());
  await run(workbook, "2026-04");
  await run(workbook, "2026-05");
  await run(workbook, "2026-06", junePublished ? { publish } : {});
  return withSheets(workbook, officeSheets({ bobsMay: 88 }));
}

const bobsJune = async (workbook: MemoryWorkbook): Promise<readonly string[]> => {
  const rows = readLedger(await workbook.read())
    .activeIn("2026-06")
    .values();
  const row = [...rows].find(({ name }) => name === "Bob");
  return [row?.text("proposals") ?? "?", row?.text("note") ?? "?"];
};

const laterMonths = ({ result }: MonthRun): unknown[] =>
  result.findings.flatMap(({ severity, message }) =>
    message.code === "later month" ? [{ severity, ...message }] : [],
  );

describe("A corrected month that isn't published", () => {
  it("takes later months along that rest on it, says whom it changes, and leaves nothing to a second run", async () => {
    const workbook = await corrected();
    expect(await bobsJune(workbook)).toEqual(["two_fails:probation=3; two_fails:talk=true", ""]);
    const may = await run(workbook, "2026-05");
    expect(await bobsJune(workbook)).toEqual(["", "computed anew after 2026-05 was corrected"]);
    expect(laterMonths(may)).toEqual([
      {
        severity: "info",
        code: "later month",
        month: "2026-06",
        corrected: "2026-05",
        people: ["Bob"],
        isPublished: false,
      },
    ]);
    expect(may.changed.map(({ month }) => month)).toEqual(["2026-06"]);
    for (const month of ["2026-05", "2026-06", "2026-04"])
      expect((await run(workbook, month)).changes).toEqual([]);
  });

  it("leaves a published month as it is, and says for whom it would differ", async () => {
    const workbook = await corrected(true);
    const before = await bobsJune(workbook);
    const may = await run(workbook, "2026-05");
    expect(await bobsJune(workbook)).toEqual(before);
    expect(laterMonths(may)).toMatchObject([
      { severity: "error", month: "2026-06", people: ["Bob"], isPublished: true },
    ]);
    const june = await run(workbook, "2026-06");
    expect(june.result.findings.map(({ message }) => message.code)).toContain("month is published");
  });

  it("leaves both months' rows or neither where the host fails in between", async () => {
    const { changes } = await run(await corrected(), "2026-05");
    const writes = changes.flatMap(({ kind, sheet }, index) =>
      kind === "write" && sheet === "Ledger" ? [index] : [],
    );
    expect(writes.length).toBeGreaterThan(0);
    for (const step of writes) {
      const workbook = await corrected();
      await workbook.apply(changes.slice(0, step + 1));
      await run(workbook, "2026-05");
      expect((await bobsJune(workbook))[0]).toBe("");
    }
  });
});
