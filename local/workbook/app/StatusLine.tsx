import { useEffect, useReducer } from "preact/hooks";
import { GridSheet } from "../grid/gridSheet";
import { watchSheet } from "../overlay/sheetView";
import type { Session } from "../session";
import type { PageWords } from "../words/pageWords";
import { selectedArea } from "./selection";

/** What is to be known of the selected cell: why it shows an error, or that runs write its sheet. */
export function StatusLine({ session, words }: { readonly session: Session; readonly words: PageWords }) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => watchSheet(session, () => redraw(undefined)), [session]);
  const worksheet = session.grid.workbook.getActiveSheet();
  const area = selectedArea(session)?.area;
  const id = worksheet.getSheetId();
  const fault = area && session.grid.faults.at(id, area.row, area.column);
  const sign = area && new GridSheet(session.grid, worksheet).content(area.row, area.column);
  const isShown = fault !== undefined && typeof sign === "string" && sign.startsWith("#");
  const text = isShown
    ? words.cell.why(sign, fault)
    : session.beside.get(id)?.isProtected
      ? words.cell.protectedSheet
      : "";
  return (
    <div class={isShown ? "status-line fault" : "status-line"} role="status" hidden={text === ""}>
      {text}
    </div>
  );
}
