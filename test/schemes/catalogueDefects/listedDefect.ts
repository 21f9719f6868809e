import type { SchemeFindingCode } from "../../../core/schemeCheck/schemeFinding";

/** A finding of a ready scheme, with the readings it shows under where those taken hide it. */
export interface ShownBy {
  readonly code: SchemeFindingCode;
  readonly place: string;
  /** Options by their choices. */
  readonly set?: Readonly<Record<string, string>>;
  readonly found?: number;
  readonly expected?: number;
}

/** A defect as the catalogue lists it: what shows it, or why no program can. */
export type ListedDefect = { readonly entry: string; readonly defect: string } & (
  { readonly shownBy: readonly ShownBy[] } | { readonly reason: string }
);

type More = Pick<ShownBy, "set" | "found" | "expected">;

/** A finding by its code and place. */
export const at = (code: SchemeFindingCode, place: string, more: More = {}): ShownBy => ({
  code,
  place,
  ...more,
});

/** What the text leaves open is a choice of the scheme, reported with the reading taken. */
export const asked = (choice: string): ShownBy => at("open choice", `choices.${choice}`);

/** What the text leaves blank is a parameter without a value. */
export const blank = (parameter: string): ShownBy => at("blank parameter", `parameters.${parameter}.value`);

/** A defect that the check shows. */
export const shown = (entry: string, defect: string, ...shownBy: ShownBy[]): ListedDefect => ({
  entry,
  defect,
  shownBy,
});

/** A defect that no program finds in the scheme. */
export const beyond = (entry: string, defect: string, reason: string): ListedDefect => ({
  entry,
  defect,
  reason,
});

/** Reasons that come back. */
export const REASONS = {
  cutOff: "what the text has lost isn't in the scheme: nothing is there to compare",
  wording: "it is the wording of the text; the scheme holds the figures under names of its own",
  meaning: "what the words mean is known to people only",
  elsewhere: "the figure comes from another document and is an input: a person gives it each time",
  notAsked: "nothing in the scheme asks for it, so nothing in it is wrong",
  judgement: "whether it is fair or wise is for people to judge",
  completed: "the ready scheme had to fill it in to be usable at all; its reason says so",
} as const;
