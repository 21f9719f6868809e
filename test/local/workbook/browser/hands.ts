import type { Page } from "playwright-core";

/** Time between two keys: the grid's editor opens on the first one. */
const KEY_MS = 8;

/** The grid has further canvases, such as that of the formula bar. */
export const SHEET_CANVAS = '#grid canvas[id^="univer-sheet-main-canvas"]';

/** Types into a cell as a person does, and ends with Enter. Rows and columns count from 0. */
export async function typeInto(
  page: Page,
  sheet: string,
  row: number,
  column: number,
  text: string,
): Promise<void> {
  await page.evaluate(([name, at, beside]) => window.kaohe.select(name, at, beside), [
    sheet,
    row,
    column,
  ] as const);
  // The first key opens the editor, the others go into it.
  await page.keyboard.press("F2");
  await page.keyboard.press("Control+a");
  await page.keyboard.type(text, { delay: KEY_MS });
  await page.keyboard.press("Enter");
}

/** Puts the keyboard into the grid, as a click on it does. */
export async function focusGrid(page: Page): Promise<void> {
  const box = await page.locator(SHEET_CANVAS).boundingBox();
  if (!box) throw new Error("no grid");
  await page.mouse.click(box.x + 120, box.y + 40);
}

/** Waits until nothing is under way, and gives what the bar says then. */
export async function noticeOf(page: Page): Promise<string> {
  await page.waitForFunction(() => !document.querySelector(".busy") && document.querySelector(".notice"));
  return (await page.textContent(".notice")) ?? "";
}
