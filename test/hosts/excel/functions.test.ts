/// <reference types="custom-functions-runtime" />
/// <reference types="office-js" />
import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../browser/launchBrowser";
import { HostError } from "../hostError";
import { inProject } from "../projectRoot";
import { type ExcelPage, openExcel } from "./openExcel";

interface Metadata {
  readonly functions: readonly { readonly id: string }[];
}

describe("the built functions in the real Office client", () => {
  let browser: Browser;
  let excel: ExcelPage;
  beforeAll(async () => {
    browser = await launchBrowser();
    excel = await openExcel(browser);
  });
  afterAll(() => browser.close());

  it("are associated under exactly the ids of the metadata", async () => {
    const associated = await excel.page.evaluate(() =>
      Object.keys(
        (CustomFunctions as unknown as { _association: { mappings: object } })._association.mappings,
      ),
    );
    const { functions } = JSON.parse(
      readFileSync(inProject("dist/addin/functions.json"), "utf8"),
    ) as Metadata;
    expect(associated.sort()).toEqual(functions.map(({ id }) => id).sort());
  });

  it("load under a strict policy and ask for nothing besides the Office client", () => {
    expect(excel.violations).toEqual([]);
    expect(excel.refused).toEqual([]);
  });

  it("show a defect as #VALUE! with the function's name", async () => {
    const shown = await excel.page.evaluate(() => {
      const { mappings } = (
        CustomFunctions as unknown as {
          _association: { mappings: Record<string, (cells: unknown) => unknown> };
        }
      )._association;
      const trap = Object.defineProperty([], 0, {
        get() {
          throw new Error("trap");
        },
      });
      try {
        return { answer: String(mappings.GRADE?.([trap])) };
      } catch (thrown) {
        const error = thrown as CustomFunctions.Error;
        return { ours: thrown instanceof CustomFunctions.Error, code: error.code, message: error.message };
      }
    });
    expect(shown).toEqual({
      ours: true,
      code: "#VALUE!",
      message: expect.stringMatching(/GRADE.*trap/) as string,
    });
  });

  it.each([
    ["en-US", /^[\x20-\x7e“”‘’–—]+$/],
    ["zh-CN", /\p{Script=Han}/u],
    ["zh-TW", /\p{Script=Han}/u],
    ["de-DE", /^[\x20-\x7e“”‘’–—]+$/],
  ])("speak the language of a browser in %s until Excel names its own", async (language, words) => {
    const page = await openExcel(browser, language);
    const answer = await page.call("GRADE", ["abc"]);
    expect(answer).toBeInstanceOf(HostError);
    expect((answer as HostError).text).toMatch(words);
    await page.page.close();
  });

  it("speak the language that Excel is shown in", async () => {
    const { page, call } = await openExcel(browser, "en-US");
    const inBrowser = (await call("GRADE", ["abc"])) as HostError;
    await page.evaluate(() => {
      // The client makes the context only once a real host has answered.
      Object.defineProperty(Object.getPrototypeOf(Office.context), "displayLanguage", { get: () => "zh-TW" });
    });
    const inExcel = (await call("GRADE", ["abc"])) as HostError;
    expect(inExcel.text).toMatch(/\p{Script=Han}/u);
    expect(inExcel.text).not.toBe(inBrowser.text);
    await page.close();
  });
});
