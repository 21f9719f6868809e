import type { Figure } from "../../appraise/figure";
import { figureText, isList, Unsettled } from "../../appraise/figure";
import { digitsNeeded } from "../../month/valueText";
import { VALUE_STYLE } from "../../month/valueStyle";
import { sumOnPaper } from "../../numbers/paper";
import { toCents } from "../../pay/toCents";
import type { Unit } from "../../schemes/unit";
import type { CellStyle, LayoutCell } from "../../workbook/sheetLayout";
import type { Language } from "../../words/language";
import { figureWithUnit } from "../../words/figureText";
import { cellOf } from "./cell";

/** A column of a results sheet: its header, and a cell for each person in their order. */
export interface ResultColumn {
  readonly header: string;
  readonly cells: readonly LayoutCell[];
  /** What stands in the row of sums. */
  readonly sum?: LayoutCell;
  /** True for names and notes, which are as wide as their texts. */
  readonly isText?: boolean;
}

/** Decimals that values are shown with at most: bands of ratings go by hundredths, means have more. */
const MOST_DIGITS: Partial<Record<Unit, number>> = { rating: 3, items: 3, share: 2 };
const MOST_DIGITS_ELSE = 2;
const CENTS = 2;

/** A column of texts; nothing where nobody has one. */
export function textColumn(
  header: string,
  texts: readonly (string | undefined)[],
  style: "text" | "wrapped" = "text",
): ResultColumn[] {
  if (texts.every((text) => text === undefined || text === "")) return [];
  return [{ header, cells: texts.map((text) => cellOf(text, style)), isText: true }];
}

/** How the numbers of a column look: with as many decimals as they need, the same for all. */
export function numberLook(unit: Unit, numbers: readonly number[]): { style: CellStyle; digits?: number } {
  const style = VALUE_STYLE[unit];
  if (style === "duration") return { style };
  if (unit === "money") return { style: "decimal" };
  const most = MOST_DIGITS[unit] ?? MOST_DIGITS_ELSE;
  const isShare = style === "percent";
  const shown = isShare ? numbers.map((number) => number * 100) : numbers;
  return { style: isShare ? "payout" : "whole", digits: Math.min(most, digitsNeeded(shown)) };
}

/** Makes the cells of a column with numbers: people with the same points or grade share one. */
function numberCells(style: CellStyle, digits: number | undefined): (value: number | null) => LayoutCell {
  const known = new Map<number | null, LayoutCell>();
  return (value) => {
    const before = known.get(value);
    if (before) return before;
    const cell = cellOf(value, style, digits);
    known.set(value, cell);
    return cell;
  };
}

/** A column of figures in a unit; what has no value is blank. */
export function figureColumn(
  header: string,
  figures: readonly (Figure | undefined)[],
  unit: Unit,
  language: Language,
): ResultColumn {
  const { style, digits } = numberLook(
    unit,
    figures.filter((figure) => typeof figure === "number"),
  );
  const numberCell = numberCells(style, digits);
  const cells = figures.map((figure) => {
    if (figure === undefined || figure instanceof Unsettled) return numberCell(null);
    if (typeof figure === "number") return numberCell(figure);
    const isText = typeof figure === "string" || isList(figure);
    return cellOf(isText ? figureText(figure) : figureWithUnit(figure, unit, language), "text");
  });
  return { header, cells };
}

/** A column of amounts in yuan, which are cents already, with their sum. */
export function moneyColumn(header: string, amounts: readonly (number | undefined)[]): ResultColumn {
  const known = amounts.filter((amount) => amount !== undefined);
  const moneyCell = numberCells("decimal", undefined);
  return {
    header,
    cells: amounts.map((amount) => moneyCell(amount ?? null)),
    sum: cellOf(toCents(sumOnPaper(known)), "sum", CENTS),
  };
}
