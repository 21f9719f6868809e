import { describe, expect, it } from "vitest";
import { publishChanges } from "../../../core/ledger/publishChanges";
import { MemoryWorkbook } from "../../../core/workbook/memoryWorkbook";
import { ledgerCells, ledgerOf, runMonth } from "./department";

const PEOPLE = { Ann: { quality: 90 }, Bob: { quality: 50, late: 1 }, Cy: {} };

describe("ledgerChanges", () => {
  it("writes a titled sheet with a row for each person, the reason of who isn't graded, and the end of the run", async () => {
    const workbook = new MemoryWorkbook();
    await runMonth(workbook, "2026-06", PEOPLE);
    const cells = ledgerCells(workbook);
    expect(cells[0]?.[0]).toBe("Appraisal ledger");
    expect(cells[2]?.slice(0, 4)).toEqual(["No.", "Month", "Status", "Name"]);
    expect(cells.slice(3).map((row) => row.slice(0, 12))).toEqual([
      [1, "2026-06", "Graded", "Ann", "ann", "Person", "service", 110, "A", 1, 2, 1],
      [2, "2026-06", "Graded", "Bob", "bob", "Person", "service", 65, "B", 2, 1, 1],
      [3, "2026-06", "Not graded", "Cy", "cy", "Person", "service", null, null, null, null, null],
      [4, "2026-06", "End of run", null, null, null, null, null, null, null, null, null],
    ]);
    expect(cells[4]?.[15]).toBe("late=1; performance=1000; late.points=-5; late.money=-20");
    expect(cells[5]?.[17]).toContain("Quality");
    expect((await ledgerOf(workbook)).findings).toEqual([]);
  });

  it("adds nothing where the same month is run on the same data", async () => {
    const workbook = new MemoryWorkbook();
    await runMonth(workbook, "2026-06", PEOPLE);
    expect((await runMonth(workbook, "2026-06", PEOPLE)).changes).toEqual([]);
    expect((await runMonth(workbook, "2026-06", PEOPLE, "zh-TW")).changes).toEqual([]);
  });

  it("replaces only the rows that change, and keeps the old ones", async () => {
    const workbook = new MemoryWorkbook();
    await runMonth(workbook, "2026-06", PEOPLE);
    const before = ledgerCells(workbook)
      .slice(3)
      .map((row) => [...row]);
    await runMonth(workbook, "2026-06", { ...PEOPLE, Bob: { quality: 55, late: 1 } });
    const after = ledgerCells(workbook).slice(3);
    expect(after.slice(0, 4)).toEqual(before);
    expect(after.slice(4).map((row) => [row[0], row[2], row[3], row[7], row[19]])).toEqual([
      [5, "Graded", "Bob", 70, 2],
      [6, "End of run", null, null, null],
    ]);
    const ledger = await ledgerOf(workbook);
    expect(ledger.findings).toEqual([]);
    expect([...ledger.activeIn("2026-06").values()].map(({ number }) => number)).toEqual([1, 5, 3]);
  });

  it("withdraws whoever is no longer graded, and takes them in again", async () => {
    const workbook = new MemoryWorkbook();
    await runMonth(workbook, "2026-06", PEOPLE);
    const { findings } = await runMonth(workbook, "2026-06", { Ann: { quality: 90 }, Cy: {} });
    expect(findings).toMatchObject([{ message: { code: "ledger rows withdrawn", people: ["Bob"] } }]);
    const active = (await ledgerOf(workbook)).activeIn("2026-06");
    expect([...active.values()].map(({ status }) => status)).toContain("withdrawn");
    await runMonth(workbook, "2026-06", PEOPLE);
    expect((await runMonth(workbook, "2026-06", PEOPLE)).changes).toEqual([]);
  });

  it("writes nothing into a published month and says what would differ", async () => {
    const workbook = new MemoryWorkbook();
    await runMonth(workbook, "2026-06", PEOPLE);
    const publication = publishChanges(await ledgerOf(workbook), "2026-06", {
      language: "en",
      by: "HR",
      on: "2026-07-05",
    });
    await workbook.apply(publication.changes);
    expect((await runMonth(workbook, "2026-06", PEOPLE)).changes).toEqual([]);
    const late = await runMonth(workbook, "2026-06", { ...PEOPLE, Ann: { quality: 91 } });
    expect(late.changes).toEqual([]);
    expect(late.findings).toMatchObject([
      {
        message: { code: "month is published", person: "Ann", column: "total", kept: "110", computed: "111" },
      },
    ]);
    expect(publishChanges(await ledgerOf(workbook), "2026-06", { language: "en" }).changes).toEqual([]);
  });

  it("publishes no month that has no rows", async () => {
    const { findings } = publishChanges(await ledgerOf(new MemoryWorkbook()), "2026-06", { language: "en" });
    expect(findings).toMatchObject([{ message: { code: "can't publish", why: "no rows" } }]);
  });

  it("keeps the language and the place of a ledger that is there, under another name and beside other columns", async () => {
    const workbook = new MemoryWorkbook();
    await runMonth(workbook, "2026-06", PEOPLE, "zh-CN");
    const rows = ledgerCells(workbook).map(
      (row) => [row[0] ?? null, "HR", ...row.slice(1)] as (string | number | null)[],
    );
    const moved = new MemoryWorkbook({ Archive: [["=x"], ...rows] as (string | number | null)[][] });
    const ledger = await ledgerOf(moved);
    expect(ledger.findings).toEqual([]);
    await runMonth(moved, "2026-07", PEOPLE, "en");
    expect(moved.sheets.map(({ name }) => name)).toEqual(["Archive"]);
    expect((await ledgerOf(moved)).findings).toEqual([]);
    expect(moved.sheets[0]?.cells.at(-1)?.[3]).toBe("运行结束");
  });

  it("leaves a sheet of people's own that bears the ledger's name alone", async () => {
    const workbook = new MemoryWorkbook({ Ledger: [["our own figures", 12]] });
    await runMonth(workbook, "2026-06", PEOPLE);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Ledger", "Ledger (2)"]);
    expect(workbook.sheets[0]?.cells).toEqual([["our own figures", 12]]);
    expect((await runMonth(workbook, "2026-06", PEOPLE)).changes).toEqual([]);
  });
});
