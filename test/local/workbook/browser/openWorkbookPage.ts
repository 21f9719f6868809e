import type { Browser, Page } from "playwright-core";
import { serveFolder } from "../../../../local/start/serveFolder";
import { inProject } from "../../../hosts/projectRoot";

/** The page of the workbook in a browser, served as `npm start` serves it. */
export interface WorkbookPage {
  readonly page: Page;
  /** What the page complained about: refused by its policy, failed requests, uncaught errors. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

/** Opens a page at an address with its query, and waits until it can be used. */
export async function openWorkbookPage(browser: Browser, query = "?lang=zh-CN"): Promise<WorkbookPage> {
  const served = await serveFolder(inProject("dist/workbook"), 0);
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("requestfailed", (request) => complaints.push(`failed: ${request.url()}`));
  await page.goto(served.address + query);
  await page.waitForSelector("html[data-ready]");
  return {
    page,
    complaints,
    close: async () => {
      await page.close();
      await served.stop();
    },
  };
}
