import type { Area } from "../../core/workbook/area";
import type { FileSheet, UnshownKind } from "./fileWorkbook";
import { areaOf } from "./places";
import type { SharedTexts } from "./readFileCells";
import { CellReader } from "./readFileCells";
import { readColor } from "./readFileColors";
import type { Attributes } from "./scanTags";
import { scanTags } from "./scanTags";

type Mutable<Kind> = { -readonly [Key in keyof Kind]: Kind[Key] };

/** What of a sheet stands in its own part. */
export type SheetPart = Omit<FileSheet, "name" | "part" | "hidden" | "comments" | "charts">;

/** A list of choices that stands in the rule itself: "甲,乙". */
function optionsOf(formula: string): string[] | undefined {
  const list = /^"(.*)"$/s.exec(formula.trim())?.[1];
  return list?.replace(/""/g, '"').split(",");
}

/** What tags say that a sheet holds and a plain grid doesn't show. */
const UNSHOWN: Readonly<Record<string, UnshownKind>> = {
  conditionalFormatting: "conditional formats",
  autoFilter: "filters",
  tablePart: "tables",
  hyperlink: "links",
};

function columnOf(attributes: Attributes): FileSheet["columns"][number] {
  const [width, style] = [attributes.number("width"), attributes.number("style")];
  return {
    first: (attributes.number("min") ?? 1) - 1,
    last: (attributes.number("max") ?? 1) - 1,
    hidden: attributes.flag("hidden"),
    ...(width !== undefined && { width }),
    ...(style !== undefined && { style }),
  };
}

function rowLook(attributes: Attributes): { height?: number; hidden: boolean; style?: number } {
  const height = attributes.number("ht");
  const style = attributes.flag("customFormat") ? attributes.number("s") : undefined;
  return {
    hidden: attributes.flag("hidden"),
    ...(height !== undefined && { height }),
    ...(style !== undefined && { style }),
  };
}

/** Reads the part of a sheet. */
export function readFileSheet(xml: string, shared: SharedTexts, theme: readonly string[]): SheetPart {
  const reader = new CellReader(shared);
  const columns: FileSheet["columns"][number][] = [];
  const rows = new Map<number, ReturnType<typeof rowLook>>();
  const merges: Area[] = [];
  const choices: FileSheet["choices"][number][] = [];
  const unshown = new Set<UnshownKind>();
  const look: Mutable<
    Pick<
      SheetPart,
      | "frozenRows"
      | "frozenColumns"
      | "gridlines"
      | "isProtected"
      | "tabColor"
      | "defaultWidth"
      | "defaultHeight"
    >
  > = { frozenRows: 0, frozenColumns: 0, gridlines: true, isProtected: false };
  let rule: { areas: string; isList: boolean; formula: string } | undefined;
  let isFormula1 = false;
  let isInData = false;

  scanTags(xml, {
    open(name, attributes) {
      if (name === "sheetData") isInData = true;
      else if (isInData) {
        const row = name === "row" ? attributes.number("r") : undefined;
        const kept = row === undefined ? undefined : rowLook(attributes);
        if (
          row !== undefined &&
          kept &&
          (kept.hidden || kept.height !== undefined || kept.style !== undefined)
        )
          rows.set(row - 1, kept);
        reader.open(name, attributes);
        return;
      }
      const kind = UNSHOWN[name];
      if (kind) unshown.add(kind);
      if (name === "col") columns.push(columnOf(attributes));
      else if (name === "mergeCell") merges.push(areaOf(attributes.get("ref") ?? "A1"));
      else if (name === "pane" && (attributes.get("state") ?? "").includes("frozen")) {
        look.frozenRows = attributes.number("ySplit") ?? 0;
        look.frozenColumns = attributes.number("xSplit") ?? 0;
      } else if (name === "sheetView") look.gridlines = attributes.flag("showGridLines", true);
      else if (name === "sheetProtection") look.isProtected = attributes.flag("sheet", true);
      else if (name === "sheetFormatPr") {
        const [width, height] = [attributes.number("defaultColWidth"), attributes.number("defaultRowHeight")];
        if (width !== undefined) look.defaultWidth = width;
        if (height !== undefined) look.defaultHeight = height;
      } else if (name === "tabColor") {
        const color = readColor(attributes, theme);
        if (color !== undefined) look.tabColor = color;
      } else if (name === "dataValidation")
        rule = {
          areas: attributes.get("sqref") ?? "",
          isList: attributes.get("type") === "list",
          formula: "",
        };
      else if (name === "formula1") isFormula1 = true;
    },
    text(text) {
      if (isInData) reader.text(text);
      else if (rule && isFormula1) rule.formula += text;
    },
    close(name) {
      if (name === "sheetData") isInData = false;
      else if (isInData) reader.close(name);
      else if (name === "formula1") isFormula1 = false;
      else if (name === "dataValidation" && rule) {
        const options = rule.isList ? optionsOf(rule.formula) : undefined;
        if (!options) unshown.add("validations");
        else
          for (const reference of rule.areas.split(/\s+/).filter(Boolean))
            choices.push({ area: areaOf(reference), options });
        rule = undefined;
      }
    },
  });
  reader.finish();
  return { cells: reader.cells, columns, rows, merges, choices, ...look, unshown: [...unshown] };
}
