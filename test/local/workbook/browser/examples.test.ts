import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDeclaration } from "../../../../local/start/build/readDeclaration";
import { launchBrowser } from "../../../hosts/browser/launchBrowser";
import { parseLiteral } from "../../../hosts/catalogue/parseFormula";
import { inProject } from "../../../hosts/projectRoot";
import { BridgedWorkbook } from "./bridgedWorkbook";
import { focusGrid, typeInto } from "./hands";
import type { WorkbookPage } from "./openWorkbookPage";
import { openWorkbookPage } from "./openWorkbookPage";

const SHEET = "例";
const examples = readDeclaration(readFileSync(inProject("core/functions/functions.ts"), "utf8")).flatMap(
  (entry) => entry.examples,
);

/** The answer of an example as the port reads cells: rows of texts. */
function textsOf(answer: string): string[][] {
  const value = parseLiteral(answer);
  const rows = Array.isArray(value) ? (value as unknown[][]) : [[value]];
  return rows.map((row) =>
    row.map((cell) => (cell === undefined ? "" : `${cell as string | number | boolean}`)),
  );
}

describe("the examples of the reference, typed into cells of the grid", () => {
  let browser: Browser;
  let opened: WorkbookPage;
  let raw: readonly (readonly string[])[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
    opened = await openWorkbookPage(browser, "?lang=zh-CN&tour=no");
    const port = new BridgedWorkbook(opened.page);
    await port.apply([{ kind: "add sheet", sheet: SHEET }]);
    await opened.page.evaluate((sheet) => window.kaohe.select(sheet, 0, 0), SHEET);
    await focusGrid(opened.page);
    for (const [index, { formula }] of examples.entries())
      await typeInto(opened.page, SHEET, index * 2, 0, `=PERF.${formula.slice(1)}`);
    // The last entry is taken a moment after its Enter.
    await opened.page.waitForFunction(
      async ([sheet, row]) => ((await window.kaohe.port.read([sheet])).sheets[0]?.raw[row]?.[0] ?? "") !== "",
      [SHEET, (examples.length - 1) * 2] as const,
    );
    raw = (await port.read([SHEET])).sheets[0]?.raw ?? [];
  });
  afterAll(async () => {
    await opened.close();
    await browser.close();
  });

  it("are nearly as many as the functions", () => {
    expect(examples.length).toBeGreaterThanOrEqual(18);
  });

  it.each(examples.map((example, index) => ({ ...example, index })))(
    "$formula → $answer",
    ({ answer, index }) => {
      textsOf(answer).forEach((row, down) => {
        const cells = raw[index * 2 + down] ?? [];
        expect(row.map((_, right) => cells[right] ?? "")).toEqual(row);
      });
    },
  );
});
