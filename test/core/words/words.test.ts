import { readFileSync } from "node:fs";
import * as OpenCC from "opencc-js";
import { describe, expect, it } from "vitest";
import type { Phrase } from "../../../core/cells/phrase";
import { languageFrom } from "../../../core/words/language";
import type { FaultMessage } from "../../../core/words/messages";
import { renderMessage } from "../../../core/words/renderMessage";
import { SENTENCES } from "../../../core/words/sentences";
import { taiwanText } from "../../../core/words/taiwanText";
import { perf } from "../answers";

const places = (text: string): string[] => [...new Set(text.match(/\{[^}]+\}/g))].sort();

describe("words", () => {
  it("fills the same places in both languages", () => {
    for (const [key, [english, chinese]] of Object.entries(SENTENCES))
      expect([key, places(chinese)]).toEqual([key, places(english)]);
  });

  it("fills each place with a field of a message or a part of sentences", () => {
    const fields = ["messages", "renderMessage"]
      .map((file) => readFileSync(new URL(`../../../core/words/${file}.ts`, import.meta.url), "utf8"))
      .join("");
    const named = (place: string): boolean => place in SENTENCES || new RegExp(`\\b${place}\\b`).test(fields);
    const names = Object.values(SENTENCES).flatMap(([english]) =>
      places(english).map((place) => place.slice(1, -1)),
    );
    expect(names.filter((name) => !named(name))).toEqual([]);
  });

  it("leaves no simplified character in a traditional text", () => {
    const toTraditional = OpenCC.Converter({ from: "cn", to: "t" });
    const left = Object.values(SENTENCES).flatMap(([, text]) =>
      // A character of its own, not one that both scripts use.
      [...taiwanText(text)].filter(
        (character) => toTraditional(character) !== character && !"只台為".includes(character),
      ),
    );
    expect(left).toEqual([]);
  });

  it("speaks of rows and columns as Taiwan does", () => {
    expect(taiwanText("第{row}行第{column}列的单元格“{found}”")).toBe(
      "第{row}列第{column}欄的儲存格「{found}」",
    );
  });

  it("says where, what was found and what to do in the user's language", () => {
    const message: FaultMessage = {
      code: "no band",
      value: 90,
      asked: 89.5,
      below: { row: 2, written: "80-89" },
      above: { row: 1, written: "91-100" },
    };
    expect(renderMessage(message, "en")).toContain(
      "No row holds 90 (rounded from 89.5): it lies between row 2 (80-89) and row 1 (91-100).",
    );
    expect(renderMessage(message, "zh-CN")).toContain(
      "没有哪一行包含 90（由 89.5 四舍五入）：落在第2行（80-89）与第1行（91-100）之间",
    );
    expect(renderMessage(message, "zh-TW")).toContain(
      "沒有哪一列包含 90（由 89.5 四捨五入）：落在第2列（80-89）與第1列（91-100）之間",
    );
  });

  it("explains in three languages", () => {
    const { message } = perf.explain(85, "E51") as Phrase;
    expect(renderMessage(message, "en")).toBe(
      "85 lies in row 2 (80~90(含)), from 80 not included up to 90 included: 等级 B, 评价 良好.",
    );
    expect(renderMessage(message, "zh-CN")).toBe(
      "85属于第2行（80~90(含)），从 80（不含）起，到 90（含）为止：等级 B、评价 良好。",
    );
    expect(renderMessage(message, "zh-TW")).toBe(
      "85屬於第2列（80~90(含)），從 80（不含）起，到 90（含）為止：等级 B、评价 良好。",
    );
  });

  it("leaves no place unfilled, whatever goes wrong", () => {
    const answers = [
      perf.grade("x"),
      perf.grade(5, [["1~2", "A"]]),
      perf.grade(9, [["90以上", "A"]], "x"),
      perf.grade(90, "x"),
      perf.grade(1, [["前40%", "A"]]),
      perf.band(90, "E14", "x"),
      perf.commission(1, "E15", "x"),
      perf.commission(1, [[0, 1]]),
      perf.commission(15000, "E15"),
      perf.roundScore(1, 99),
      perf.attainment(1, 0),
      perf.deduct(1, -1, 1),
      perf.streak(1, "<"),
      perf.workdaysAfter("x", 1),
      perf.poolShare(1, 1, ""),
      perf.weightedScore([[1, 2]], [[1]]),
    ].flat(2);
    const rendered = answers.map((answer) =>
      (["en", "zh-CN", "zh-TW"] as const).map((language) =>
        renderMessage((answer as { message: FaultMessage }).message, language),
      ),
    );
    for (const text of rendered.flat()) expect(text).not.toMatch(/[{}]|undefined|null|NaN|\[object/);
    const findings = [
      perf.checkTable("E15", "base"),
      perf.checkTable("E14"),
      perf.checkTable([
        [">1", 1],
        ["<1", 2],
        ["5-4", 3],
        ["<0", 1],
      ]),
    ] as Phrase[][][];
    for (const finding of findings.flat()) {
      const message = (finding[4] as Phrase).message;
      for (const language of ["en", "zh-CN", "zh-TW"] as const)
        expect(renderMessage(message, language)).not.toMatch(/[{}]|undefined|null|NaN|\[object/);
    }
  });

  it("shortens a long text so that the error stays readable", () => {
    expect(
      renderMessage({ code: "unreadable condition", found: "x".repeat(30_000) }, "en").length,
    ).toBeLessThan(200);
  });

  it("follows the host's language tag", () => {
    expect(
      ["zh_TW", "zh-Hant-HK", "zh-CN", "zh", "en-US", "fr", "", undefined].map((tag) => languageFrom(tag)),
    ).toEqual(["zh-TW", "zh-TW", "zh-CN", "zh-CN", "en", "en", "en", "en"]);
  });
});
