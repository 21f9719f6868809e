import type { Operand } from "../schemes/operand";
import type { Figure, FigureSource } from "./figure";
import { asNumber, Unsettled } from "./figure";

/** The number that an operand stands for, or why it has none. */
export function numberOf(source: FigureSource, operand: Operand): number | Unsettled {
  return typeof operand === "number" ? operand : asNumber(source.figure(operand), operand);
}

/** As `numberOf`; null ("none") and an operand left out stay null. */
export function numberOrNone(
  source: FigureSource,
  operand: Operand | null | undefined,
): number | null | Unsettled {
  return operand === null || operand === undefined ? null : numberOf(source, operand);
}

/** The numbers of several operands, or the first reason why one has none. */
export function numbersOf(source: FigureSource, operands: readonly Operand[]): number[] | Unsettled {
  const numbers: number[] = [];
  for (const operand of operands) {
    const number = numberOf(source, operand);
    if (number instanceof Unsettled) return number;
    numbers.push(number);
  }
  return numbers;
}

/** The number kept between a floor and a ceiling. */
export function within(
  source: FigureSource,
  value: number,
  { floor, ceiling }: { floor?: Operand | null | undefined; ceiling?: Operand | null | undefined },
): number | Unsettled {
  const lowest = numberOrNone(source, floor);
  const highest = numberOrNone(source, ceiling);
  if (lowest instanceof Unsettled) return lowest;
  if (highest instanceof Unsettled) return highest;
  const raised = lowest === null ? value : Math.max(value, lowest);
  return highest === null ? raised : Math.min(raised, highest);
}

/** The numbers of a list, or the first reason why an entry is none. */
export function listOf(figure: Figure, id: string): number[] | Unsettled {
  if (figure instanceof Unsettled) return figure;
  const numbers: number[] = [];
  for (const entry of Array.isArray(figure) ? (figure as readonly Figure[]) : [figure]) {
    const number = asNumber(entry, id);
    if (number instanceof Unsettled) return number;
    numbers.push(number);
  }
  return numbers;
}
