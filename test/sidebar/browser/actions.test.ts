import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { readySchemes } from "../../../sidebar/library/readySchemes";
import { words } from "../../../sidebar/words/zhCN/words";
import { launchBrowser } from "../../hosts/browser/launchBrowser";
import { accessibilityFaults } from "./accessibilityFaults";
import type { OpenPane, PaneView } from "./openPane";
import { openPane, openSection } from "./openPane";

let browser: Browser;
let pane: OpenPane;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(pane.complaints).toEqual([]);
  await pane.close();
});

async function open(sheets?: PaneView["sheets"]): Promise<Page> {
  pane = await openPane(browser, { language: "zh-CN", widthPx: 300, ...(sheets && { sheets }) });
  await pane.page.locator(sheets ? ".start h2" : ".sections").waitFor();
  return pane.page;
}

const part = (page: Page, heading: string) => page.locator("details", { hasText: heading }).last();
const fold = (page: Page, heading: string) => page.locator("summary", { hasText: heading }).click();

/** The texts of the sheets whose names hold a text. */
async function sheetTexts(page: Page, wanted: string): Promise<string> {
  return page.evaluate(async (name) => {
    const { sheets = [] } = (await window.kaoheHost?.workbook.read()) ?? {};
    return sheets
      .filter(({ sheet }) => sheet.includes(name))
      .map(({ raw }) => raw.flat().join("|"))
      .join("\n");
  }, wanted);
}

describe("Starting without a ready scheme", () => {
  it("reads the table that is selected in the sheet, and says what is wrong with another", async () => {
    const page = await open({ Sheet1: [] });
    await fold(page, words.start.table);
    const table = part(page, words.start.table);
    const read = table.getByRole("button", { name: words.start.readSelection });
    await read.click();
    await table.getByText(words.start.nothingSelected).waitFor();
    await page.evaluate(() => {
      const cells = [
        ["分数", "等级"],
        ["90分以上（含）", "优秀"],
        ["90分以下", "合格"],
      ];
      if (window.kaoheHost)
        window.kaoheHost.selected = {
          sheet: "Sheet1",
          area: { row: 0, column: 0, rows: 3, columns: 2 },
          cells,
          shown: cells,
        };
    });
    await read.click();
    await table.getByText(words.start.readAs.grades ?? "", { exact: false }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await table.getByRole("button", { name: words.start.useTable }).click();
    await openSection(page, "grades");
    await expect.poll(() => page.locator("main").innerText()).toContain("优秀");
  });

  it("imports a scheme as JSON, and lists everything that is wrong with a broken one", async () => {
    const page = await open({ Sheet1: [] });
    await fold(page, words.start.json);
    const json = part(page, words.start.json);
    await json.locator("textarea").fill('{"version": 2, "id": 5}');
    await json.getByRole("button", { name: words.start.importText, exact: true }).click();
    await json.getByText(words.start.notImported).waitFor();
    expect(await json.locator(".plain-list li").count()).toBeGreaterThan(0);
    const scheme = readySchemes.find(({ id }) => id === "pre-sales");
    await json.locator("textarea").fill(JSON.stringify(scheme));
    await json.getByRole("button", { name: words.start.importText, exact: true }).click();
    await page.locator(".sections").waitFor();
    await fold(page, words.start.export);
    const text = await part(page, words.start.export).locator("textarea").inputValue();
    expect(JSON.parse(text)).toEqual(scheme);
  });
});

describe("The data of an indicator", () => {
  it("come from the column that is picked from the headers of the workbook", async () => {
    const page = await open();
    await openSection(page, "indicators");
    await page.locator(".card-head .disclosure").first().click();
    const column = page.getByRole("combobox", { name: words.indicators.sourceColumn, exact: true });
    await column.locator("optgroup option").first().waitFor({ state: "attached" });
    const header = await column.locator("optgroup option").last().innerText();
    await column.selectOption(header);
    expect(await column.inputValue()).toBe(header);
    await page.getByRole("button", { name: words.shell.undo, exact: true }).click();
    expect(await column.inputValue()).not.toBe(header);
  });
});

describe("The month", () => {
  it("is published by a name and locked, and statements are written", async () => {
    const page = await open();
    await page.getByRole("tab", { name: words.shell.views.month }).click();
    await page.getByRole("button", { name: words.month.grade, exact: true }).click();
    await page.locator(".sheet-links").waitFor();
    await page.getByRole("button", { name: words.month.statements, exact: true }).click();
    await expect.poll(() => sheetTexts(page, "通知单 2026-06")).toContain("绩效考核通知单");
    await fold(page, words.month.publish);
    const publish = page.getByRole("button", { name: words.month.publishDo });
    expect(await publish.isDisabled()).toBe(true);
    await page.getByRole("textbox", { name: words.month.by, exact: true }).fill("王经理");
    await publish.click();
    await expect.poll(() => sheetTexts(page, "考核台账")).toContain("王经理");
  });

  it("takes an appeal into its sheet, once it is complete", async () => {
    const page = await open();
    await page.getByRole("tab", { name: words.shell.views.month }).click();
    await fold(page, words.month.appeal);
    const file = page.getByRole("button", { name: words.month.appealDo });
    await file.click();
    await page.getByText(words.month.incomplete).waitFor();
    const typed = {
      person: "邓佳宁",
      figure: "总分",
      before: "80",
      after: "85",
      reason: "漏记一次表扬",
    } as const;
    for (const [field, text] of Object.entries(typed))
      await page
        .getByRole("textbox", { name: words.month[field as keyof typeof typed], exact: true })
        .fill(text);
    await file.click();
    await expect.poll(() => sheetTexts(page, "申诉")).toContain("漏记一次表扬");
    expect(await page.evaluate(() => window.kaoheHost?.shown.length)).toBe(1);
  });
});
