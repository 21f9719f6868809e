import { describe, expect, it } from "vitest";
import { saveScheme } from "../../../core/schemeSheet/saveScheme";
import type { Scheme } from "../../../core/schemes/scheme";
import { MemoryWorkbook } from "../../../core/workbook/memoryWorkbook";
import { readySchemes } from "../../../sidebar/library/readySchemes";
import { readSchemes } from "../../../sidebar/opening/readSchemes";
import { editedScheme } from "../../../sidebar/state/openScheme";

/** Every so many cells one is broken: each scheme, but not each cell. */
const EVERY = 17;

describe("A scheme sheet with a cell that can't be read", () => {
  it("opens with everything that the overview needs, whichever cell of any ready scheme it is", async () => {
    for (const scheme of readySchemes.filter((_, at) => at % 5 === 0)) {
      const workbook = new MemoryWorkbook({ Sheet1: [[1]] });
      await workbook.apply(saveScheme(await workbook.read(), scheme, { language: "zh-CN" }).changes);
      const content = await workbook.read();
      const table = content.sheets[1];
      if (!table) throw new Error("no scheme sheet");
      const places = table.raw.flatMap((cells, row) =>
        cells.flatMap((text, column) => (text === "" || text.startsWith("■") ? [] : [{ row, column }])),
      );
      for (const { row, column } of places.filter((_, at) => at % EVERY === 0)) {
        const raw = table.raw.map((cells, at) =>
          at === row ? cells.map((text, place) => (place === column ? "随便 ??" : text)) : cells,
        );
        const [open] = readSchemes({ ...content, sheets: [{ ...table, raw, shown: raw }] });
        const opened: Scheme | undefined = open && editedScheme(open);
        expect(opened?.names["zh-CN"]).toBeTypeOf("string");
        for (const { method } of opened?.indicators ?? []) expect(method.kind).toBeTypeOf("string");
        expect(opened?.pay?.components ?? []).toBeInstanceOf(Array);
      }
    }
  });
});
