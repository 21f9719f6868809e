import { describe, expect, it } from "vitest";
import { findSchemeDefects } from "../../../core/schemeCheck/findSchemeDefects";
import type { SchemeFinding, SchemeFindingMessage } from "../../../core/schemeCheck/schemeFinding";
import { schemeFinding } from "../../../core/schemeCheck/schemeFinding";
import { SWITCHES } from "../../../core/schemeCheck/switches";
import type { SwitchId } from "../../../core/schemeCheck/switches";
import type { Names } from "../../../core/schemes/names";
import type { Scheme } from "../../../core/schemes/scheme";
import { schemeFindings as en } from "../../../core/words/en/schemeFindings";
import { renderSchemeFinding, renderSchemeRemedy } from "../../../core/words/renderSchemeFinding";
import { schemeFindings as zhCN } from "../../../core/words/zhCN/schemeFindings";
import { schemeFindings as zhTW } from "../../../core/words/zhTW/schemeFindings";

const named = (id: string, chinese: string, taiwan = chinese): { id: string; names: Names } => ({
  id,
  names: { en: id, "zh-CN": chinese, "zh-TW": taiwan },
});

/** E15 as written, in a scheme that also ranks. */
const SCHEME: Scheme = {
  version: 2,
  ...named("Sales scheme", "销售方案", "銷售方案"),
  inputs: [{ ...named("Sales", "销售额", "銷售額"), unit: "money" }],
  commissions: [
    {
      ...named("Personal commission", "个人提成", "個人提成"),
      of: "Sales",
      method: "base",
      columns: ["提成比例", "基数"],
      bands: [
        ["15000元以下", "1.5%", ""],
        ["15000~20000", "2%", 150],
      ],
    },
  ],
  choices: [
    {
      ...named("Whose is 15000?", "15000 归哪一档？", "15000 歸哪一檔？"),
      taken: "as written",
      options: [
        {
          ...named("as written", "照原文"),
          sets: [{ field: "commissions.Personal commission.bands.0.0", value: "15000元以下" }],
        },
        {
          ...named("the lower tier's", "归下一档", "歸下一檔"),
          sets: [{ field: "commissions.Personal commission.bands.0.0", value: "15000元以下(含)" }],
        },
      ],
    },
  ],
};

const findings = findSchemeDefects(SCHEME);
const withCode = (code: SchemeFinding["code"]): SchemeFinding =>
  findings.find((finding) => finding.code === code) as SchemeFinding;

describe("a finding of a scheme", () => {
  it("names its place as people call it, with the row as HR wrote it", () => {
    const places = (["en", "zh-CN", "zh-TW"] as const).map(
      (language) => renderSchemeFinding(withCode("shared-edge"), SCHEME, language).place,
    );
    expect(places).toEqual([
      "Commissions › Personal commission › row 2 (15000~20000)",
      "提成 › 个人提成 › 第 2 行（15000~20000）",
      "提成 › 個人提成 › 第 2 列（15000~20000）",
    ]);
  });

  it("of a table says what the check of tables says", () => {
    const { what } = renderSchemeFinding(withCode("pays-less"), SCHEME, "en");
    expect(what).toContain("Between 15000 and 18750 selling more pays less than the 225 reached at 15000");
  });

  it("says what one click can do, readings of a choice by their names", () => {
    const finding = withCode("shared-edge");
    expect(renderSchemeFinding(finding, SCHEME, "zh-TW").remedy).toContain(
      "「15000 歸哪一檔？」改取「歸下一檔」",
    );
    const [lower] = finding.remedies;
    expect(lower && renderSchemeRemedy(lower, SCHEME, "en")).toContain("lower limits decide");
  });

  it("that rests on an open reading asks the question and says what is taken", () => {
    expect(renderSchemeFinding(withCode("open choice"), SCHEME, "zh-CN").what).toBe(
      "原文未定：15000 归哪一档？ 现取：照原文。",
    );
  });

  it("about the scheme as a whole says so", () => {
    const whole = schemeFinding("info", "", { code: "unused", id: "Sales" });
    expect(renderSchemeFinding(whole, SCHEME, "en")).toMatchObject({
      place: "Scheme",
      what: "Nothing uses Sales.",
    });
  });
});

/** Messages that the small schemes of the check's tests show but the ready ones don't. */
const RARE: readonly SchemeFindingMessage[] = [
  { code: "grade never given", grade: "A", figure: "total" },
  { code: "rule never fires", rule: 2, figure: "total" },
  { code: "rule never fires", rule: 2, figure: null },
  { code: "rule shadowed", rule: 2, by: [1] },
  { code: "shares total", side: "least" },
  { code: "shares total", side: "most" },
  { code: "share of no grade", grade: "S" },
  { code: "empty range", incident: "x" },
  { code: "degrees overlap", degrees: ["a", "b"] },
  { code: "condition never holds", figure: "x" },
  { code: "condition never holds", figure: null },
  { code: "never fires", escalation: "x", why: "limits" },
  { code: "never fires", escalation: "x", why: "year" },
  { code: "never fires", escalation: "x", why: "condition" },
  { code: "no consequence", escalation: "x" },
  { code: "no weight", figure: "x" },
  { code: "no full points", figure: "x" },
  { code: "unused", id: "x" },
  { code: "value without row", figure: "total", side: "above" },
];

describe("every message", () => {
  it.each(RARE.map((message): [string, SchemeFindingMessage] => [message.code, message]))(
    "%s is a sentence in each language",
    (_, message) => {
      const interval = { lower: { at: 3, holds: "included" }, upper: { at: 5, holds: "included" } } as const;
      const finding = schemeFinding("error", "total", message, { found: 80, expected: 92, interval });
      for (const language of ["en", "zh-CN", "zh-TW"] as const) {
        const { what, remedy } = renderSchemeFinding(finding, SCHEME, language);
        expect(`${what}${remedy}`).not.toMatch(/undefined|null|NaN|\[object/);
        expect(what).toMatch(language === "en" ? /\.$/ : /。$/);
      }
    },
  );

  it("has the same switches and remedies in each language", () => {
    for (const words of [en, zhCN, zhTW]) {
      expect(Object.keys(words.switches).sort()).toEqual((Object.keys(SWITCHES) as SwitchId[]).sort());
      expect(Object.keys(words.remedies)).toEqual(Object.keys(en.remedies));
    }
  });

  it("speaks Taiwan's Chinese: a row is 列 there, a column 欄", () => {
    expect(zhTW.row(3, "")).toBe("第 3 列");
    const words = JSON.stringify([zhTW.switches, zhTW.remedies, zhTW.places]);
    expect(words).not.toMatch(/[设现实则档额务绩类项规为时间]/);
  });
});
