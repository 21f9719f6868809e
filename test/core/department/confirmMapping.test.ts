import { describe, expect, it } from "vitest";
import { confirmMapping } from "../../../core/department/confirmMapping";
import { withSettings } from "../../../core/schemes/choices";
import { readSchemeSheet } from "../../../core/schemeSheet/readSchemeSheet";
import { schemeSheetChanges } from "../../../core/schemeSheet/schemeSheetChanges";
import { schemeSheetsIn } from "../../../core/schemeSheet/schemeSheetsIn";
import { writeSchemeSheet } from "../../../core/schemeSheet/writeSchemeSheet";
import type { Scheme } from "../../../core/schemes/scheme";
import { MemoryWorkbook } from "../../../core/workbook/memoryWorkbook";
import { codesIn, factsIn, named, said, valuesIn } from "./read/reading";

/** Chats by synonyms, ratings weighted by feedback, of which the second way to measure has other words. */
const CHATS: Scheme = {
  version: 2,
  id: "chats",
  names: named("Chats"),
  indicators: [
    {
      id: "received",
      names: named("Received"),
      fullPoints: 100,
      unit: "items",
      source: {
        aggregate: "sum",
        reads: "number",
        columns: { en: ["Total Chats", "Chats"], "zh-CN": ["接待人数", "接待量"], "zh-TW": ["接待人數"] },
      },
      method: { kind: "rated" },
    },
    {
      id: "rating",
      names: named("Rating"),
      fullPoints: 5,
      unit: "rating",
      source: {
        aggregate: "mean",
        reads: "number",
        columns: { en: ["Survey"], "zh-CN": ["问卷"], "zh-TW": ["問卷"] },
      },
      method: { kind: "rated" },
      alternatives: [
        {
          names: named("Stars"),
          unit: "rating",
          source: {
            aggregate: "weightedMean",
            reads: "number",
            columns: { en: ["Stars"], "zh-CN": ["平均评分", "评分"], "zh-TW": ["平均評分"] },
            weightColumns: { en: ["Ratings"], "zh-CN": ["评价数", "参评量"], "zh-TW": ["評價數"] },
          },
          method: { kind: "rated" },
        },
      ],
    },
  ],
  total: { combine: "sum" },
};

const SHEETS = {
  日报: "日期|姓名|接待量|评分(5分)|参评量\n2026-06-01|甲|40|4.5|2\n2026-06-02|甲|60|4.8|4",
};

describe("confirmMapping", () => {
  it("lists columns that were found by a synonym once, with figure, header, sheet and cell", () => {
    expect(said(factsIn(SHEETS, [CHATS]), "columns by other names")).toMatchObject([
      {
        severity: "info",
        scheme: { en: "Chats" },
        columns: [
          { figure: { en: "Received" }, header: "接待量", sheet: "日报", cell: "C1" },
          { figure: { en: "Rating" }, header: "评分(5分)", sheet: "日报", cell: "D1" },
          { figure: { en: "Rating" }, header: "参评量", sheet: "日报", cell: "E1" },
        ],
      },
    ]);
  });

  it("says nothing of headers that the scheme names first in one of its languages, in whatever spelling", () => {
    const first = { 日报: "日期|姓名|TOTAL CHATS|平均評分 (5分)|评价数\n2026-06-01|甲|40|4.5|2" };
    expect(codesIn(factsIn(first, [CHATS]))).toEqual([]);
  });

  it("sets each header that was found first in its source, so that the next run has nothing to confirm", () => {
    const facts = factsIn(SHEETS, [CHATS]);
    const settings = confirmMapping(CHATS, facts);
    expect(settings).toEqual([
      {
        field: "indicators.received.source.columns",
        value: { en: ["Total Chats", "Chats"], "zh-CN": ["接待量", "接待人数"], "zh-TW": ["接待人數"] },
      },
      {
        field: "indicators.rating.alternatives.0.source.columns",
        value: { en: ["Stars"], "zh-CN": ["评分(5分)", "平均评分"], "zh-TW": ["平均評分"] },
      },
      {
        field: "indicators.rating.alternatives.0.source.weightColumns",
        value: { en: ["Ratings"], "zh-CN": ["参评量", "评价数"], "zh-TW": ["評價數"] },
      },
    ]);
    const confirmed = withSettings(CHATS, settings);
    const again = factsIn(SHEETS, [confirmed]);
    expect(codesIn(again)).toEqual([]);
    expect(valuesIn(again)).toEqual(valuesIn(facts));
    expect(confirmMapping(confirmed, again)).toEqual([]);
  });

  it("is kept by the scheme sheet", async () => {
    const confirmed = withSettings(CHATS, confirmMapping(CHATS, factsIn(SHEETS, [CHATS])));
    const layout = writeSchemeSheet(confirmed, "zh-CN");
    const workbook = new MemoryWorkbook();
    await workbook.apply([
      { kind: "add sheet", sheet: layout.name },
      ...schemeSheetChanges(layout.name, layout),
    ]);
    const [sheet] = schemeSheetsIn(await workbook.read());
    expect(sheet && readSchemeSheet(sheet).scheme).toEqual(confirmed);
  });
});
