import { expect, it } from "vitest";
import { ledgerChanges } from "../../../core/ledger/ledgerChanges";
import { publishChanges } from "../../../core/ledger/publishChanges";
import { readLedger } from "../../../core/ledger/readLedger";
import { bytesOf } from "../../../local/xlsx/excelize";
import { loadExcelize } from "../../../local/xlsx/loadExcelize";
import { XlsxWorkbook } from "../../../local/xlsx/xlsxWorkbook";
import type { Known } from "../../core/ledger/department";
import { gradeOn, monthFacts } from "../../core/ledger/department";

const PEOPLE: Readonly<Record<string, Known>> = {
  王芳: { quality: 70.1, late: 1 },
  "=1+1": { quality: 100 / 3 },
  "007": { quality: 0.1 },
  "a\tb😀": { quality: 55.55, base: 1234.567 },
  nobody: {},
};

it("keeps a ledger sound through a file: names like formulas, long decimals, several runs", async () => {
  const empty = (await loadExcelize()).NewFile();
  const workbook = new XlsxWorkbook(bytesOf(empty), "test.xlsx");
  const run = async (month: string, people: Readonly<Record<string, Known>>): Promise<number> => {
    const ledger = readLedger(await workbook.read());
    const { changes } = ledgerChanges(ledger, gradeOn(ledger, monthFacts(month, people)), {
      language: "zh-CN",
    });
    await workbook.apply(changes);
    return changes.length;
  };
  await run("2026-05", PEOPLE);
  await run("2026-06", PEOPLE);
  await run("2026-06", { ...PEOPLE, nobody: { quality: 60.6 } });
  const closing = publishChanges(readLedger(await workbook.read()), "2026-06", { language: "en" });
  await workbook.apply(closing.changes);
  const ledger = readLedger(await workbook.read());
  expect(ledger.findings).toEqual([]);
  // One more person moves everybody's place from the last.
  expect(ledger.rows).toHaveLength(3 * (5 + 1) + 1);
  expect(await run("2026-05", PEOPLE)).toBe(0);
});
