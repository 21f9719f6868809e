import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "./browser/launchBrowser";
import { asExcelHands, type ParameterShape, singleCell } from "./calls/asExcelHands";
import { type Call, calls } from "./calls/calls";
import { type ExcelPage, openExcel } from "./excel/openExcel";
import { withoutTexts } from "./hostError";
import { inProject } from "./projectRoot";
import { evaluateFunctions } from "./sheets/bareContext";
import { callSheets } from "./sheets/callSheets";

const metadata = JSON.parse(readFileSync(inProject("dist/addin/functions.json"), "utf8")) as {
  functions: { id: string; parameters: ParameterShape[] }[];
};
const code = evaluateFunctions();

describe("both built bundles answer alike", () => {
  let browser: Browser;
  let excel: ExcelPage;
  beforeAll(async () => {
    browser = await launchBrowser();
    excel = await openExcel(browser);
  });
  afterAll(() => browser.close());

  it.each(calls)("$id $says", async ({ id, cells, answers }: Call) => {
    const sheets = callSheets(code, id, cells);
    expect(withoutTexts(sheets)).toEqual(answers);
    expect(await excel.call(id, cells)).toEqual(sheets);
    const parameters = metadata.functions.find((described) => described.id === id)?.parameters ?? [];
    expect(singleCell(await excel.call(id, asExcelHands(cells, parameters)))).toEqual(singleCell(sheets));
  });

  it("calls every function of the catalogue but EXPLAIN, whose answer is a sentence of its own", () => {
    const called = new Set(calls.map(({ id }) => id));
    expect(metadata.functions.map(({ id }) => id).filter((id) => !called.has(id))).toEqual(["EXPLAIN"]);
  });

  it.each([
    ["EXPLAIN", [[[85], [""]], "E22"]],
    [
      "CHECK_TABLE",
      [
        [
          ["0~50", "D"],
          ["60~100", "A"],
        ],
      ],
    ],
  ] as const)("%s says the same on both hosts", async (id, cells) => {
    const sheets = callSheets(code, id, cells) as string[][];
    expect(sheets.flat().join("").length).toBeGreaterThan(20);
    expect(await excel.call(id, cells)).toEqual(sheets);
  });

  it("answers a whole column as it answers its cells one by one", async () => {
    const scores = [95, "８５％", "1.5万", "", "abc", -3, 1e308, 59.5];
    for (const answerOf of [
      (cells: unknown[]) => Promise.resolve(callSheets(code, "GRADE", cells)),
      (cells: unknown[]) => excel.call("GRADE", cells),
    ]) {
      const column = withoutTexts(await answerOf([scores.map((score) => [score])]));
      const oneByOne = await Promise.all(scores.map((score) => answerOf([score])));
      expect(column).toEqual(oneByOne.map((answer) => [withoutTexts(answer)]));
    }
  });
});
