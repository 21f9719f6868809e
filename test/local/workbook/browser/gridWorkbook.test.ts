import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import type { StartingSheets } from "../../../core/workbook/contract";
import { portContract } from "../../../core/workbook/contract";
import { makeWorkbook } from "../../makeWorkbook";
import { launchBrowser } from "../../../hosts/browser/launchBrowser";
import { BridgedWorkbook } from "./bridgedWorkbook";
import type { WorkbookPage } from "./openWorkbookPage";
import { openWorkbookPage } from "./openWorkbookPage";

describe("GridWorkbook, in a browser", () => {
  let browser: Browser;
  let opened: WorkbookPage;
  beforeAll(async () => {
    browser = await launchBrowser();
    opened = await openWorkbookPage(browser);
  });
  afterAll(async () => {
    await opened.close();
    await browser.close();
  });

  /** Opens a file with these sheets in the page, as if somebody had chosen it. */
  async function open(sheets: StartingSheets): Promise<BridgedWorkbook> {
    const bytes = await makeWorkbook(sheets);
    await opened.page.evaluate(
      ([text, name]) =>
        window.kaohe.open(
          Uint8Array.from(atob(text), (mark) => mark.charCodeAt(0)),
          name,
        ),
      [Buffer.from(bytes).toString("base64"), "test.xlsx"] as const,
    );
    return new BridgedWorkbook(opened.page);
  }

  portContract(open);
});
