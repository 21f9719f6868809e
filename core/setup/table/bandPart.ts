import { readBandTable } from "../../bands/readBandTable";
import type { BandTable } from "../../bands/bandTable";
import type { Limits } from "../../bands/limits";
import { cellText } from "../../cells/cellText";
import { commissionColumns } from "../../commission/tiers";
import type { BandRows } from "../../schemes/bandRows";
import type { GradeColumn } from "../../schemes/grades";
import type { Names } from "../../schemes/names";
import type { Scheme } from "../../schemes/scheme";
import { foldText } from "../../text/foldText";
import { setupWords } from "../../words/setupWords";
import { numberIn, statesShare } from "./selectedTable";

/** What a band table is for. */
export type BandUse = "grades" | "payout" | "commission" | "points";

/** A band table as part of a scheme. */
export interface BandPart {
  readonly use: BandUse;
  readonly part: Partial<Scheme>;
}

const COMMISSION_HEADER = /提成|佣金|奖金|獎金|基数|基數|速算|commission|bonus/;
const PAYOUT_HEADER = /系数|係數|比例|发放|發放|payout|coefficient|rate/;
/** From here on limits are yuan of sales: no score comes so high. */
const LOWEST_SALES = 1000;
/** Payout rates are fractions; a number above this is points. */
const HIGHEST_PAYOUT = 3;

const inAllLanguages = (name: string): Names => ({ en: name, "zh-CN": name, "zh-TW": name });

const named = (key: "score" | "sales" | "commission" | "result"): Names => ({
  en: setupWords("en")[key],
  "zh-CN": setupWords("zh-CN")[key],
  "zh-TW": setupWords("zh-TW")[key],
});

const answerOf = (answer: unknown): string | number =>
  typeof answer === "number" ? answer : cellText(answer ?? "");

/** Limits in one cell, in words that are read back the same. */
function limitText({ lower, upper }: Limits, written: string): string {
  if (lower && upper) return `${lower.at}~${upper.at}`;
  if (lower) return `≥${lower.at}`;
  return upper ? `≤${upper.at}` : written;
}

/** The rows with their limits in the first cell; those that can't be read as they are, to be reported by the check. */
function bandRows(table: BandTable): BandRows {
  const rows = table.rows.map(({ row, written, limits, answers }) => ({
    row,
    cells: [table.form === "from-to" ? limitText(limits, written) : written, ...answers.map(answerOf)],
  }));
  const unread = table.unreadable.map(({ row, written }) => ({ row, cells: [written, ""] }));
  return [...rows, ...unread].sort((a, b) => a.row - b.row).map(({ cells }) => cells);
}

/** The score that the table is about, as an input: what it is made of can be added later. */
const SCORE: Partial<Scheme> = {
  inputs: [{ id: "score", names: named("score"), unit: "points" }],
  total: { combine: "sum", base: "score" },
};

function gradePart(table: BandTable, bands: BandRows): BandPart {
  const width = Math.max(...bands.map((row) => row.length)) - 1;
  const column = (index: number): (string | number | undefined)[] => bands.map((row) => row[index + 1]);
  const isRates = (index: number): boolean =>
    column(index).every((cell) => {
      const rate = numberIn(cell);
      return rate !== undefined && rate <= HIGHEST_PAYOUT;
    }) &&
    (column(index).some(statesShare) || PAYOUT_HEADER.test(foldText(table.headers[index] ?? "")));
  const further = Array.from({ length: Math.max(0, width - 1) }, (_, index) => index + 1);
  const payout = further.find(isRates);
  const headerOf = (index: number): string => table.headers[index]?.trim() ?? "";
  const columns = Array.from({ length: width }, (_, index): GradeColumn => {
    const name = headerOf(index);
    const names = name === "" ? named("result") : inAllLanguages(name);
    const isShare = column(index).some(statesShare);
    return { id: index === 0 ? "grade" : `column${index + 1}`, names, ...(isShare && { unit: "share" }) };
  });
  const rates = payout === undefined ? undefined : bands.map((row) => [row[0] ?? "", row[payout + 1] ?? ""]);
  return {
    use: "grades",
    part: {
      ...SCORE,
      grades: { bands, ...(width > 1 && { columns }) },
      ...(rates && { payout: { bands: rates } }),
    },
  };
}

function commissionPart(table: BandTable, bands: BandRows): BandPart {
  const { method } = commissionColumns(table.headers);
  return {
    use: "commission",
    part: {
      inputs: [{ id: "sales", names: named("sales"), unit: "money" }],
      commissions: [
        {
          id: "commission",
          names: named("commission"),
          of: "sales",
          // Without a word of it the whole amount pays by its tier: the usual reading, and the check tells its jumps.
          method: method ?? "whole",
          ...(table.headers.length > 0 && { columns: table.headers }),
          bands,
        },
      ],
    },
  };
}

/** A band table as the part of a scheme that its answers and headers speak of; undefined where the cells are none. */
export function bandPart(rows: readonly (readonly (string | number)[])[]): BandPart | undefined {
  const table = readBandTable(rows);
  if (table.form === "labels" || table.rows.length === 0 || table.rows.length < table.unreadable.length)
    return undefined;
  const answers = table.rows.map(({ answers: [answer] }) => answerOf(answer));
  if (answers.every((answer) => answer === "")) return undefined;
  const bands = bandRows(table);
  const numbers = answers.flatMap((answer) => numberIn(answer) ?? []);
  if (numbers.length < answers.filter((answer) => answer !== "").length) return gradePart(table, bands);
  const headers = table.headers.map(foldText).join(" ");
  const edges = table.rows.flatMap(({ limits: { lower, upper } }) => [lower?.at ?? 0, upper?.at ?? 0]);
  if (COMMISSION_HEADER.test(headers) || Math.max(...edges) >= LOWEST_SALES)
    return commissionPart(table, bands);
  const areRates =
    numbers.every((rate) => rate <= HIGHEST_PAYOUT) &&
    (answers.some(statesShare) || PAYOUT_HEADER.test(headers));
  if (areRates)
    return { use: "payout", part: { ...SCORE, payout: { bands: bands.map((row) => row.slice(0, 2)) } } };
  const method = { kind: "bands", bands: bands.map((row) => row.slice(0, 2)) } as const;
  return {
    use: "points",
    part: {
      indicators: [{ id: "item1", names: named("result"), fullPoints: Math.max(...numbers), method }],
      total: { combine: "sum" },
    },
  };
}
