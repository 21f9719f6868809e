import type { Operand } from "../../../core/schemes/operand";
import type { RequirementKind } from "../../../core/schemes/requirement";
import type { Unit } from "../../../core/schemes/unit";

/** The kind of a requirement. */
export type Kind = RequirementKind["kind"];

/** Which figures a field can name. */
export interface FigureNeed {
  readonly unit: Unit;
  /** True where it must hold several values. */
  readonly list?: boolean;
}

/** A field of a requirement: a figure, a number or figure, one of a few options, texts, conditions, windows. */
export type RequirementField = { readonly path: string } & (
  | { readonly figure: FigureNeed }
  /** `usual` is what a blank means. */
  | { readonly operand: Unit; readonly usual?: Operand }
  | { readonly options: readonly string[]; readonly usual?: string }
  | { readonly holds: "texts" | "conditions" | "day windows" | "lengths" }
);

const DATE: FigureNeed = { unit: "date" };
const SIDES = ["included", "excluded"] as const;

/** Usual length of the span of windows, in months. */
const MONTHS_OF_YEAR = 12;

/** What each kind of requirement is given by, in the order in which it is read. */
export const REQUIREMENT_FIELDS: Readonly<Record<Kind, readonly RequirementField[]>> = {
  test: [{ path: "passes", holds: "conditions" }],
  workingDays: [
    { path: "from", figure: DATE },
    { path: "days", operand: "days" },
  ],
  dayOfMonth: [
    { path: "date", figure: DATE },
    { path: "day", operand: "items" },
    { path: "limitDay", options: SIDES, usual: "included" },
  ],
  dayAfterPeriod: [
    { path: "period", figure: { unit: "text" } },
    { path: "monthsAfter", operand: "items" },
    { path: "day", operand: "items" },
  ],
  hours: [
    { path: "from", figure: DATE },
    { path: "to", figure: DATE },
    { path: "hours", operand: "hours" },
    { path: "limit", options: SIDES, usual: "included" },
  ],
  dayWindow: [
    { path: "day", figure: { unit: "days" } },
    { path: "windows", holds: "day windows" },
  ],
  everyWindow: [
    { path: "done", figure: { unit: "times", list: true } },
    { path: "listed", options: ["week", "month"] },
    { path: "windows", holds: "lengths" },
    { path: "atLeast", operand: "times", usual: 1 },
    { path: "span", operand: "items", usual: MONTHS_OF_YEAR },
    { path: "placed", options: ["calendar", "rolling"], usual: "calendar" },
  ],
  atMost: [
    { path: "list", figure: { unit: "text", list: true } },
    { path: "atMost", operand: "times" },
    { path: "exempt", holds: "texts" },
  ],
  coverage: [
    { path: "of", figure: { unit: "clients" } },
    { path: "share", operand: "share" },
  ],
  interval: [
    { path: "first", figure: DATE },
    { path: "months", operand: "months" },
    { path: "count", figure: { unit: "times" } },
  ],
};

/** Every kind, the ones that HR meets most often first. */
export const KINDS: readonly Kind[] = [
  "dayOfMonth",
  "workingDays",
  "hours",
  "dayWindow",
  "dayAfterPeriod",
  "everyWindow",
  "atMost",
  "coverage",
  "interval",
  "test",
];
