import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Scheme } from "../../../core/schemes/scheme";
import { launchBrowser } from "../../hosts/browser/launchBrowser";
import { inProject } from "../../hosts/projectRoot";
import { accessibilityFaults } from "./accessibilityFaults";
import type { OpenPane, PaneView } from "./openPane";
import { openPane, openSection } from "./openPane";
import { workbookWith } from "./workbookWith";

const ready = (file: string): Scheme =>
  JSON.parse(readFileSync(inProject(`core/schemes/ready/${file}.json`), "utf8")) as Scheme;

let browser: Browser;
let pane: OpenPane;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  expect(pane.complaints).toEqual([]);
  await pane.close();
});
afterAll(() => browser.close());

async function open(file: string, view: Partial<PaneView> = {}): Promise<Page> {
  const sheets = await workbookWith([ready(file)]);
  pane = await openPane(browser, { language: "en", widthPx: 300, heightPx: 1000, sheets, ...view });
  return pane.page;
}

const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null);

describe("requirements", () => {
  test("are led to by their findings, changed, and asked anew", async () => {
    const page = await open("E37-salesperson");
    await openSection(page, "check");
    await page.locator(".findings summary").click();
    await page.locator(".finding .link.place", { hasText: "Requirements" }).first().click();
    await expect.poll(() => focused(page)).toBe("Exactly so many hours");
    const entry = page.locator('[data-field="requirements.daily_report_due"]');
    await page.getByLabel("Hours (hours)").fill("20");
    await page.keyboard.press("Enter");
    expect(await entry.locator(".entry-title").innerText()).toContain("at most 20 hours after");
    await page.getByLabel("Exactly so many hours").selectOption("already late");
    expect(await entry.locator(".entry-title").innerText()).toContain("less than 20 hours after");

    await page.getByLabel("What is asked").selectOption("between two days after an event");
    await page.getByRole("button", { name: "Add a window" }).click();
    await page.getByLabel("Window 2: To day (days)").fill("9");
    await page.keyboard.press("Enter");
    await page.getByLabel("Move window 2: arrow up or down, or drag").press("ArrowUp");
    await expect.poll(() => focused(page)).toContain("Move window 1");
    expect(await page.getByLabel("Window 1: To day (days)").inputValue()).toBe("9");
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.getByLabel("Remove “Daily report").press("Enter");
    await entry.waitFor({ state: "detached" });
    await page.getByLabel("Undo").click();
    await entry.waitFor();
    await page.getByRole("button", { name: "Add a requirement" }).press("Enter");
    await expect.poll(() => focused(page)).toBe("Name");
  });

  test("and review chains are kept when the scheme is saved", async () => {
    const page = await open("E05-calendar-and-appeal", { language: "zh-CN" });
    await openSection(page, "requirements");
    await page.locator('[data-field="reviews.0"] .entry-title').click();
    await page.getByLabel("移动第 1 步：用上下方向键或拖动").press("ArrowDown");
    await expect.poll(() => focused(page)).toContain("移动第 2 步");
    await page.getByRole("button", { name: "添加一步" }).click();
    await page.getByLabel("第 4 步", { exact: true }).fill("总经理");
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole("button", { name: "添加审核流程" }).click();
    await expect.poll(() => page.locator('[data-field^="reviews."].entry').count()).toBe(2);
    await page.getByRole("button", { name: "保存到工作表" }).click();
    await page.getByText("已全部保存").waitFor();
    const cells = await page.evaluate(async () => {
      const content = await window.kaoheHost?.workbook.read();
      return content?.sheets.flatMap(({ raw }) => raw.flat()).join("|") ?? "";
    });
    expect(cells).toContain("总经理");
    expect(cells).toContain("新审核流程");
  });

  test("with conditions of their own have no accessibility faults in the dark", async () => {
    const page = await open("E66-follow-up-windows", { widthPx: 380, colours: "dark" });
    await openSection(page, "requirements");
    for (const title of await page.locator(".entry-title").all()) await title.click();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
