import { readFileSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSchemeSheet } from "../../../core/schemeSheet/readSchemeSheet";
import { writeSchemeSheet } from "../../../core/schemeSheet/writeSchemeSheet";
import type { Scheme } from "../../../core/schemes/scheme";
import type { Language } from "../../../core/words/language";
import { arbitraryScheme } from "./arbitraryScheme";
import { sheetValues, withoutNames } from "./sheetValues";

const LANGUAGES: Language[] = ["en", "zh-CN", "zh-TW"];

function schemesIn(folder: string): [file: string, scheme: Scheme][] {
  const url = new URL(folder, import.meta.url);
  return readdirSync(url)
    .filter((file) => file.endsWith(".json"))
    .map((file): [string, Scheme] => [
      file,
      JSON.parse(readFileSync(new URL(file, url), "utf8")) as Scheme,
    ])
    // Documents of an older version are somebody else's.
    .filter(([, scheme]) => (scheme.version as number) === 2);
}

const documents = [...schemesIn("fixtures/"), ...schemesIn("../../../core/schemes/ready/")];

describe.each(LANGUAGES)("the sheet of a scheme in %s", (language) => {
  it.each(documents)("gives %s back", (_, scheme) => {
    const sheet = sheetValues(writeSchemeSheet(scheme, language));
    const reading = readSchemeSheet(sheet);
    expect(reading.findings).toEqual([]);
    expect(reading.scheme).toEqual(scheme);
    expect(readSchemeSheet(withoutNames(sheet))).toEqual(reading);
  });
});

describe.each(LANGUAGES)("any scheme in %s", (language) => {
  it("comes back from its sheet as it was", () => {
    fc.assert(
      fc.property(arbitraryScheme, (scheme) => {
        const reading = readSchemeSheet(sheetValues(writeSchemeSheet(scheme, language)));
        expect(reading.findings).toEqual([]);
        expect(reading.scheme).toEqual(scheme);
      }),
      { numRuns: Number(process.env.KAOHE_RUNS ?? 60) },
    );
  });
});
