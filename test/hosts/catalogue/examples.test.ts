import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../browser/launchBrowser";
import { singleCell } from "../calls/asExcelHands";
import { type ExcelPage, openExcel } from "../excel/openExcel";
import { inProject } from "../projectRoot";
import { evaluateFunctions } from "../sheets/bareContext";
import { callSheets } from "../sheets/callSheets";
import { loadReadCatalogue } from "./loadBuild";
import { parseFormula, parseLiteral } from "./parseFormula";

const readCatalogue = await loadReadCatalogue();
const examples = (await readCatalogue(inProject("core/functions/functions.ts"))).flatMap(
  (entry) => entry.examples,
);

describe("the examples of the reference hold", () => {
  const code = evaluateFunctions();
  let browser: Browser;
  let excel: ExcelPage;
  beforeAll(async () => {
    browser = await launchBrowser();
    excel = await openExcel(browser);
  });
  afterAll(() => browser.close());

  it("for nearly every function", () => {
    expect(examples.length).toBeGreaterThanOrEqual(18);
  });

  it.each(examples)("$formula → $answer", async ({ formula, answer }) => {
    const { id, cells } = parseFormula(formula);
    const expected = parseLiteral(answer);
    expect(singleCell(callSheets(code, id, cells))).toEqual(expected);
    expect(singleCell(await excel.call(id, cells))).toEqual(expected);
  });
});
