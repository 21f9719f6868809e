import type { Browser, Page } from "playwright-core";
import { serveFromDisk } from "../browser/serveFromDisk";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { inProject } from "../projectRoot";
import { type Answered, type AssociatedCall, callAssociated } from "./callAssociated";
import type { OfficeWindow } from "./officeWindow";
import { fromWire, toWire } from "./wire";

/** The add-in's page in a browser, with the real Office client loaded from the address it has in production. */
export interface ExcelPage {
  readonly page: Page;
  /** Calls the function that the page associated with the id. */
  readonly call: (id: string, cells: readonly unknown[]) => Promise<unknown>;
  /** Addresses asked for that neither the add-in nor the Office client has. */
  readonly refused: readonly string[];
  /** What the page's security policy stopped. */
  readonly violations: readonly string[];
}

const require = createRequire(import.meta.url);

/** The address that makes the Office client take its page for one inside Excel on Windows. */
const HOST_INFO = "_host_Info=Excel$Win32$16.01$en-US$$$$0";

/** Opens the built page of the add-in at the address of the manifest. */
export async function openExcel(browser: Browser, language = "en-US"): Promise<ExcelPage> {
  const context = await browser.newContext({ locale: language });
  const refused = await serveFromDisk(context, {
    "https://localhost:3000/": inProject("dist/addin"),
    "https://appsforoffice.microsoft.com/lib/1/hosted/": dirname(
      require.resolve("@microsoft/office-js/dist/office.js"),
    ),
  });
  const page = await context.newPage();
  const violations: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) violations.push(message.text());
  });
  await page.goto(`https://localhost:3000/functions.html?${HOST_INFO}`);
  // The client loads Excel's own library after itself; the error objects come with it.
  await page.waitForFunction(() => (window as unknown as OfficeWindow).CustomFunctions?.Error !== undefined);
  const call = async (id: string, cells: readonly unknown[]): Promise<unknown> => {
    const answered = await page.evaluate<Answered, AssociatedCall>(callAssociated, {
      id,
      cells: cells.map(toWire),
    });
    if ("foreign" in answered) throw new Error(`${id} threw what Excel doesn't know: ${answered.foreign}`);
    return fromWire(answered.answer);
  };
  return { page, call, refused, violations };
}
