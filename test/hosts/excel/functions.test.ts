import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../browser/launchBrowser";
import type { HostError } from "../hostError";
import { inProject } from "../projectRoot";
import type { ClientError, OfficeWindow } from "./officeWindow";
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
    const associated = await excel.page.evaluate(() => {
      const { CustomFunctions: client } = window as unknown as OfficeWindow;
      return Object.keys(client?._association.mappings ?? {});
    });
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
      const { CustomFunctions: client } = window as unknown as OfficeWindow;
      const trap = Object.defineProperty([], 0, {
        get() {
          throw new Error("trap");
        },
      });
      try {
        return { answer: String(client?._association.mappings.GRADE?.([trap])) };
      } catch (thrown) {
        const { code, message } = thrown as ClientError;
        return { ours: client?.Error && thrown instanceof client.Error, code, message };
      }
    });
    expect(shown).toEqual({
      ours: true,
      code: "#VALUE!",
      message: expect.stringMatching(/GRADE.*trap/) as string,
    });
  });

  it("speak the language of the browser until Excel names its own, and English where it is none of ours", async () => {
    const texts: Record<string, string | null> = {};
    for (const language of ["en-US", "zh-CN", "zh-TW", "de-DE"]) {
      const { page, call } = await openExcel(browser, language);
      texts[language] = ((await call("GRADE", ["abc"])) as HostError).text;
      await page.close();
    }
    expect(texts["en-US"]).toMatch(/^[\x20-\x7e]{20}/);
    expect(texts["de-DE"]).toBe(texts["en-US"]);
    expect(texts["zh-CN"]).toMatch(/\p{Script=Han}{3}/u);
    expect(texts["zh-TW"]).toMatch(/\p{Script=Han}{3}/u);
    expect(texts["zh-TW"]).not.toBe(texts["zh-CN"]);
  });

  it("speak the language that Excel is shown in", async () => {
    const { page, call } = await openExcel(browser, "en-US");
    const inBrowser = (await call("GRADE", ["abc"])) as HostError;
    await page.evaluate(() => {
      // The client fills its context in only once a real host has answered.
      const { Office: office } = window as unknown as OfficeWindow;
      Object.defineProperty(office.context, "displayLanguage", { get: () => "zh-TW" });
    });
    const inExcel = (await call("GRADE", ["abc"])) as HostError;
    expect(inExcel.text).toMatch(/\p{Script=Han}{3}/u);
    expect(inExcel.text).not.toBe(inBrowser.text);
    await page.close();
  });
});
