import { useEffect, useReducer } from "preact/hooks";
import { selectedArea } from "../app/selection";
import { holds } from "../grid/besideCells";
import { GridSheet } from "../grid/gridSheet";
import type { Session } from "../session";
import type { PageWords } from "../words/pageWords";
import { ChartPicture, columnsOf } from "./ChartPicture";
import { Choices } from "./Choices";
import { viewSheet, watchSheet } from "./sheetView";

/** Puts a choice into the selected cell, as typing would. */
function choose({ grid }: Session, row: number, column: number, option: string): void {
  grid.api.getActiveWorkbook()?.getActiveSheet().getRange(row, column).setValue(option);
}

/** The grid has further canvases, such as that of the formula bar. */
const SHEET_CANVAS = '#grid canvas[id^="univer-sheet-main-canvas"]';

/** The place of the grid's canvas within its frame. */
function overCanvas(): Record<string, string> {
  const frame = document.querySelector(".sheet")?.getBoundingClientRect();
  const canvas = document.querySelector(SHEET_CANVAS)?.getBoundingClientRect();
  if (!frame || !canvas) return { display: "none" };
  return {
    left: `${canvas.left - frame.left}px`,
    top: `${canvas.top - frame.top}px`,
    width: `${canvas.width}px`,
    height: `${canvas.height}px`,
  };
}

/** What belongs to cells and the grid doesn't draw: charts, comments, lists of choices. It moves with the cells. */
export function Overlay({ session, words }: { readonly session: Session; readonly words: PageWords }) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => watchSheet(session, () => redraw(undefined)), [session]);
  const view = viewSheet(session);
  const beside = view && session.beside.get(view.sheetId);
  if (!view || !beside) return null;
  const sheet = new GridSheet(session.grid, session.grid.workbook.getActiveSheet());
  const { row, column } = selectedArea(session)?.area ?? { row: -1, column: -1 };
  const comment = beside.comments.get(`${row} ${column}`);
  const choices = [...beside.choices].reverse().find(({ area }) => holds(area, row, column));
  const cell = row < 0 ? undefined : view.place(row, column);
  const isInView = cell !== undefined && cell.left >= 0 && cell.top >= 0;
  return (
    <div class="overlay" style={overCanvas()}>
      {beside.charts.map((chart) => {
        const { row: top, column: left } = chart.at;
        const place = view.place(top, left);
        return (
          <div
            key={`${chart.title} ${top} ${left}`}
            class="charts"
            style={{ clipPath: view.clipOf(top, left) }}
          >
            <div
              class="chart-frame"
              style={{ left: `${place.left}px`, top: `${place.top}px`, transform: `scale(${view.zoom})` }}
            >
              <ChartPicture
                title={chart.title}
                columns={columnsOf(sheet, chart)}
                label={words.chart.alt(chart.title)}
              />
            </div>
          </div>
        );
      })}
      {comment !== undefined && isInView ? (
        <div
          class="comment"
          role="note"
          aria-label={words.cell.note}
          style={{ left: `${cell.left + cell.width + 8}px`, top: `${cell.top}px` }}
        >
          {comment}
        </div>
      ) : null}
      {choices && isInView ? (
        <Choices
          key={`${view.sheetId} ${row} ${column}`}
          options={choices.options}
          left={cell.left + cell.width}
          top={cell.top}
          label={words.cell.choose}
          onChosen={(option) => choose(session, row, column, option)}
        />
      ) : null}
    </div>
  );
}
