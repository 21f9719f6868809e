import type { Names } from "../schemes/names";
import type { FaultMessage } from "../words/messages";

/** The figure of another scheme that a value is taken from. */
export interface LinkedFrom {
  readonly scheme: Names;
  readonly figure: string;
  /** What the other scheme calls it; null for those that every scheme has. */
  readonly names: Names | null;
}

/** Why a figure has no value. It is never taken for 0. */
export type UnsettledReason =
  /** A parameter that the scheme leaves blank. */
  | { readonly code: "not configured"; readonly id: string }
  /** A value that the person's facts lack. */
  | { readonly code: "no value"; readonly id: string }
  /** A figure that is taken from another scheme, which doesn't grade those who are appraised or gives them no value. */
  | {
      readonly code: "nothing to take over";
      readonly id: string;
      readonly link: LinkedFrom;
      readonly why: "not graded there" | "no value there";
    }
  | { readonly code: "unknown figure"; readonly id: string }
  | { readonly code: "cyclic"; readonly id: string }
  | { readonly code: "not a number"; readonly id: string; readonly found: string }
  | { readonly code: "not a date"; readonly id: string; readonly found: string }
  /** Points or money that a person may not give; null where the range has no such end. */
  | {
      readonly code: "out of range";
      readonly id: string;
      readonly found: number;
      readonly from: number | null;
      readonly to: number | null;
    }
  | { readonly code: "nothing to divide by"; readonly id: string }
  | { readonly code: "nothing ranked"; readonly id: string }
  | {
      readonly code: "not one of";
      readonly id: string;
      readonly found: string;
      readonly allowed: readonly string[];
    }
  /** A case that lacks what its tariff goes by. */
  | {
      readonly code: "case incomplete";
      readonly id: string;
      readonly lacks: "size" | "points" | "money" | "degree";
    }
  /** The bands don't hold the value, or claim it twice. */
  | { readonly code: "bands"; readonly id: string; readonly fault: FaultMessage }
  | { readonly code: "no rule holds"; readonly id: string }
  /** The rules end in a choice that a person makes. */
  | { readonly code: "person decides"; readonly id: string; readonly among: readonly string[] };

/** A figure without a value, and why. */
export class Unsettled {
  constructor(readonly reason: UnsettledReason) {}
}

/** Makes an unsettled figure. */
export function unsettled(reason: UnsettledReason): Unsettled {
  return new Unsettled(reason);
}

/** One value: a number, a text (grade, date), yes or no. */
export type Value = number | string | boolean;

/** What a figure of a scheme comes to. */
export type Figure = Value | readonly Value[] | Unsettled;

/** Whatever knows figures by id: a person's month, or an earlier period in the ledger. */
export interface FigureSource {
  figure(id: string): Figure;
}

/** True for a figure that holds several values. */
export function isList(figure: Figure): figure is readonly Value[] {
  return Array.isArray(figure);
}

/** The figure as a number, or why it is none. */
export function asNumber(figure: Figure, id: string): number | Unsettled {
  if (figure instanceof Unsettled || (typeof figure === "number" && Number.isFinite(figure))) return figure;
  return unsettled({ code: "not a number", id, found: figureText(figure) });
}

/** A figure as text; an unsettled one is "". */
export function figureText(figure: Figure): string {
  if (isList(figure)) return figure.map(String).join(", ");
  return figure instanceof Unsettled ? "" : String(figure);
}
