import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import type { ExcelExecutor } from "./executor/excelExecutor";
import type { RequestBody } from "./executor/message";
import { hostAnswers } from "./hostAnswers";
import { HOST_INFO, OFFICE_ADDRESS, officeFile, openPage } from "./openExcel";

/** The whole add-in in a browser, beside a workbook in memory. */
export interface AddinPage {
  readonly page: Page;
  readonly refused: readonly string[];
  readonly violations: readonly string[];
  /** Presses a button of the ribbon, and comes back once Office is told that it is done. */
  readonly press: (button: string) => Promise<void>;
  /** Tells the add-in of an edit that a person made. */
  readonly edited: () => Promise<void>;
}

interface RibbonWindow {
  readonly Office: {
    readonly actions: {
      readonly _association: {
        readonly mappings: Readonly<Record<string, (event: { completed: () => void }) => void>>;
      };
    };
  };
  readonly OfficeExtension: { _testTriggerRichApiMessageEvent(message: unknown): void };
}

/** Opens the built add-in with the real Office client, whose requests the executor answers. */
export async function openAddin(
  browser: Browser,
  executorOf: () => ExcelExecutor,
  language = "en-US",
): Promise<AddinPage> {
  const context = await browser.newContext({ locale: language, viewport: { width: 350, height: 700 } });
  const opened = await openPage(context, async (page) => {
    await page.exposeFunction("executeExcel", (body: string) =>
      JSON.stringify(executorOf().execute(JSON.parse(body) as RequestBody)),
    );
    // Excel answers from the moment on at which its client is there.
    // Compilers that keep names call a helper of theirs, which the page doesn't have.
    const helper = "const __name = (made) => made;";
    const answers = `;{${helper}(${hostAnswers.toString()})(${JSON.stringify({ language })});}`;
    await context.route(`${OFFICE_ADDRESS}office.js`, (route) =>
      route.fulfill({ contentType: "text/javascript", body: readFileSync(officeFile, "utf8") + answers }),
    );
    await page.goto(`https://localhost:3000/taskpane.html?${HOST_INFO}`);
  });
  const { page } = opened;
  const press = (button: string): Promise<void> =>
    page.evaluate((id) => {
      const { Office } = window as unknown as RibbonWindow;
      const associated = Office.actions._association.mappings[id.toUpperCase()];
      return new Promise<void>((completed, fail) => {
        if (associated) associated({ completed });
        else fail(new Error(`nothing is associated with ${id}`));
      });
    }, button);
  const edited = (): Promise<void> =>
    page.evaluate(() => {
      const { OfficeExtension } = window as unknown as RibbonWindow;
      const message = JSON.stringify({
        source: 0,
        triggerSource: "Unknown",
        worksheetId: "{S1}",
        address: "A1",
      });
      OfficeExtension._testTriggerRichApiMessageEvent({
        entries: [{ messageCategory: 65_536, messageType: 10, targetId: "Workbook", message }],
      });
    });
  return { ...opened, press, edited };
}
