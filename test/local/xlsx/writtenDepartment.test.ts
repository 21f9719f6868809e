import { describe, expect, it } from "vitest";
import { writeDepartment } from "../../../core/department/write/writeDepartment";
import { bytesOf } from "../../../local/xlsx/excelize";
import { loadExcelize } from "../../../local/xlsx/loadExcelize";
import { XlsxWorkbook } from "../../../local/xlsx/xlsxWorkbook";
import { NO_CALENDAR } from "../../core/department/write/contentOf";
import { HOSTILE_NAMES } from "../../core/department/write/hostileNames";
import {
  gradedMonth,
  readyScheme,
  smallDepartment,
  under,
} from "../../core/department/write/smallDepartment";

const request = { language: "zh-CN", calendar: NO_CALENDAR, statements: { calendar: NO_CALENDAR } } as const;

async function newFile(): Promise<XlsxWorkbook> {
  return new XlsxWorkbook(bytesOf((await loadExcelize()).NewFile()), "month.xlsx");
}

describe("a month written to a file", () => {
  it("is found again as it was written, so that the second run changes nothing", async () => {
    const workbook = await newFile();
    await workbook.apply(writeDepartment(await workbook.read(), smallDepartment(), request).changes);
    const content = await workbook.read();
    expect(writeDepartment(content, smallDepartment(), request).changes).toEqual([]);
    expect(content.names).toEqual([]);
  });

  it("keeps the names of people texts, whatever they look like", async () => {
    const people = HOSTILE_NAMES.map((name) => ({ name, team: name, values: { base: 300 } }));
    const result = gradedMonth([under(readyScheme("E04"), people)]);
    const workbook = await newFile();
    await workbook.apply(writeDepartment(await workbook.read(), result, request).changes);
    const content = await workbook.read();
    expect(writeDepartment(content, result, request).changes).toEqual([]);
    const results = content.sheets.find(({ sheet }) => sheet === "考核结果 2026-06");
    const names = results?.raw.slice(3).map(([name]) => name) ?? [];
    expect(names).toEqual(
      expect.arrayContaining(["=cmd|' /C calc'!A0", "+1", "__proto__", "007", "مرحبا", "_x0041_"]),
    );
    names.forEach((_, row) => expect(results?.formulaAt?.(row + 3, 0)).toBeUndefined());
  });
});
