import type { Browser, Page } from "playwright-core";
import type { Language } from "../../../core/words/language";
import { serveFromDisk } from "../../hosts/browser/serveFromDisk";
import { inProject } from "../../hosts/projectRoot";
import type { SheetCells } from "../host/memoryHost";

/** How the pane is looked at. */
export interface PaneView {
  readonly language: Language;
  /** Sheets shows the pane at 300 px, Excel at 320 to 400. */
  readonly widthPx: number;
  readonly heightPx?: number;
  /** "forced": the few colours that the system's contrast theme allows. */
  readonly colours?: "light" | "dark" | "forced";
  /** Cells by the names of sheets; left out, the sample department. */
  readonly sheets?: SheetCells;
  /** How many device pixels a pixel has: 2 for pictures. */
  readonly scale?: number;
}

/** The pane in a page of its own. */
export interface OpenPane {
  readonly page: Page;
  /** What the page complained of. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

const ADDRESS = "http://pane.test/";
const SAMPLE = "sample.json";

/** Opens the pane over a workbook in memory, as people would see it, with nothing reachable but its own files. */
export async function openPane(browser: Browser, view: PaneView): Promise<OpenPane> {
  const { language, widthPx, heightPx = 720, colours = "light", sheets, scale = 1 } = view;
  const context = await browser.newContext({
    viewport: { width: widthPx, height: heightPx },
    colorScheme: colours === "dark" ? "dark" : "light",
    forcedColors: colours === "forced" ? "active" : "none",
    deviceScaleFactor: scale,
  });
  await serveFromDisk(context, { [ADDRESS]: inProject("dist/sidebar") });
  if (sheets)
    await context.route(`${ADDRESS}own.json`, (route) =>
      route.fulfill({ contentType: "application/json", body: JSON.stringify(sheets) }),
    );
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  const workbook = sheets ? "own.json" : SAMPLE;
  await page.goto(`${ADDRESS}page.html?workbook=${workbook}&lang=${language}&today=2026-07-05`);
  await page.locator(".pane main").waitFor();
  return { page, complaints, close: () => context.close() };
}

/** The parts of the scheme in the order of the overview. */
const SECTIONS = [
  "indicators",
  "grades",
  "pay",
  "incidents",
  "escalations",
  "requirements",
  "check",
] as const;

/** Opens a part of the scheme from the overview. */
export async function openSection(page: Page, section: (typeof SECTIONS)[number]): Promise<void> {
  await page.locator(".sections button").nth(SECTIONS.indexOf(section)).click();
  await page.locator(".section-head h2").waitFor();
  await page.locator(".section-head ~ *:not(.quiet)").first().waitFor();
}
