import type { Page } from "playwright-core";
import { launchBrowser } from "../../hosts/browser/launchBrowser";
import { openPane, openSection } from "../../sidebar/browser/openPane";
import { buildPage } from "../../sidebar/host/buildPage";
import { printColumns } from "../printTable";
import { sixtyIndicators } from "./sixtyIndicators";

const STEPS = 60;
const STEP_MS = 16;
const FRAME_BAR_MS = 50;
const PATIENCE_MS = 120_000;

declare global {
  interface Window {
    /** How long each long task of the page took, and how far apart its frames were. */
    kaoheTasksMs?: number[];
    kaoheFramesMs?: number[];
  }
}

/** Has the page note its long tasks and the time between its frames; as text, since the runner adds names to functions that the page lacks. */
const OBSERVE = `
  kaoheTasksMs = [];
  kaoheFramesMs = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) kaoheTasksMs.push(duration);
  }).observe({ type: "longtask" });
  let last = performance.now();
  requestAnimationFrame(function frame(now) {
    kaoheFramesMs.push(now - last);
    last = now;
    requestAnimationFrame(frame);
  });
`;

async function observed(
  page: Page,
): Promise<{ readonly tasks: readonly number[]; readonly frames: readonly number[] }> {
  const found = await page.evaluate(() => ({ tasks: window.kaoheTasksMs, frames: window.kaoheFramesMs }));
  await page.evaluate(() => {
    window.kaoheTasksMs = [];
    window.kaoheFramesMs = [];
  });
  return { tasks: found.tasks ?? [], frames: found.frames ?? [] };
}

const most = (times: readonly number[]): string => Math.max(0, ...times).toFixed(0);

/** Drags a weight to and fro over the whole length of its slider. */
async function drag(page: Page): Promise<void> {
  const slider = page.locator(".weight .slider").first();
  const box = await slider.boundingBox();
  if (!box) throw new Error("There is no slider to drag.");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 4, y);
  await page.mouse.down();
  for (let step = 0; step <= STEPS; step++) {
    await page.mouse.move(box.x + 4 + ((box.width - 8) * step) / STEPS, y);
    await page.waitForTimeout(STEP_MS);
  }
  await page.mouse.up();
}

/** Measures the pane with 60 indicators and 2,000 people in a browser: a drag of a weight, and the preview. */
export async function benchPane(): Promise<void> {
  await buildPage();
  const sheets = await sixtyIndicators();
  const browser = await launchBrowser();
  try {
    const { page, close } = await openPane(browser, { language: "en", widthPx: 300, sheets });
    page.setDefaultTimeout(PATIENCE_MS);
    await page.evaluate(OBSERVE);
    const rows: string[][] = [];
    const measure = async (what: string, act: () => Promise<void>): Promise<readonly number[]> => {
      await observed(page);
      const start = Date.now();
      await act();
      const took = Date.now() - start;
      const { tasks, frames } = await observed(page);
      rows.push([what, String(took), most(tasks), String(tasks.length), most(frames)]);
      return tasks;
    };
    const showPreview = async (): Promise<void> => {
      await page.locator("#tab-preview").click();
      await page.getByText("2,000 people").or(page.getByText("2000 people")).first().waitFor();
    };
    await measure("preview opened: read and graded twice", showPreview);
    await page.locator("#tab-scheme").click();
    await openSection(page, "indicators");
    const tasks = await measure("a weight dragged", () => drag(page));
    await measure("preview after the drag", showPreview);
    printColumns(
      ["pane, 60 indicators, 2,000 people", "ms", "longest task, ms", "tasks > 50 ms", "longest frame, ms"],
      rows,
    );
    const isMet = Math.max(0, ...tasks) <= FRAME_BAR_MS;
    console.log(
      `Bar (no task over ${String(FRAME_BAR_MS)} ms while a weight is dragged): ${isMet ? "met" : "missed"}`,
    );
    await close();
  } finally {
    await browser.close();
  }
}
