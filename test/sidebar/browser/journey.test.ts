import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Language } from "../../../core/words/language";
import { words as en } from "../../../sidebar/words/en/words";
import type { PaneWords } from "../../../sidebar/words/paneWords";
import { words as zhCN } from "../../../sidebar/words/zhCN/words";
import { words as zhTW } from "../../../sidebar/words/zhTW/words";
import { launchBrowser } from "../../hosts/browser/launchBrowser";
import { inProject } from "../../hosts/projectRoot";
import { accessibilityFaults } from "./accessibilityFaults";
import type { OpenPane } from "./openPane";
import { openPane, openSection } from "./openPane";

const WORDS: Readonly<Record<Language, PaneWords>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };
/** The width of the Sheets sidebar, and a usual one of Excel's pane. */
const VIEWS = [
  ["zh-CN", 300],
  ["zh-TW", 380],
  ["en", 300],
] as const;
const FIRST_VIEW_BUDGET_BYTES = 40 * 1024;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const opened = (page: Page, heading: string) => page.locator("details", { hasText: heading }).last();

/** The texts of a sheet of the workbook beside the pane. */
async function sheetTexts(page: Page, part: string): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const content = await window.kaoheHost?.workbook.read();
    return (content?.sheets ?? [])
      .filter(({ sheet }) => sheet.includes(wanted))
      .map(({ raw }) => raw.flat().join("|"));
  }, part);
}

/** Waits until everything is saved, and says what went wrong where it isn't. */
async function saved(page: Page, words: PaneWords): Promise<void> {
  await button(page, words.shell.save).click();
  await page.locator("footer", { hasText: words.shell.allSaved }).waitFor();
}

describe.each(VIEWS)("The pane in %s at %d px", (language, widthPx) => {
  const words = WORDS[language];
  let pane: OpenPane;

  afterAll(() => pane.close());

  it("takes an empty workbook to a scheme of its own that is saved and opens again", async () => {
    pane = await openPane(browser, { language, widthPx, sheets: { Sheet1: [] } });
    const { page } = pane;
    await page.locator(".ready button").first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole("textbox", { name: words.start.search }).fill("网店售前客服");
    await page.locator(".ready button").first().click();
    await page.locator(".sections").waitFor();
    await openSection(page, "indicators");
    const weight = page.locator(".weight .number input").first();
    await weight.fill("45");
    await weight.press("Enter");
    await page.locator(".meter.missed").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await button(page, words.indicators.spread).click();
    await page.locator(".meter.met").waitFor();
    await button(page, words.shell.undo).click();
    await page.locator(".meter.missed").waitFor();
    await button(page, words.shell.redo).click();
    await page.locator(".meter.met").waitFor();
    await saved(page, words);
    expect((await sheetTexts(page, language === "en" ? "Scheme" : "考核方案")).length).toBe(1);
    expect(pane.complaints).toEqual([]);
  });

  it("sets the workbook up beside it, listing the sheets before it makes them", async () => {
    const { page } = pane;
    await button(page, words.shell.back).click();
    await page.locator("summary", { hasText: words.start.setup }).click();
    const setup = opened(page, words.start.setup);
    await setup.getByRole("button", { name: words.start.setup }).click();
    await setup.getByText(words.start.setupPlan).waitFor();
    await setup.getByRole("button", { name: words.start.setupDo, exact: true }).click();
    await expect.poll(async () => (await page.evaluate(() => window.kaoheHost?.shown.length)) ?? 0).toBe(1);
    expect(pane.complaints).toEqual([]);
    await pane.close();
  });

  it("shows what a month would write, grades it, and takes it back", async () => {
    pane = await openPane(browser, { language, widthPx });
    const { page } = pane;
    await page.locator(".sections").waitFor();
    await page.getByRole("tab", { name: words.shell.views.month }).click();
    await button(page, words.month.plan).click();
    await page.locator(".outcome").waitFor();
    const before = await sheetTexts(page, "2026-06");
    expect(before).toEqual([]);
    await button(page, words.month.grade).click();
    await page.locator(".sheet-links button").first().waitFor();
    expect((await sheetTexts(page, "2026-06")).length).toBeGreaterThan(3);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator(".sheet-links button").first().click();
    expect(await page.evaluate(() => window.kaoheHost?.shown.length)).toBe(1);
    await button(page, words.month.undo).click();
    await expect.poll(() => sheetTexts(page, "2026-06")).toEqual([]);
    expect(pane.complaints).toEqual([]);
  });

  it("puts an indicator elsewhere by keyboard and by pointer, each taken back by one undo", async () => {
    const { page } = pane;
    await page.getByRole("tab", { name: words.shell.views.scheme }).click();
    await openSection(page, "indicators");
    const names = () =>
      page
        .locator(".card-head > .field")
        .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
    await page.locator(".card-head").first().waitFor();
    const [first, second, third] = await names();
    const handle = page.locator(".card-head .drag").first();
    await handle.focus();
    await page.keyboard.press("ArrowDown");
    expect(await names()).toEqual([second, first, third]);
    await button(page, words.shell.undo).click();
    const last = await page.locator(".card").nth(2).boundingBox();
    await handle.hover();
    await page.mouse.down();
    await page.mouse.move(30, (last?.y ?? 0) + (last?.height ?? 0) - 8, { steps: 6 });
    await page.mouse.up();
    expect(await names()).toEqual([second, third, first]);
    await button(page, words.shell.undo).click();
    expect(await names()).toEqual([first, second, third]);
    await button(page, words.shell.back).click();
  });

  it("shows both versions where the sheet was edited too, and keeps the one that is chosen", async () => {
    const { page } = pane;
    await page.getByRole("tab", { name: words.shell.views.scheme }).click();
    await openSection(page, "indicators");
    const weight = page.locator(".weight .number input").first();
    await weight.fill("35");
    await weight.press("Enter");
    await page.evaluate(async () => {
      const host = window.kaoheHost;
      const [table] =
        (await host?.workbook.read())?.sheets.filter(({ sheet }) => sheet.startsWith("考核方案")) ?? [];
      const row = table?.raw.findIndex((cells) => cells.includes("40")) ?? -1;
      const column = table?.raw[row]?.indexOf("40") ?? -1;
      await host?.workbook.apply([{ kind: "write", sheet: table?.sheet ?? "", row, column, cells: [[45]] }]);
      host?.edited();
    });
    await page.locator(".conflict").waitFor();
    expect(await page.locator(".conflict td").allTextContents()).toEqual(["35", "45"]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await button(page, words.saving.takeTheirs).click();
    await page.locator(".weight").first().waitFor();
    expect(await page.locator(".weight .number input").first().inputValue()).toBe("45");
    expect(pane.complaints).toEqual([]);
  });
});

describe("A scheme sheet with a broken cell", () => {
  it("opens with the cell named and a way to it, and the rest can be edited", async () => {
    const pane = await openPane(browser, { language: "zh-CN", widthPx: 300 });
    const { page } = pane;
    await page.locator(".sections").waitFor();
    const cell = await page.evaluate(async () => {
      const host = window.kaoheHost;
      const sheets = (await host?.workbook.read())?.sheets ?? [];
      const table = sheets.find(({ sheet }) => sheet.startsWith("考核方案"));
      const row = table?.raw.findIndex((cells) => cells.includes("分档")) ?? -1;
      const column = table?.raw[row]?.indexOf("分档") ?? -1;
      await host?.workbook.apply([
        { kind: "write", sheet: table?.sheet ?? "", row, column, cells: [["随便"]] },
      ]);
      host?.edited();
      return { row: row + 1, column };
    });
    expect(cell.row).toBeGreaterThan(0);
    const link = page.locator(".message.warning .link").first();
    await link.waitFor();
    expect(await link.innerText()).toContain(String(cell.row));
    expect(await page.locator(".message.warning").innerText()).toContain("随便");
    expect(await accessibilityFaults(page)).toEqual([]);
    await link.click();
    expect(await page.evaluate(() => window.kaoheHost?.shown.length)).toBe(1);
    await openSection(page, "indicators");
    const weight = page.locator(".weight .number input").last();
    await weight.fill("25");
    await weight.press("Enter");
    await page.locator(".meter.missed").waitFor();
    expect(pane.complaints).toEqual([]);
    await pane.close();
  });
});

describe("The first view of the pane", () => {
  it("fits its budget, everything counted that is loaded before it stands, the ready schemes apart", async () => {
    const asked = new Set<string>();
    const pane = await openPane(browser, { language: "en", widthPx: 300, sheets: { Sheet1: [] } });
    pane.page.on("request", (request) => asked.add(new URL(request.url()).pathname));
    await pane.page.reload();
    await pane.page.locator(".ready button").first().waitFor();
    await pane.close();
    const files = [...asked].filter((path) => /\.(?:js|css)$/.test(path));
    const bytes = files
      .map((path) => readFileSync(inProject("dist/sidebar", path)))
      .filter((body) => !body.includes("group-ranking-points"))
      .reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(bytes).toBeGreaterThan(5000);
    expect(bytes).toBeLessThanOrEqual(FIRST_VIEW_BUDGET_BYTES);
  });
});
