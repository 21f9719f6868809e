import type { Browser, BrowserContext, Page } from "playwright-core";
import { serveFromDisk } from "../browser/serveFromDisk";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { inProject } from "../projectRoot";
import { type Answered, type AssociatedCall, callAssociated } from "./callAssociated";
import type { OfficeWindow } from "./officeWindow";
import { fromWire, toWire } from "./wire";

/** A page of the add-in in a browser, with the real Office client loaded from the address it has in production. */
export interface OfficePage {
  readonly page: Page;
  /** Addresses asked for that neither the add-in nor the Office client has. */
  readonly refused: readonly string[];
  /** What the page's security policy stopped. */
  readonly violations: readonly string[];
}

/** The page of the functions. */
export interface ExcelPage extends OfficePage {
  /** Calls the function that the page associated with the id. */
  readonly call: (id: string, cells: readonly unknown[]) => Promise<unknown>;
}

const require = createRequire(import.meta.url);

/** The address that makes the Office client take its page for one inside Excel on Windows. */
export const HOST_INFO = "_host_Info=Excel$Win32$16.01$en-US$$$$0";

/** Where the Office client comes from. */
export const OFFICE_ADDRESS = "https://appsforoffice.microsoft.com/lib/1/hosted/";
export const officeFile = require.resolve("@microsoft/office-js/dist/office.js");

/** Opens a page of the built add-in at the address of the manifest, and waits for Excel's own library. */
export async function openPage(
  context: BrowserContext,
  visit: (page: Page) => Promise<unknown>,
): Promise<OfficePage> {
  const refused = await serveFromDisk(context, {
    "https://localhost:3000/": inProject("dist/addin"),
    [OFFICE_ADDRESS]: dirname(officeFile),
  });
  const page = await context.newPage();
  const violations: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) violations.push(message.text());
  });
  await visit(page);
  // The client loads Excel's own library after itself; the error objects come with it.
  await page.waitForFunction(() => (window as unknown as OfficeWindow).CustomFunctions?.Error !== undefined);
  return { page, refused, violations };
}

/** Opens the functions as they run in a runtime of their own. */
export async function openExcel(browser: Browser, language = "en-US"): Promise<ExcelPage> {
  const context = await browser.newContext({ locale: language });
  const opened = await openPage(context, (page) =>
    page.goto(`https://localhost:3000/functions.html?${HOST_INFO}`),
  );
  return { ...opened, call: callIn(opened.page) };
}

/** Calls functions that a page associated. */
export function callIn(page: Page): ExcelPage["call"] {
  return async (id, cells) => {
    const answered = await page.evaluate<Answered, AssociatedCall>(callAssociated, {
      id,
      cells: cells.map(toWire),
    });
    if ("foreign" in answered) throw new Error(`${id} threw what Excel doesn't know: ${answered.foreign}`);
    return fromWire(answered.answer);
  };
}
