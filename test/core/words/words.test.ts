import { describe, expect, it } from "vitest";
import { EN_FAULTS } from "../../../core/words/en/faults";
import { EN_PHRASES } from "../../../core/words/en/phrases";
import { languageFrom } from "../../../core/words/language";
import type { FaultMessage } from "../../../core/words/messages";
import { renderFault } from "../../../core/words/renderFault";
import { renderPhrase } from "../../../core/words/renderPhrase";
import { ZH_CN_FAULTS } from "../../../core/words/zhCN/faults";
import { ZH_CN_PHRASES } from "../../../core/words/zhCN/phrases";
import { ZH_TW_FAULTS } from "../../../core/words/zhTW/faults";
import { ZH_TW_PHRASES } from "../../../core/words/zhTW/phrases";
import { perf } from "../answers";
import type { Phrase } from "../../../core/cells/phrase";

describe("words", () => {
  it("has a sentence of its own for every message in every language", () => {
    for (const [english, ...others] of [
      [EN_FAULTS, ZH_CN_FAULTS, ZH_TW_FAULTS],
      [EN_PHRASES, ZH_CN_PHRASES, ZH_TW_PHRASES],
    ]) {
      for (const other of others) expect(Object.keys(other).sort()).toEqual(Object.keys(english ?? {}).sort());
    }
  });

  it("says where, what was found and what to do in the user's language", () => {
    const message: FaultMessage = { code: "no band", value: 90, asked: 89.5, below: { row: 2, limits: "80-89" }, above: { row: 1, limits: "91-100" } };
    expect(renderFault(message, "en")).toContain("No row holds 90 (rounded from 89.5): it lies between row 2 (80-89) and row 1 (91-100).");
    expect(renderFault(message, "zh-CN")).toContain("没有哪一行包含 90（由89.5四舍五入）：落在第2行（80-89）与第1行（91-100）之间");
    expect(renderFault(message, "zh-TW")).toContain("沒有哪一列包含 90");
  });

  it("explains in three languages", () => {
    const { message } = perf.explain(85, "E51") as Phrase;
    expect(renderPhrase(message, "zh-CN")).toBe("85属于第2行（80~90(含)），从 80（不含）到 90（含）：等级 B，评价 良好。");
    expect(renderPhrase(message, "zh-TW")).toBe("85屬於第2列（80~90(含)），從 80（不含）到 90（含）：等级 B，评价 良好。");
  });

  it("shortens a long text so that the error stays readable", () => {
    expect(renderFault({ code: "unreadable condition", found: "x".repeat(30_000) }, "en").length).toBeLessThan(200);
  });

  it("follows the host's language tag", () => {
    expect(["zh_TW", "zh-Hant-HK", "zh-CN", "zh", "en-US", "fr", "", undefined].map((tag) => languageFrom(tag))).toEqual([
      "zh-TW", "zh-TW", "zh-CN", "zh-CN", "en", "en", "en", "en",
    ]);
  });
});
