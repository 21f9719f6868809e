import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/preset-sheets-core";
import type { Session } from "../session";

/** Where the cells of the sheet in front stand on the screen, seen from the upper left corner of the canvas. */
export interface SheetView {
  readonly sheetId: string;
  readonly place: (
    row: number,
    column: number,
  ) => { left: number; top: number; width: number; height: number };
  /** What belongs to cells that move is hidden behind those that stay in view: the part that is seen, as CSS has it. */
  readonly clipOf: (row: number, column: number) => string;
  readonly zoom: number;
}

/** How the sheet in front stands now; undefined before it was drawn. */
export function viewSheet({ grid }: Session): SheetView | undefined {
  const sheet = grid.api.getActiveWorkbook()?.getActiveSheet();
  const skeleton = sheet?.getSkeleton();
  if (!sheet || !skeleton) return undefined;
  const zoom = sheet.getZoom();
  const { xSplit, ySplit } = grid.workbook.getActiveSheet().getFreeze();
  const main = grid.injector
    .get(IRenderManagerService)
    .getRenderById(grid.workbook.getUnitId())
    ?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const [rows, columns] = [Math.max(ySplit, 0), Math.max(xSplit, 0)];
  const startOf = (row: number, column: number): { x: number; y: number } => {
    const { startX, startY } = skeleton.getCellWithCoordByIndex(row, column);
    return { x: startX, y: startY };
  };
  const head = startOf(0, 0);
  const origin = startOf(rows, columns);
  const away = { x: main?.viewportScrollX ?? 0, y: main?.viewportScrollY ?? 0 };
  return {
    sheetId: sheet.getSheetId(),
    zoom,
    clipOf: (row, column) => {
      const top = row < rows ? head.y : origin.y;
      const left = column < columns ? head.x : origin.x;
      return `inset(${top * zoom}px 0 0 ${left * zoom}px)`;
    },
    place: (row, column) => {
      const { startX, startY, endX, endY } = skeleton.getCellWithCoordByIndex(row, column);
      return {
        left: (startX - (column < columns ? 0 : away.x)) * zoom,
        top: (startY - (row < rows ? 0 : away.y)) * zoom,
        width: (endX - startX) * zoom,
        height: (endY - startY) * zoom,
      };
    },
  };
}

/** Calls back whenever cells move on the screen, another sheet or cell is chosen, or cells change. */
export function watchSheet({ grid }: Session, onMoved: () => void): () => void {
  const { api } = grid;
  let isAsked = false;
  const ask = (): void => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      onMoved();
    });
  };
  const events = [
    api.addEvent(api.Event.Scroll, ask),
    api.addEvent(api.Event.SelectionChanged, ask),
    api.addEvent(api.Event.ActiveSheetChanged, ask),
    api.addEvent(api.Event.SheetZoomChanged, ask),
    api.addEvent(api.Event.SheetSkeletonChanged, ask),
    api.addEvent(api.Event.CommandExecuted, ({ id }) => {
      if (id.startsWith("sheet.")) ask();
    }),
  ];
  const resized = new ResizeObserver(ask);
  resized.observe(document.body);
  ask();
  return () => {
    resized.disconnect();
    for (const event of events) event.dispose();
  };
}
