import { readAreaName } from "../../core/workbook/areaName";
import type { NamedArea } from "../../core/workbook/port";
import type { FileSheet, FileWorkbook, UnshownKind } from "./fileWorkbook";
import { readFileCharts } from "./readFileCharts";
import { readThemeColors } from "./readFileColors";
import { readFileComments } from "./readFileComments";
import { readFileSheet } from "./readFileSheet";
import { readFileStyles } from "./readFileStyles";
import { readSharedTexts } from "./readSharedTexts";
import { relationsOf } from "./relations";
import { scanTags } from "./scanTags";
import { ZipParts } from "./zipParts";

/** Days between the two ways of counting dates in workbooks. */
const DAYS_FROM_1900_TO_1904 = 1462;

interface WorkbookPart {
  readonly sheets: { name: string; relation: string; hidden: boolean }[];
  readonly names: { name: string; sheet: number | undefined; refersTo: string }[];
  counts1904: boolean;
}

function readWorkbookPart(xml: string): WorkbookPart {
  const found: WorkbookPart = { sheets: [], names: [], counts1904: false };
  let isName = false;
  scanTags(xml, {
    open(name, attributes) {
      if (name === "sheet")
        found.sheets.push({
          name: attributes.get("name") ?? "",
          relation: attributes.get("r:id") ?? "",
          hidden: (attributes.get("state") ?? "visible") !== "visible",
        });
      if (name === "workbookPr") found.counts1904 = attributes.flag("date1904");
      isName = name === "definedName";
      if (isName)
        found.names.push({
          name: attributes.get("name") ?? "",
          sheet: attributes.number("localSheetId"),
          refersTo: "",
        });
    },
    text(text) {
      const last = found.names.at(-1);
      if (isName && last) last.refersTo += text;
    },
    close(name) {
      if (name === "definedName") isName = false;
    },
  });
  return found;
}

function namesOf({ names }: WorkbookPart): NamedArea[] {
  return names.flatMap(({ name, sheet, refersTo }): NamedArea[] => {
    // Excel's own names, such as that of a filter's area.
    const place = name.startsWith("_xlnm.") ? undefined : readAreaName(refersTo);
    return place ? [{ name, ...place, ...(sheet !== undefined && { local: true }) }] : [];
  });
}

/** Reads a workbook file. Rejects where a part that it needs is damaged. */
export async function readFileWorkbook(bytes: Uint8Array): Promise<FileWorkbook> {
  const parts = new ZipParts(bytes);
  const main =
    (await relationsOf(parts, "")).find(({ kind }) => kind === "officeDocument")?.part ?? "xl/workbook.xml";
  const relations = await relationsOf(parts, main);
  const textOf = (kind: string): Promise<string> =>
    parts.textOf(relations.find((relation) => relation.kind === kind)?.part ?? "");
  const theme = readThemeColors(await textOf("theme"));
  const shared = readSharedTexts(await textOf("sharedStrings"));
  const workbook = readWorkbookPart(await parts.textOf(main));
  const sheets: FileSheet[] = [];
  for (const { name, relation, hidden } of workbook.sheets) {
    const found = relations.find(({ id }) => id === relation);
    // A sheet that is one large chart has no cells.
    if (found?.kind !== "worksheet") continue;
    const sheet = readFileSheet(await parts.textOf(found.part), shared, theme);
    sheets.push({
      name,
      part: found.part,
      hidden,
      ...sheet,
      ...(await besideCells(parts, found.part, name, sheet.unshown)),
    });
  }
  return {
    sheets,
    names: namesOf(workbook),
    styles: readFileStyles(await textOf("styles"), theme),
    serialShiftDays: workbook.counts1904 ? DAYS_FROM_1900_TO_1904 : 0,
    unshown: [
      ...(shared.rich.size > 0 ? (["rich text"] as const) : []),
      ...(parts.names.some((name) => name.endsWith("vbaProject.bin")) ? (["macros"] as const) : []),
      ...(relations.some(({ kind }) => kind === "chartsheet") ? (["charts"] as const) : []),
    ],
  };
}

/** What of a sheet stands in parts of its own. */
async function besideCells(
  parts: ZipParts,
  part: string,
  name: string,
  inSheet: readonly UnshownKind[],
): Promise<Pick<FileSheet, "comments" | "charts" | "unshown">> {
  const relations = await relationsOf(parts, part);
  const partOf = (kind: string): string | undefined =>
    relations.find((relation) => relation.kind === kind)?.part;
  const drawing = partOf("drawing");
  const drawn = drawing === undefined ? undefined : await readFileCharts(parts, drawing, name);
  const unshown = new Set<UnshownKind>(inSheet);
  if (drawn?.hasOtherCharts) unshown.add("charts");
  if (drawn?.hasPictures) unshown.add("pictures");
  if (partOf("pivotTable") !== undefined) unshown.add("pivot tables");
  return {
    comments: readFileComments(await parts.textOf(partOf("comments") ?? "")),
    charts: drawn?.charts ?? [],
    unshown: [...unshown],
  };
}
