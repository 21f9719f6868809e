import type { PartId, SheetChoices } from "../words/schemeSheetMessages";

/** What a row of a further table belongs to. */
export interface OwnerKey {
  /** What kind of thing the owner is, in the table of data sources. */
  readonly kind: SheetChoices["sourceOf"];
  /** Id of the owner. */
  readonly owner: string;
  /** Number of the alternative way to measure, from 1; none for the preferred one. */
  readonly alternative: number;
  /** Whether the points or the money of an incident are meant. */
  readonly amount: SheetChoices["amount"];
  /** Id of the option of a choice. */
  readonly option: string;
}

export type Owner = Partial<OwnerKey>;

/** The columns by which the rows of a table name their owner. */
export const OWNER_COLUMNS: Readonly<Partial<Record<PartId, readonly (keyof OwnerKey)[]>>> = {
  indicatorBands: ["owner", "alternative"],
  levels: ["owner", "alternative"],
  raters: ["owner", "alternative"],
  incidentBands: ["owner", "amount"],
  degrees: ["owner", "amount"],
  commissionBands: ["owner"],
  effects: ["owner"],
  windows: ["owner"],
  options: ["owner"],
  optionSettings: ["owner", "option"],
  sources: ["kind", "owner", "alternative"],
};

/** One text for an owner as far as the table names it. */
export function ownerText(part: PartId, owner: Owner): string {
  return JSON.stringify((OWNER_COLUMNS[part] ?? []).map((column) => owner[column] ?? null));
}
