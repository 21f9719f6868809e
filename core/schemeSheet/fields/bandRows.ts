import type { BandRows } from "../../schemes/bandRows";
import { schemeSheetWords } from "../../words/renderSchemeSheet";
import type { PartId } from "../../words/schemeSheetMessages";
import type { Content, Writing } from "../cellKind";
import { quotedUnless, readPlainText } from "../text/plainText";
import { isTerm } from "../text/sheetWords";
import type { Field, RowIn } from "./field";
import { EMPTY_LIST, isEmptyMark } from "./rowsBelow";

/** What stands where a row of a band table is shorter than the others. */
const NO_CELL = "×";

/** The column of the n-th answer of a band, from 1. */
export const resultColumn = (number: number): string => `result${number}`;

function readAnswer(content: Content): string | number {
  if (typeof content === "number") return content;
  return isTerm("not set", content) ? "" : readPlainText(content);
}

const isPlainAnswer = (answer: string): boolean =>
  answer !== NO_CELL && answer !== EMPTY_LIST && readAnswer(answer) === answer;

function answerText(answer: string | number, { language }: Writing): Content {
  if (typeof answer === "number") return answer;
  if (answer === "") return schemeSheetWords(language).terms["not set"];
  return quotedUnless(answer, isPlainAnswer);
}

function readBand(row: RowIn, width: number): (string | number)[] {
  const cells = Array.from({ length: width }, (_, index) => row.cell(bandColumn(index))?.content ?? "");
  const end = cells.indexOf(NO_CELL);
  return (end < 0 ? cells : cells.slice(0, end)).map(readAnswer);
}

const bandColumn = (index: number): string => (index === 0 ? "limits" : resultColumn(index));

/** Most answers beside the limits that are looked for. */
const MOST_RESULTS = 40;

/** Rows of a band table: the limits, then what each gives. A blank answer isn't configured; a row that ends early says so. */
export function bandRows(part: PartId): Field<BandRows> {
  return {
    columns: () => [],
    write: (rows, row) => {
      if (rows.length === 0) row.below(part).put("limits", EMPTY_LIST);
      const width = Math.max(1, ...rows.map((band) => band.length));
      for (const band of rows) {
        const below = row.below(part);
        band.forEach((answer, index) => {
          below.put(
            bandColumn(index),
            answerText(answer, row.writing),
            typeof answer === "number" ? "general" : "text",
          );
        });
        if (band.length < width) below.put(bandColumn(band.length), NO_CELL, "text");
      }
    },
    read: (row, column) => {
      const rows = row.below(part);
      if (rows.length === 0) return undefined;
      const filled = rows.filter((candidate) => !isEmptyMark(candidate, "limits"));
      const widths = filled.map((candidate) => {
        for (let index = MOST_RESULTS; index >= 0; index--)
          if (candidate.cell(bandColumn(index)) !== undefined) return index + 1;
        return 1;
      });
      const width = Math.max(1, ...widths);
      return filled.map((band, index) => {
        const at = band.at(`${column}[${index}]`);
        if (at.cell("limits") === undefined) at.report("limits", { code: "missing", column: "limits" });
        return readBand(at, width);
      });
    },
  };
}
