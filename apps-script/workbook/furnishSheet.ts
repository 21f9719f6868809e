import type { Area } from "../../core/workbook/area";
import type { Change } from "../../core/workbook/change";
import { boundsOf } from "./lookGrid";
import type { OpenSheet } from "./openSheet";

type Kind<Name extends Change["kind"]> = Extract<Change, { kind: Name }>;

/** Puts buttons to filter by above an area. A sheet has one filter: one that people set elsewhere gives way. */
export function setFilter(open: OpenSheet, { area }: Kind<"filter">): void {
  open.sheet.getFilter()?.remove();
  open.range(area).createFilter();
}

/** Puts a column chart of one series on the sheet. */
export function insertChart(open: OpenSheet, { title, categories, values, at }: Kind<"chart">): void {
  const chart = open.sheet
    .newChart()
    .asColumnChart()
    .addRange(open.range(categories))
    .addRange(open.range(values))
    .setNumHeaders(0)
    .setOption("title", title)
    .setOption("legend", { position: "none" })
    .setPosition(at.row + 1, at.column + 1, 0, 0)
    .build();
  open.sheet.insertChart(chart);
}

/** What says that a guard is ours; it is said last. */
const GUARD = "Kaohe";

/**
 * Guards a sheet with a warning, which scripts don't get. A guard without a description is one of ours that was broken off
 * before it said to warn only, and would keep everybody out; one that people described is theirs.
 */
export function protectSheet({ sheet }: OpenSheet): void {
  const known = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  const unfinished = known.find((guard) => guard.getDescription() === "");
  if (known.length > 0 && !unfinished) return;
  const guard = unfinished ?? sheet.protect();
  guard.setWarningOnly(true).setDescription(GUARD);
}

/** A matrix over the bounds of areas, filled where they say so. */
function matrixOver<Value>(
  bounds: Area,
  filled: readonly { readonly area: Area; readonly value: Value }[],
): (Value | null)[][] {
  const matrix = Array.from({ length: bounds.rows }, () =>
    new Array<Value | null>(bounds.columns).fill(null),
  );
  for (const { area, value } of filled)
    for (let row = area.row; row < area.row + area.rows; row++)
      matrix[row - bounds.row]?.fill(
        value,
        area.column - bounds.column,
        area.column - bounds.column + area.columns,
      );
  return matrix;
}

const cellArea = ({ row, column }: { readonly row: number; readonly column: number }): Area => ({
  row,
  column,
  rows: 1,
  columns: 1,
});

/** Gives cells notes: in a sheet of ours in one call, elsewhere cell by cell, since a call for an area would take others away. */
export function setNotes(open: OpenSheet, comments: readonly Kind<"comment">[]): void {
  const filled = comments.map((comment) => ({ area: cellArea(comment), value: comment.text }));
  const bounds = boundsOf(filled.map(({ area }) => area));
  if (!bounds) return;
  if (open.isNew) open.range(bounds).setNotes(matrixOver(bounds, filled));
  else for (const { area, value } of filled) open.range(area).setNote(value);
}

/** Google takes no longer list of choices. */
const MOST_CHOICES = 500;

/** Gives cells lists of choices: other entries are marked, not refused. */
export function setChoices(open: OpenSheet, changes: readonly Kind<"choices">[]): void {
  const rules = new Map<string, GoogleAppsScript.Spreadsheet.DataValidation>();
  const ruleFor = (options: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation => {
    const key = JSON.stringify(options);
    const known = rules.get(key);
    if (known) return known;
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...options], true)
      .setAllowInvalid(true)
      .build();
    rules.set(key, rule);
    return rule;
  };
  const filled = changes
    .filter(({ options }) => options.length > 0 && options.length <= MOST_CHOICES)
    .map(({ area, options }) => ({ area, value: ruleFor(options) }));
  const bounds = boundsOf(filled.map(({ area }) => area));
  if (!bounds) return;
  if (open.isNew) open.range(bounds).setDataValidations(matrixOver(bounds, filled));
  else for (const { area, value } of filled) open.range(area).setDataValidation(value);
}
