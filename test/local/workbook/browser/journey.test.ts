import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { XlsxWorkbook } from "../../../../local/xlsx/xlsxWorkbook";
import { launchBrowser } from "../../../hosts/browser/launchBrowser";
import { makeWorkbook } from "../../makeWorkbook";
import { readZip } from "../../readZip";
import { BridgedWorkbook } from "./bridgedWorkbook";
import { focusGrid, noticeOf, SHEET_CANVAS, typeInto } from "./hands";
import type { WorkbookPage } from "./openWorkbookPage";
import { openWorkbookPage } from "./openWorkbookPage";

const RESULTS = "考核结果 2026-06 · 售后客服月度考核";
const TEAMS = "小组评比 2026-06 · 服务小组评比";

describe("the first visit, from the tour to a saved copy", () => {
  let browser: Browser;
  let opened: WorkbookPage;
  let page: Page;
  let port: BridgedWorkbook;
  beforeAll(async () => {
    browser = await launchBrowser();
    opened = await openWorkbookPage(browser, "?lang=zh-CN&today=2026-07-05");
    ({ page } = opened);
    port = new BridgedWorkbook(page);
  });
  afterAll(async () => {
    await opened.close();
    await browser.close();
  });

  const sheetNames = async (): Promise<string[]> => (await port.read()).sheets.map(({ sheet }) => sheet);
  const formulas = async (): Promise<readonly (readonly string[])[]> =>
    (await port.read(["公式示例"])).sheets[0]?.raw ?? [];

  it("opens the sample with a tour that the keyboard walks through, and that isn't shown again", async () => {
    const card = page.getByRole("dialog", { name: "能读懂人事表格的公式" });
    expect(await card.evaluate((element) => element === document.activeElement)).toBe(true);
    const titles: string[] = [];
    for (let step = 0; step < 5; step++) {
      const title = (await page.textContent("#tour-title")) ?? "";
      titles.push(title);
      await page.locator(".tour .primary").press("Enter");
      // The next step shows, or the tour is over.
      await page.waitForFunction(
        (before) => document.querySelector("#tour-title")?.textContent !== before,
        title,
      );
    }
    expect(new Set(titles).size).toBe(5);
    expect(await page.locator(".tour").count()).toBe(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(1);
  });

  it("shows formulas that read the table beside them, blanks as blanks", async () => {
    const rows = await formulas();
    expect(rows.slice(3, 11).map((row) => row[2] ?? "")).toEqual([
      "优秀",
      "优秀",
      "良好",
      "良好",
      "合格",
      "合格",
      "不合格",
      "",
    ]);
  });

  it("follows an edit of a limit, and says why a cell shows an error", async () => {
    await page.evaluate(() => window.kaohe.select("公式示例", 3, 7));
    await focusGrid(page);
    await typeInto(page, "公式示例", 3, 7, "96分以上（含）");
    expect((await formulas())[3]?.[2]).toBe("#N/A");
    await page.evaluate(() => window.kaohe.select("公式示例", 3, 2));
    const why = page.locator(".status-line.fault");
    await why.waitFor();
    expect(await why.textContent()).toMatch(/^#N\/A：.*95/);
    await focusGrid(page);
    await page.keyboard.press("Control+z");
    await page.waitForFunction(
      async () => (await window.kaohe.port.read(["公式示例"])).sheets[0]?.raw[3]?.[2] === "优秀",
    );
  });

  it("grades the waiting month: results, teams with their chart, ledger; and takes it back", async () => {
    const before = await sheetNames();
    await page.click('[data-command="grade"]');
    expect(await noticeOf(page)).toContain("2026-06：41 人中已评定 41 人");
    expect(await sheetNames()).toEqual(expect.arrayContaining([RESULTS, TEAMS]));
    await page.evaluate((sheet) => window.kaohe.select(sheet, 0, 0), TEAMS);
    const chart = page.locator(".chart");
    await chart.waitFor();
    expect(await chart.locator(".chart-column").count()).toBe(6);
    // It stands below the rows of the teams, over the cells and nowhere else.
    const [picture, canvas] = [await chart.boundingBox(), await page.locator(SHEET_CANVAS).boundingBox()];
    expect(picture && canvas && picture.y > canvas.y + 100 && picture.y < canvas.y + canvas.height).toBe(
      true,
    );
    await page.click('[data-command="undo"]');
    await noticeOf(page);
    expect(await sheetNames()).toEqual(before);
  });

  it("writes everybody's statement after the month was graded again", async () => {
    await page.click('[data-command="grade"]');
    await noticeOf(page);
    await page.click('[data-command="statements"]');
    expect(await noticeOf(page)).toContain("41 人的通知单");
    expect((await sheetNames()).at(-1)).toBe("通知单 2026-06");
  });

  it("freezes the formulas of a sheet to their values, and thaws them", async () => {
    const formulaAt = async (): Promise<string | undefined> =>
      (await port.read(["公式示例"])).sheets[0]?.formulaAt?.(3, 2);
    const formula = await formulaAt();
    expect(formula).toMatch(/^=PERF\.GRADE\(/);
    await page.evaluate(() => window.kaohe.select("公式示例", 0, 0));
    await page.click('[data-command="freeze"]');
    await noticeOf(page);
    expect(await formulaAt()).toBeUndefined();
    expect((await formulas())[5]?.[2]).toBe("良好");
    await page.click('[data-command="thaw"]');
    await noticeOf(page);
    expect(await formulaAt()).toBe(formula);
  });

  it("saves a copy that holds the month, the formulas and what the file had", async () => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.click('[data-command="save"]'),
    ]);
    expect(download.suggestedFilename()).toBe("客服部（副本）.xlsx");
    const bytes = new Uint8Array(readFileSync(await download.path()));
    const { sheets } = await new XlsxWorkbook(bytes, "copy.xlsx").read();
    const names = sheets.map(({ sheet }) => sheet);
    expect(names).toEqual(await sheetNames());
    const grades = sheets.find(({ sheet }) => sheet === "公式示例");
    expect(grades?.formulaAt?.(3, 2)).toMatch(/_xldudf_PERF_GRADE\(/);
    const inGrid = (await port.read([RESULTS])).sheets[0];
    expect(sheets.find(({ sheet }) => sheet === RESULTS)?.raw).toEqual(inGrid?.raw);
    // HR's own chart, and those of the two team schemes.
    expect([...readZip(bytes).keys()].filter((name) => name.startsWith("xl/charts/"))).toHaveLength(3);
  });

  it("speaks English at once, with the work as it was", async () => {
    const before = await sheetNames();
    await page.locator(".menu-bar select").selectOption("en");
    await page.getByRole("button", { name: "Grade the month" }).waitFor();
    await page.waitForFunction(() => !document.querySelector(".busy"));
    expect(await sheetNames()).toEqual(before);
    expect((await formulas())[3]?.[2]).toBe("优秀");
  });

  it("opens one's own workbook, and says what a file is that is none", async () => {
    const bytes = await makeWorkbook({
      Data: [
        ["Name", "Score"],
        ["Ann", 90],
      ],
    });
    const choose = (name: string, buffer: Buffer): Promise<void> =>
      page
        .locator('input[type="file"]')
        .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    await choose("own.xlsx", Buffer.from(bytes));
    await page.getByText("own.xlsx").waitFor();
    await page.waitForFunction(() => !document.querySelector(".busy"));
    expect(await sheetNames()).toEqual(["Data"]);
    await choose("notes.txt", Buffer.from("notes"));
    expect(await noticeOf(page)).toContain("notes.txt is no .xlsx workbook");
    expect(await sheetNames()).toEqual(["Data"]);
  });

  it("asks for nothing elsewhere and breaks no rule of its policy", () => {
    expect(opened.complaints).toEqual([]);
  });
});
