import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { DepartmentMessage } from "../../../core/words/departmentMessages";
import { LEDGER_COLUMNS } from "../../../core/ledger/ledgerColumns";
import { readLedger } from "../../../core/ledger/readLedger";
import { MemoryWorkbook } from "../../../core/workbook/memoryWorkbook";
import { renderLedgerMessage } from "../../../core/words/renderLedger";
import { ledgerCells, ledgerOf, monthFacts, runMonth } from "./department";
import { publishChanges } from "../../../core/ledger/publishChanges";
import { withLedger } from "../../../core/ledger/withLedger";
import type { LedgerMessage } from "../../../core/words/ledgerMessages";

type Cells = (string | number | null)[][];

const PEOPLE = { Ann: { quality: 90 }, Bob: { quality: 50, late: 2 }, Cy: { quality: 70 } };
const HEADER = 2;
const FIRST = HEADER + 1;
const TOTAL = LEDGER_COLUMNS.indexOf("total");
const CHECK = LEDGER_COLUMNS.indexOf("check");

let sound: Cells;
beforeAll(async () => {
  const workbook = new MemoryWorkbook();
  for (const month of ["2026-04", "2026-05", "2026-06"]) await runMonth(workbook, month, PEOPLE);
  sound = ledgerCells(workbook).map((row) => [...row]) as Cells;
});

/** The ledger with its cells done something to. */
async function damaged(damage: (cells: Cells) => Cells | undefined): Promise<ReturnType<typeof readLedger>> {
  const cells = sound.map((row) => [...row]);
  return ledgerOf(new MemoryWorkbook({ Ledger: damage(cells) ?? cells }));
}

const messages = ({ findings }: ReturnType<typeof readLedger>): DepartmentMessage[] =>
  findings.map(({ message }) => message);

describe("readLedger", () => {
  it("finds nothing in a ledger that nobody touched", async () => {
    const ledger = await damaged(() => undefined);
    expect(ledger.findings).toEqual([]);
    expect(ledger.rows).toHaveLength(12);
    expect([...ledger.damagedMonths]).toEqual([]);
  });

  it("names the cell of an edited amount, and the month", async () => {
    const ledger = await damaged((cells) => {
      (cells[FIRST + 5] as Cells[0])[TOTAL] = 99;
      return undefined;
    });
    expect(ledger.findings).toMatchObject([
      {
        severity: "error",
        sheet: "Ledger",
        cell: "H9",
        message: { code: "ledger cell edited", column: "total", row: 6, found: "99", months: ["2026-05"] },
      },
    ]);
    expect([...ledger.damagedMonths]).toEqual(["2026-05"]);
  });

  it("knows what an edited row number, replaced row or check was", async () => {
    const number = await damaged((cells) => {
      (cells[FIRST + 5] as Cells[0])[0] = 60;
      return undefined;
    });
    expect(messages(number)).toMatchObject([
      { code: "ledger cell edited", column: "number", found: "60", expected: "6" },
    ]);
    const check = await damaged((cells) => {
      (cells[FIRST + 5] as Cells[0])[CHECK] = null;
      return undefined;
    });
    expect(messages(check)).toMatchObject([
      { code: "ledger cell edited", column: "check", found: "", expected: sound[FIRST + 5]?.[CHECK] },
    ]);
    expect([...check.damagedMonths]).toEqual([]);
  });

  it("tells which rows were deleted, in the middle and at the end", async () => {
    const middle = await damaged((cells) => cells.filter((_, row) => row !== FIRST + 5));
    expect(messages(middle)).toMatchObject([
      { code: "ledger rows missing", from: 6, to: 6, months: ["2026-05"] },
    ]);
    const end = await damaged((cells) => cells.slice(0, -2));
    expect(messages(end)).toMatchObject([
      { code: "ledger rows missing", from: 11, to: 12, months: ["2026-06"] },
      { code: "ledger run unfinished", month: "2026-06" },
    ]);
    const month = await damaged((cells) => cells.slice(0, -4));
    expect(messages(month)).toMatchObject([{ code: "ledger rows missing", from: 9, to: 12 }]);
    const all = await damaged((cells) => cells.slice(0, FIRST));
    expect(messages(all)).toMatchObject([{ code: "ledger rows missing", from: 1, to: 12 }]);
  });

  it("keeps the gap to be seen after further rows", async () => {
    const workbook = new MemoryWorkbook({ Ledger: sound.slice(0, -4) });
    await runMonth(workbook, "2026-06", PEOPLE);
    const { findings } = await ledgerOf(workbook);
    expect(findings).toMatchObject([
      { severity: "warning", message: { code: "ledger rows missing", from: 9, to: 12 } },
    ]);
  });

  it("doesn't count a month that was copied, and says where the copies stand", async () => {
    const ledger = await damaged((cells) => [...cells, ...cells.slice(FIRST + 4, FIRST + 8)]);
    expect(ledger.findings).toMatchObject([
      {
        cell: "A16",
        count: 4,
        message: { code: "ledger rows twice", rows: 4, first: 5, months: ["2026-05"] },
      },
    ]);
    expect(ledger.rows).toHaveLength(12);
  });

  it("finds a row that was moved, and a sheet that was sorted", async () => {
    const moved = await damaged((cells) => {
      const [row] = cells.splice(FIRST + 1, 1);
      cells.splice(FIRST + 7, 0, row as Cells[0]);
      return undefined;
    });
    expect(moved.findings).toMatchObject([{ cell: "A11", message: { code: "ledger rows moved", rows: 1 } }]);
    const sorted = await damaged((cells) => [
      ...cells.slice(0, FIRST),
      ...cells.slice(FIRST).sort((a, b) => (String(a[3]) < String(b[3]) ? -1 : 1)),
    ]);
    expect(messages(sorted)).toMatchObject([{ code: "ledger rows moved" }]);
    expect([...sorted.damagedMonths]).toEqual([]);
    expect(sorted.activeIn("2026-06").size).toBe(3);
  });

  it("reports rows that aren't of the ledger, edited headers and a lost column", async () => {
    const foreign = await damaged((cells) => [...cells, [null, "2026-06", null, "Ann: talk to her"]]);
    expect(messages(foreign)).toMatchObject([{ code: "ledger row foreign", found: "2026-06" }]);
    const header = await damaged((cells) => {
      (cells[HEADER] as Cells[0])[TOTAL] = "Points";
      return undefined;
    });
    expect(messages(header)).toMatchObject([
      { code: "ledger header edited", found: "Points", expected: "Total" },
    ]);
    const column = await damaged((cells) => cells.map((row) => row.filter((_, at) => at !== TOTAL)));
    expect(messages(column)).toContainEqual({ code: "ledger column missing", column: "Total" });
    const headless = await damaged((cells) => cells.slice(FIRST));
    expect(headless.rows).toHaveLength(12);
    expect(messages(headless)[0]).toMatchObject({ code: "ledger header edited" });
  });

  it("reports an edit of the line that says where the ledger ends", async () => {
    const ledger = await damaged((cells) => {
      cells[1] = [String(cells[1]?.[0]).replace("12 ·", "13 ·")];
      return undefined;
    });
    expect(ledger.findings).toMatchObject([{ cell: "A2", message: { code: "ledger end edited" } }]);
  });

  it("replaces an edited row when its month is run again, and then only warns", async () => {
    const cells = sound.map((row) => [...row]);
    (cells[FIRST + 9] as Cells[0])[TOTAL] = 99;
    const workbook = new MemoryWorkbook({ Ledger: cells });
    await runMonth(workbook, "2026-06", PEOPLE);
    const ledger = await ledgerOf(workbook);
    expect(ledger.findings).toMatchObject([
      { severity: "warning", message: { code: "ledger cell edited", row: 10 } },
    ]);
    expect([...ledger.damagedMonths]).toEqual([]);
    expect((await runMonth(workbook, "2026-06", PEOPLE)).changes).toEqual([]);
  });

  it("marks the rules that look back at damaged records, for the people concerned", async () => {
    const ledger = await damaged((cells) => {
      (cells[FIRST + 5] as Cells[0])[TOTAL] = 99;
      return undefined;
    });
    const { findings } = withLedger(monthFacts("2026-07", PEOPLE), ledger);
    expect(findings.map(({ people, message }) => [people, message.code])).toEqual(
      Array.from({ length: 4 }, () => [["Cy"], "rests on damaged records"]),
    );
  });

  it("detects any edit of any cell of a row or of the header, and says so in each language", async () => {
    const edits = fc.record({
      row: fc.integer({ min: HEADER, max: HEADER + 12 }),
      column: fc.integer({ min: 0, max: CHECK }),
      to: fc.oneof(fc.constant(null), fc.integer(), fc.string({ minLength: 1 }), fc.double({ noNaN: true })),
    });
    await fc.assert(
      fc.asyncProperty(edits, async ({ row, column, to }) => {
        const before = sound[row]?.[column] ?? null;
        const content = (cell: string | number | null): string => String(cell ?? "");
        fc.pre(
          content(before) !== content(to) &&
            !(typeof before === "number" && Number(to) === before && to !== null),
        );
        const { findings } = await damaged((cells) => {
          (cells[row] as Cells[0])[column] = to;
          return undefined;
        });
        expect(findings.length).toBeGreaterThan(0);
        for (const { message } of findings)
          for (const language of ["en", "zh-CN", "zh-TW"] as const)
            expect(renderLedgerMessage(message as LedgerMessage, language).what).not.toBe("");
      }),
      { numRuns: 400 },
    );
  });

  it("detects any row that is deleted, copied or moved", async () => {
    const rows = fc.integer({ min: 0, max: 11 });
    await fc.assert(
      fc.asyncProperty(rows, rows, fc.constantFrom("delete", "copy", "move"), async (from, to, how) => {
        fc.pre(how !== "move" || from !== to);
        const { findings } = await damaged((cells) => {
          const row = cells[FIRST + from] as Cells[0];
          if (how !== "copy") cells.splice(FIRST + from, 1);
          if (how !== "delete") cells.splice(FIRST + to, 0, [...row]);
          return undefined;
        });
        expect(findings.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("readLedger of other hosts", () => {
  it("takes numbers for the same however a host writes them", async () => {
    const workbook = new MemoryWorkbook();
    await runMonth(workbook, "2026-06", { Ann: { quality: 70.1 }, Bob: { quality: 33.3 } });
    const content = await workbook.read();
    const sheets = content.sheets.map((table) => ({
      ...table,
      raw: table.raw.map((row) =>
        row.map((text) => ({ "90.1": "90.099999999999994", "53.3": "5.33E1" })[text] ?? text),
      ),
    }));
    expect(sheets[0]?.raw[FIRST]?.[TOTAL]).toBe("90.099999999999994");
    expect(readLedger({ ...content, sheets }).findings).toEqual([]);
  });

  it("uses the sheet of the ledger's name and reports copies of it", async () => {
    const workbook = new MemoryWorkbook();
    await runMonth(workbook, "2026-06", PEOPLE);
    const cells = ledgerCells(workbook) as Cells;
    const ledger = await ledgerOf(new MemoryWorkbook({ "Ledger copy": cells, Ledger: cells }));
    expect(ledger.parts.place?.name).toBe("Ledger");
    expect(messages(ledger)).toMatchObject([
      { code: "several ledgers", read: "Ledger", others: ["Ledger copy"] },
    ]);
  });

  it("lets nobody publish over damage, nor hide it by running a published month", async () => {
    const workbook = new MemoryWorkbook();
    await runMonth(workbook, "2026-06", PEOPLE);
    const sheet = workbook.sheets[0];
    const row = sheet?.cells[FIRST];
    if (row) row[TOTAL] = 99;
    const refused = publishChanges(await ledgerOf(workbook), "2026-06", { language: "en" });
    expect(refused.findings).toMatchObject([{ message: { code: "can't publish", why: "damaged" } }]);
    if (row) row[TOTAL] = 110;
    await workbook.apply(publishChanges(await ledgerOf(workbook), "2026-06", { language: "en" }).changes);
    if (row) row[TOTAL] = 99;
    const update = await runMonth(workbook, "2026-06", PEOPLE);
    expect(update.changes).toEqual([]);
    expect(update.findings).toMatchObject([
      { message: { code: "month is published", kept: "99", computed: "110" } },
    ]);
  });
});
