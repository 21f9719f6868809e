import type { Change } from "../../../core/workbook/change";

/** A comment with its cell. */
export interface PlacedComment {
  readonly id: string;
  readonly row: number;
  readonly column: number;
}

/** A sheet that is there, as far as changes to it need to know. */
export interface SheetStanding {
  readonly name: string;
  readonly isVisible: boolean;
  /** How it is protected; undefined where it isn't. */
  readonly protection: Excel.WorksheetProtectionOptions | undefined;
  readonly charts: readonly string[];
  readonly comments: readonly PlacedComment[];
  /** Names that hold in this sheet alone. */
  readonly names: readonly string[];
}

/** A workbook before it is changed. */
export interface Standing {
  readonly sheets: readonly SheetStanding[];
  /** Names of the workbook with what they stand for. */
  readonly names: readonly { readonly name: string; readonly value: string }[];
  readonly styles: readonly string[];
}

type Kind = Change["kind"];

/** What changes need to know of a workbook, in two round trips; in three where it has comments that they concern. */
export async function readStanding(
  context: Excel.RequestContext,
  changes: readonly Change[],
): Promise<Standing> {
  const { worksheets, names, styles } = context.workbook;
  const has = (...kinds: readonly Kind[]): boolean => changes.some(({ kind }) => kinds.includes(kind));
  worksheets.load("items/name,items/visibility");
  if (has("name", "remove sheet")) names.load("items/name,items/value");
  if (has("style")) styles.load("items/name");
  await context.sync();
  const asked = worksheets.items.map((sheet) => askFor(sheet, changes));
  await context.sync();
  const placed = asked.map(placeComments);
  if (placed.some(({ length }) => length > 0)) await context.sync();
  return {
    sheets: asked.map((each, at) => standingOf(each, placed[at] ?? [])),
    names: has("name", "remove sheet")
      ? names.items.map(({ name, value }) => ({ name, value: String(value) }))
      : [],
    styles: has("style") ? styles.items.map(({ name }) => name) : [],
  };
}

/** A sheet with what was asked of it. */
interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly protection?: Excel.WorksheetProtection;
  readonly charts?: Excel.ChartCollection;
  readonly comments?: Excel.CommentCollection;
  readonly names?: Excel.NamedItemCollection;
}

function askFor(sheet: Excel.Worksheet, changes: readonly Change[]): AskedSheet {
  const key = sheet.name.toLowerCase();
  const kinds = new Set(changes.flatMap((change) => (change.sheet.toLowerCase() === key ? change.kind : [])));
  const isCleared = kinds.has("clear sheet");
  return {
    sheet,
    ...(kinds.size > 0 && { protection: sheet.protection.load("protected,options") }),
    ...(isCleared && { charts: sheet.charts.load("items/name") }),
    ...((isCleared || kinds.has("comment")) && { comments: sheet.comments.load("items/id") }),
    ...((kinds.has("name") || kinds.has("remove sheet")) && { names: sheet.names.load("items/name") }),
  };
}

/** Asks where the comments of a sheet stand. */
function placeComments({ comments }: AskedSheet): { readonly id: string; readonly cell: Excel.Range }[] {
  return (comments?.items ?? []).map((comment) => ({
    id: comment.id,
    cell: comment.getLocation().load("rowIndex,columnIndex"),
  }));
}

function standingOf(
  { sheet, protection, charts, names }: AskedSheet,
  comments: readonly { readonly id: string; readonly cell: Excel.Range }[],
): SheetStanding {
  return {
    name: sheet.name,
    isVisible: sheet.visibility === Excel.SheetVisibility.visible,
    protection: protection?.protected ? protection.options : undefined,
    charts: charts?.items.map(({ name }) => name) ?? [],
    comments: comments.map(({ id, cell }) => ({ id, row: cell.rowIndex, column: cell.columnIndex })),
    names: names?.items.map(({ name }) => name) ?? [],
  };
}
