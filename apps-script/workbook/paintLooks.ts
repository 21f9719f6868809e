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

/** How a part of a look is given to areas. */
type Paint = (list: RangeList, look: CellLook) => void;

const PARTS: Readonly<Record<keyof CellLook, Paint>> = {
  background: (list, { background }) => list.setBackground(background),
  ink: (list, { ink }) => list.setFontColor(ink),
  weight: (list, { weight }) => list.setFontWeight(weight),
  slant: (list, { slant }) => list.setFontStyle(slant),
  sizePoints: (list, { sizePoints }) => list.setFontSize(sizePoints),
  format: (list, { format }) => list.setNumberFormat(format),
  horizontal: (list, { horizontal }) => list.setHorizontalAlignment(horizontal),
  vertical: (list, { vertical }) => list.setVerticalAlignment(vertical),
  wraps: (list, { wraps }) => list.setWrap(wraps),
  border: (list, { border }) => drawBorder(list, border),
};

/** Gives cells their looks: calls for each value of each part of a look, whatever the number of cells. */
export function paintLooks(open: OpenSheet, styles: readonly StyleChange[]): void {
  const bounds = boundsOf(styles.map(({ area }) => area));
  if (!bounds || bounds.rows * bounds.columns === 0) return;
  const grid = new LookGrid(bounds, styles);
  for (const part of Object.keys(PARTS) as (keyof CellLook)[])
    for (const [value, areas] of grid.areasBy((look) => look[part])) {
      // A new sheet has the plain look already.
      if (open.isNew && value === PLAIN_LOOK[part]) continue;
      open.onAreas(areas, (list) => PARTS[part](list, { ...PLAIN_LOOK, [part]: value }));
    }
  open.hasPlainFormats = false;
}
