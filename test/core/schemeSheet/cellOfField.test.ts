import { describe, expect, it } from "vitest";
import type { Scheme } from "../../../core/schemes/scheme";
import { cellOfField } from "../../../core/schemeSheet/readSchemeSheet";
import { cellName } from "../../../core/workbook/sheetTable";
import { EditedSheet } from "./editedSheet";
import templateDocument from "./fixtures/template95.json";

const sheet = new EditedSheet(templateDocument as unknown as Scheme, "en");
const reading = sheet.read();
const nameOf = ({ row, column }: { row: number; column: number }): string => cellName(row, column);

describe("the cell of a field", () => {
  it.each([
    ["indicators[1].fullPoints", nameOf(sheet.place("Indicators", "speed", "Full points"))],
    ["indicators[1].weightPercent", nameOf(sheet.place("Indicators", "speed", "Weight (%)"))],
    ["indicators[1].method.target", nameOf(sheet.place("Indicators", "speed", "Method"))],
    ["incidents[1].points.bands[2]", `A${sheet.row("Bands of incidents", "late") + 3}`],
    ["total.headline", nameOf(sheet.place("Calculation rules", "Total: as promised", "Content"))],
    ["grades.rules[1].gives[0]", `B${sheet.row("Rules of grades", "Conditions") + 3}`],
  ])("%s is %s", (path, cell) => {
    expect(cellOfField(reading, path)).toBe(cell);
  });

  it("is unknown for a field that no table holds", () => {
    expect(cellOfField(reading, "pay.components[0]")).toBeUndefined();
  });
});
