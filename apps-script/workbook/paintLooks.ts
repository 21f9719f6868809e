import type { Border, CellLook } from "./cellLook";
import { PLAIN_LOOK } from "./cellLook";
import type { StyleChange } from "./lookGrid";
import { boundsOf, LookGrid } from "./lookGrid";
import type { OpenSheet } from "./openSheet";

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

const LINE = "#e5e7eb";

function drawBorder(list: RangeList, border: Border): void {
  const solid = SpreadsheetApp.BorderStyle.SOLID;
  if (border === "none") list.setBorder(false, false, false, false, false, false);
  else if (border === "below") list.setBorder(null, null, true, null, null, true, LINE, solid);
  else if (border === "beside") list.setBorder(null, true, null, true, true, null, "#ffffff", solid);
  else list.setBorder(true, null, null, null, null, null, "#27496d", solid);
}

/** How each part of a look is given to areas. */
const PARTS: { readonly [Part in keyof CellLook]: (list: RangeList, value: CellLook[Part]) => void } = {
  background: (list, value) => list.setBackground(value),
  ink: (list, value) => list.setFontColor(value),
  weight: (list, value) => list.setFontWeight(value),
  slant: (list, value) => list.setFontStyle(value),
  sizePoints: (list, value) => list.setFontSize(value),
  format: (list, value) => list.setNumberFormat(value),
  horizontal: (list, value) => list.setHorizontalAlignment(value),
  vertical: (list, value) => list.setVerticalAlignment(value),
  wraps: (list, value) => list.setWrap(value),
  border: drawBorder,
};

function paintPart<Part extends keyof CellLook>(open: OpenSheet, grid: LookGrid, part: Part): void {
  for (const [value, areas] of grid.areasBy((look) => look[part])) {
    // A new sheet has the plain look already.
    if (open.isNew && value === PLAIN_LOOK[part]) continue;
    open.onAreas(areas, (list) => PARTS[part](list, value));
  }
}

/** Gives cells their looks: calls for each value of each part of a look, whatever the number of cells. */
export function paintLooks(open: OpenSheet, styles: readonly StyleChange[]): void {
  const bounds = boundsOf(styles.map(({ area }) => area));
  if (!bounds || bounds.rows * bounds.columns === 0) return;
  const grid = new LookGrid(bounds, styles);
  for (const part of Object.keys(PARTS) as (keyof CellLook)[]) paintPart(open, grid, part);
  open.hasPlainFormats = false;
}
