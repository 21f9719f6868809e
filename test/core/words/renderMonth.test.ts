import { describe, expect, it } from "vitest";
import { languageOfTexts } from "../../../core/words/languageOfTexts";
import type { Language } from "../../../core/words/language";
import type { CommandFault } from "../../../core/words/commandMessages";
import type { MonthFault, MonthFinding } from "../../../core/words/monthMessages";
import type { SchemeFault } from "../../../core/words/schemeMessages";
import { commandWords, renderCommandFault } from "../../../core/words/renderCommand";
import { renderMonthFault, renderMonthFinding } from "../../../core/words/renderMonth";
import { renderSchemeFault } from "../../../core/words/renderScheme";

type Samples<Message extends { readonly code: string }> = {
  readonly [Code in Message["code"]]: Extract<Message, { readonly code: Code }>;
};

const LANGUAGES: Language[] = ["en", "zh-CN", "zh-TW"];
const names = { en: "Rating", "zh-CN": "评分", "zh-TW": "評分" };
const columns = { en: ["Rating"], "zh-CN": ["评分"], "zh-TW": ["評分"] };
const lacks = [{ indicator: names, cause: "no activity" }] as const;

/** One message of every code: the compiler asks for those that are new. */
const FINDINGS: Samples<MonthFinding> = {
  "unreadable cell": {
    code: "unreadable cell",
    header: "H1",
    found: "lots",
    reads: "duration",
    unit: "seconds",
    within: { from: 1, to: 5 },
  },
  "unreadable count": { code: "unreadable count", header: "H1", found: "-1" },
  "formula without value": { code: "formula without value", header: "H1" },
  "merged number": { code: "merged number", header: "H1", found: "300" },
  "percent numbers": { code: "percent numbers", header: "H1" },
  "part above whole": { code: "part above whole", header: "H1", weightHeader: "H2", part: 120, whole: 100 },
  "unreadable date": { code: "unreadable date", header: "H1", found: "soon" },
  "ambiguous date": { code: "ambiguous date", header: "H1", found: "03/04/2022" },
  "month without year": { code: "month without year", header: "H1", found: "06" },
  "mixed dates": { code: "mixed dates", header: "H1", stored: 12, texts: 18 },
  "thin month": { code: "thin month", month: "2062-06", rows: 1, other: "2022-06", otherRows: 20 },
  "row without date": { code: "row without date", header: "H1" },
  "row without person": { code: "row without person" },
  "totals row": { code: "totals row", found: "Total" },
  "repeated header": { code: "repeated header" },
  "spelt differently": { code: "spelt differently", person: "Ann", spellings: ["Ann", "Ann "] },
  "extra spaces": { code: "extra spaces", people: ["Ann"] },
  "several rows a day": { code: "several rows a day", person: "Ann", days: 3 },
  "several undated rows": { code: "several undated rows", people: ["Ann"] },
  "several ids": { code: "several ids", person: "Ann", header: "H1", ids: ["1", "77"] },
  "repeated ids": { code: "repeated ids", header: "H1", rows: 30, found: "C001" },
  "weight without value": { code: "weight without value", header: "H1", weightHeader: "H2" },
  "value without weight": { code: "value without weight", header: "H1", weightHeader: "H2" },
  "rows without value": { code: "rows without value", indicator: names, rows: 1200, of: 2160 },
  "not graded": { code: "not graded", person: "Ann", lacks },
  "graded without": { code: "graded without", person: "Ann", lacks, policy: "zero" },
  "few cases": { code: "few cases", person: "Ann", indicators: [{ indicator: names, cases: 2 }] },
  "outside bands": {
    code: "outside bands",
    person: "Ann",
    indicator: names,
    fault: { code: "division by zero", argument: "target" },
  },
  "total outside bands": {
    code: "total outside bands",
    kind: "payout",
    person: "Ann",
    total: 104,
    fault: { code: "no band", value: 104, asked: 104, below: { row: 1, written: "90-100" }, above: null },
  },
  "payout below grade": { code: "payout below grade", people: [{ person: "Ann", total: 89.6 }] },
  "no target": { code: "no target", indicator: names },
  "not this month": { code: "not this month", people: ["Ann"], month: "2022-07" },
  "months in data": {
    code: "months in data",
    months: ["2022-06", "2022-07"],
    taken: "2022-07",
    asked: false,
  },
  "hidden rows": { code: "hidden rows", rows: 3 },
  "hidden sheet": { code: "hidden sheet" },
};

const MONTH_FAULTS: Samples<MonthFault> = {
  "empty workbook": { code: "empty workbook" },
  "no rows": { code: "no rows", sheet: "S1", headerRow: 2 },
  "nothing fits": {
    code: "nothing fits",
    rowsSearched: 40,
    sheets: [{ sheet: "S1", header: null }],
    furtherSheets: 2,
    schemes: [
      {
        id: "x",
        names,
        personColumns: columns,
        lacking: [
          {
            indicator: names,
            columns: [{ value: columns, beside: columns }],
            misfits: [{ header: "H1", cell: "A2", found: "x" }],
          },
        ],
      },
    ],
  },
  "header twice": { code: "header twice", sheet: "S1", header: "H1", cells: ["A1", "B1"] },
  "no readable rows": {
    code: "no readable rows",
    sheet: "S1",
    firstFinding: { code: "row without person" },
    cell: "A2",
  },
  "month not in data": { code: "month not in data", sheet: "S1", month: "2022-01", months: ["2022-07"] },
  "no dates for month": { code: "no dates for month", sheet: "S1", month: "2022-01", columns },
};

const SCHEME_FAULTS: Samples<SchemeFault> = {
  "not json": { code: "not json", line: 1, column: 2 },
  "not utf-8": { code: "not utf-8" },
  "too long": { code: "too long", megabytes: 10, atMost: 2 },
  "too deep": { code: "too deep" },
  "unknown version": { code: "unknown version", found: "2", known: 1 },
  "unknown field": { code: "unknown field", path: "a", field: "b", nearest: "c" },
  "forbidden field": { code: "forbidden field", path: "a", field: "__proto__" },
  "missing field": { code: "missing field", path: "a", expected: "number" },
  "wrong kind": { code: "wrong kind", path: "a", expected: "filled list", found: "1" },
  "not one of": { code: "not one of", path: "a", allowed: ["x", "y"], found: "z", nearest: null },
  "out of range": { code: "out of range", path: "a", atLeast: 0, atMost: 1, found: "2" },
  "bad id": { code: "bad id", path: "a", form: "figure id", found: '"x y"' },
  "reserved id": { code: "reserved id", path: "a", id: "total" },
  "unknown figure": { code: "unknown figure", path: "a", found: "spede", nearest: "speed" },
  "wrong figure": { code: "wrong figure", path: "a", found: "speed", expected: "section" },
  cycle: { code: "cycle", path: "a", ids: ["b", "c", "b"] },
  "schemes in a circle": { code: "schemes in a circle", path: "a", ids: ["b", "c", "b"] },
  "scheme of others": { code: "scheme of others", path: "a", found: "b" },
  "unknown figure of scheme": {
    code: "unknown figure of scheme",
    path: "a",
    found: "b",
    scheme: "c",
    nearest: null,
  },
  "ends equal": { code: "ends equal", path: "a", found: "3" },
  "setting leads nowhere": { code: "setting leads nowhere", path: "a", field: "b.c", nearest: "b.d" },
  "not as taken": { code: "not as taken", path: "a", field: "b", option: "c", expected: "1", found: "2" },
  "unknown choice": { code: "unknown choice", found: "a", known: ["b"], nearest: null },
  "scheme weights total": { code: "scheme weights total", totalPercent: 95 },
  "id twice": { code: "id twice", path: "a", id: "b" },
  "unreadable band": { code: "unreadable band", path: "a", found: "b" },
  "answer not a number": { code: "answer not a number", path: "a", found: "b" },
  "bands overlap": { code: "bands overlap", path: "a", first: "90-100", second: "80-95", shared: "[90,95]" },
  "payout looks like percent": { code: "payout looks like percent", path: "a", found: "90" },
  "negative payout": { code: "negative payout", path: "a", found: "-1" },
};

const COMMAND_FAULTS: Samples<CommandFault> = {
  "no file": { code: "no file" },
  "several files": { code: "several files", files: ["f.xlsx", "g.xlsx"] },
  "unknown option": { code: "unknown option", option: "--x", nearest: null },
  "option needs value": { code: "option needs value", option: "--out" },
  "bad month": { code: "bad month", found: "July" },
  "bad period": { code: "bad period", found: "x" },
  "options exclude each other": { code: "options exclude each other", options: ["--period", "--month"] },
  "bad language": { code: "bad language", found: "fr", known: LANGUAGES },
  "file missing": { code: "file missing", file: "f.xlsx" },
  "file unreadable": { code: "file unreadable", file: "f.xlsx" },
  "is a folder": { code: "is a folder", file: "f.xlsx" },
  "empty file": { code: "empty file", file: "f.xlsx" },
  password: { code: "password", file: "f.xlsx" },
  "old workbook": { code: "old workbook", file: "f.xls" },
  "not a workbook": { code: "not a workbook", file: "f.xlsx", look: "binary workbook" },
  "too large": { code: "too large", file: "f.xlsx", sheet: "S1", megabytes: 2500 },
  truncated: { code: "truncated", file: "f.xlsx" },
  damaged: { code: "damaged", file: "f.xlsx" },
  "output is input": { code: "output is input", file: "f.xlsx" },
  "output kind": { code: "output kind", file: "f.csv", kind: ".xlsx" },
  "output is a folder": { code: "output is a folder", file: "f.xlsx" },
  "cannot write": { code: "cannot write", file: "f.xlsx" },
  "unknown scheme": { code: "unknown scheme", found: "x", known: 70, nearest: "y" },
  "scheme file missing": { code: "scheme file missing", file: "f.json" },
  "broken scheme": { code: "broken scheme", file: "f.json", faults: [SCHEME_FAULTS["id twice"]] },
  run: { code: "run", file: "a.xlsx", fault: { code: "empty workbook" } },
  "needs department": { code: "needs department", file: "a.xlsx", option: "--publish" },
  "what if": {
    code: "what if",
    file: "b.json",
    fault: { code: "nothing to replace", changed: names, known: [{ id: "y", names }] },
  },
  unexpected: { code: "unexpected", file: "f.xlsx", detail: "d" },
};

/** Every text of a language. */
function textsIn(language: Language): string[] {
  return [
    ...Object.values(FINDINGS).flatMap(
      (finding) => Object.values(renderMonthFinding(finding, language)) as string[],
    ),
    ...Object.values(MONTH_FAULTS).map((fault) => renderMonthFault(fault, language)),
    ...Object.values(SCHEME_FAULTS).map((fault) => renderSchemeFault(fault, language)),
    ...Object.values(COMMAND_FAULTS).map((fault) => renderCommandFault(fault, language)),
    commandWords(language).help,
  ];
}

describe("the words of a month and of the command line", () => {
  it.each(LANGUAGES)("are whole sentences in %s", (language) => {
    for (const text of textsIn(language)) expect(text, text).not.toMatch(/undefined|null|\[object|\$\{/);
    for (const finding of Object.values(FINDINGS))
      expect(renderMonthFinding(finding, language).what).toMatch(/[.。]$/);
  });

  it("are English without Chinese, simplified without traditional, traditional without simplified characters", () => {
    const onlyWords = (language: Language): string =>
      textsIn(language)
        .join("\n")
        .replace(/zh-\w+|90以上/g, "");
    expect(onlyWords("en")).not.toMatch(/\p{Script=Han}/u);
    expect(onlyWords("zh-CN")).not.toMatch(
      /[評數編員時間務話統計績個單應總處結決對欄檔資無與選擇開關閉電戶]/,
    );
    expect(onlyWords("zh-TW")).not.toMatch(
      /[评数编员时间务话统计绩个单应总处结决对栏档资无与选择开关闭电户]/,
    );
  });

  it("cut what would fill the screen", () => {
    const ids = Array.from({ length: 30 }, (_, index) => `f${index}`);
    const circle = { code: "cycle", path: "pay", ids: [...ids, "f0"] } as const;
    expect(renderSchemeFault(circle, "en")).toContain("pay: f0 → f1 → f2 → f3 → f4 → f5 → … → f0: each");
    const faults = ids.map((id) => ({ code: "id twice", path: "inputs", id }) as const);
    const lines = renderCommandFault({ code: "broken scheme", file: "f.json", faults }, "en").split("\n");
    expect([lines.length, lines[21]]).toEqual([22, "  and 10 more"]);
  });

  it("name the file in every refusal of a file", () => {
    for (const fault of Object.values(COMMAND_FAULTS)) {
      if ("file" in fault)
        for (const language of LANGUAGES) expect(renderCommandFault(fault, language)).toContain(fault.file);
    }
  });
});

describe("languageOfTexts", () => {
  it("tells English, simplified and traditional headers apart", () => {
    expect(languageOfTexts(["Agent", "Total Chats"])).toBe("en");
    expect(languageOfTexts(["日期", "姓名", "平均评分"])).toBe("zh-CN");
    expect(languageOfTexts(["日期", "姓名", "平均評分"])).toBe("zh-TW");
    expect(languageOfTexts(["日期"])).toBe("zh-CN");
    expect(languageOfTexts([])).toBe("en");
  });
});
