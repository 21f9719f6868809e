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
    .map((file) => [file, JSON.parse(readFileSync(new URL(file, url), "utf8")) as Scheme]);
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

describe("any scheme whose sheet has blank rows put in and its names taken away", () => {
  it("comes back as it was", () => {
    const places = fc.array(fc.nat(), { maxLength: 8 });
    fc.assert(
      fc.property(arbitraryScheme, places, fc.constantFrom(...LANGUAGES), (scheme, rows, language) => {
        const { sheet, values } = withoutNames(sheetValues(writeSchemeSheet(scheme, language)));
        const edited = [...values];
        for (const row of rows) edited.splice(row % edited.length, 0, []);
        const reading = readSchemeSheet({ sheet, values: edited });
        expect(reading.findings).toEqual([]);
        expect(reading.scheme).toEqual(scheme);
      }),
      { numRuns: 60 },
    );
  });
});
