/* npm run screenshots: the pictures of the workbook's page for the README, into local/workbook/pictures/. */
import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { buildWorkbook } from "../../../../local/start/build/buildWorkbook";
import type { Language } from "../../../../core/words/language";
import { launchBrowser } from "../../../hosts/browser/launchBrowser";
import { inProject } from "../../../hosts/projectRoot";
import { noticeOf } from "./hands";
import { openWorkbookPage } from "./openWorkbookPage";

const FOLDER = inProject("local/workbook/pictures");
const SIZE = { width: 1280, height: 760 };
/** Time in which the grid draws what it was given. */
const DRAWN_MS = 800;
/** A row below those of the teams, where the chart stands. */
const BELOW_TEAMS = 10;

async function picture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(DRAWN_MS);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
}

/** Brings a sheet to the front by the beginning of its name, and a row of it into view. */
async function showSheet(page: Page, start: string, row = 0): Promise<void> {
  await page.evaluate(
    async ([beginning, at]) => {
      const { sheets } = await window.kaohe.port.read();
      const found = sheets.find(({ sheet }) => sheet.startsWith(beginning));
      await window.kaohe.select(found?.sheet ?? "", at, 0);
    },
    [start, row] as const,
  );
}

const SHEETS: Readonly<Record<Language, { teams: string; results: string }>> = {
  en: { teams: "Team", results: "Results" },
  "zh-CN": { teams: "小组评比", results: "考核结果" },
  "zh-TW": { teams: "小組評比", results: "考核結果" },
};

mkdirSync(FOLDER, { recursive: true });
await buildWorkbook();
const browser = await launchBrowser();
try {
  for (const language of ["zh-CN", "en"] as const) {
    const { page, close } = await openWorkbookPage(browser, `?lang=${language}&today=2026-07-05`);
    await page.setViewportSize(SIZE);
    await picture(page, `tour-${language}`);
    await page.locator(".tour").press("Escape");
    await picture(page, `formulas-${language}`);
    await page.click('[data-command="grade"]');
    await noticeOf(page);
    await showSheet(page, SHEETS[language].results);
    await picture(page, `results-${language}`);
    await page.locator(".notice .icon-button").click();
    await showSheet(page, SHEETS[language].teams, BELOW_TEAMS);
    await picture(page, `teams-${language}`);
    await page.click('[data-command="statements"]');
    await noticeOf(page);
    await page.locator(".notice .icon-button").click();
    await picture(page, `statement-${language}`);
    await close();
  }
} finally {
  await browser.close();
}
