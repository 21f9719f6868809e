import { describe, expect, it } from "vitest";
import {
  findingsSheetName,
  keptSheetName,
  keptSheetOfName,
  ledgerSheetName,
  ownSheetOfName,
  resultsSheetName,
  statementsSheetName,
  teamResultsSheetName,
} from "../../../core/department/sheetNames";
import { freeSheetName } from "../../../core/workbook/freeSheetName";
import type { Language } from "../../../core/words/language";

const LANGUAGES: readonly Language[] = ["en", "zh-CN", "zh-TW"];

describe("names of sheets", () => {
  it.each(LANGUAGES)(
    "in %s are recognised as ours in every language, also a second one of a name",
    (language) => {
      const names = {
        results: resultsSheetName("2026-06", language),
        teamResults: teamResultsSheetName("2026-06", language),
        statements: statementsSheetName("2026-06", language),
        findings: findingsSheetName("2026-06", language),
        ledger: ledgerSheetName(language),
      };
      for (const [sheet, name] of Object.entries(names)) {
        expect(ownSheetOfName(name)).toBe(sheet);
        expect(ownSheetOfName(freeSheetName(name, [name]))).toBe(sheet);
        expect(name.length).toBeLessThanOrEqual(31);
      }
      for (const kept of ["roster", "incidents", "appeals", "calendar"] as const)
        expect(keptSheetOfName(keptSheetName(kept, language))).toBe(kept);
    },
  );

  it("of people's own sheets aren't ours", () => {
    for (const name of [
      "Results",
      "考核结果",
      "结果 2026-06",
      "Schemes",
      "台账",
      "Ledger 2026-06",
      "Team results June",
    ])
      expect([name, ownSheetOfName(name)]).toEqual([name, undefined]);
    expect(keptSheetOfName("员工花名册 (2)")).toBe("roster");
    expect(keptSheetOfName("Daily")).toBeUndefined();
  });
});
