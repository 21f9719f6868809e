import axe from "axe-core";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import { schemeSheetChanges } from "../../../core/schemeSheet/schemeSheetChanges";
import { writeSchemeSheet } from "../../../core/schemeSheet/writeSchemeSheet";
import type { Scheme } from "../../../core/schemes/scheme";
import { MemoryWorkbook } from "../../../core/workbook/memoryWorkbook";
import type { Language } from "../../../core/words/language";
import { serveFromDisk } from "../../hosts/browser/serveFromDisk";
import { inProject } from "../../hosts/projectRoot";
import { cellsOf } from "../host/memoryHost";

/** How a page is opened. */
export interface Opening {
  readonly language?: Language;
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
}

const FOLDER = inProject("dist/sidebar");

/** Opens the pane over a workbook that holds one scheme, at a part of it; faults of the page fail the test. */
export async function openScheme(
  browser: Browser,
  scheme: Scheme,
  section: number,
  { language = "zh-CN", width = 300, colorScheme = "light" }: Opening = {},
): Promise<Page> {
  const workbook = new MemoryWorkbook({ Sheet1: [] });
  const laidOut = writeSchemeSheet(scheme, "zh-CN");
  await workbook.apply([
    { kind: "add sheet", sheet: laidOut.name },
    ...schemeSheetChanges(laidOut.name, laidOut),
  ]);
  const file = `${scheme.id}.json`;
  writeFileSync(join(FOLDER, file), JSON.stringify(cellsOf(await workbook.read())));
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  await serveFromDisk(context, { "http://pane.test/": FOLDER });
  const page = await context.newPage();
  page.on("pageerror", (fault) => {
    throw fault;
  });
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("favicon")) throw new Error(message.text());
  });
  await page.goto(`http://pane.test/page.html?workbook=${file}&lang=${language}&today=2026-07-05`);
  await page.locator(".sections button").nth(section).click();
  await page.locator(".band-table").first().waitFor();
  return page;
}

/** Nothing that axe finds, and nothing wider than the pane. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await checker.run();
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join("\n")}`,
    );
  });
  expect(violations).toEqual([]);
  const overflow = await page.evaluate(() => {
    const main = document.querySelector("main");
    return main ? main.scrollWidth - main.clientWidth : 0;
  });
  expect(overflow).toBeLessThanOrEqual(0);
}
