import { readBandTable } from "../bands/readBandTable";
import { findSchemeDefects } from "../schemeCheck/findSchemeDefects";
import type { SchemeFinding } from "../schemeCheck/schemeFinding";
import { checkScheme } from "../schemes/checkScheme";
import { SCHEME_VERSION } from "../schemes/scheme";
import type { Scheme } from "../schemes/scheme";
import type { SchemeFault } from "../words/schemeMessages";
import { setupWords } from "../words/setupWords";
import type { SelectionFault } from "../words/selectionFault";
import { bandPart } from "./table/bandPart";
import type { BandUse } from "./table/bandPart";
import type { SelectedTable } from "./table/selectedTable";
import { tableRows } from "./table/selectedTable";
import { namesWeights, weightPart } from "./table/weightPart";

/** A table of people's own as a scheme. */
export interface TableAsScheme {
  /** What it was read as. */
  readonly use: BandUse | "weights";
  /** The part alone, to be taken into a scheme that is there. */
  readonly part: Partial<Scheme>;
  /** A whole scheme to start from. */
  readonly scheme: Scheme;
  /** What doesn't hold together in it; then nothing else was checked. */
  readonly faults: readonly SchemeFault[];
  /** What is wrong with it, the worst first. */
  readonly findings: readonly SchemeFinding[];
}

const asScheme = (use: TableAsScheme["use"], part: Partial<Scheme>): TableAsScheme => {
  const name = (language: "en" | "zh-CN" | "zh-TW"): string => setupWords(language).ownScheme;
  const names = { en: name("en"), "zh-CN": name("zh-CN"), "zh-TW": name("zh-TW") };
  const scheme: Scheme = { version: SCHEME_VERSION, id: "own-scheme", names, ...part };
  const faults = checkScheme(scheme);
  return { use, part, scheme, faults, findings: faults.length > 0 ? [] : findSchemeDefects(scheme) };
};

/**
 * Reads a table that people have in their sheet as the start of a scheme: bands with grades, payout rates, points or
 * commission, or a list of indicators with weights or full points. Headers are optional, and rows of totals are passed
 * over; bands that can't be read are kept as written and reported. Where the cells are none of these there is a fault.
 */
export function readTableSelection(
  selected: SelectedTable,
): TableAsScheme | { readonly fault: SelectionFault } {
  const rows = tableRows(selected);
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0) return { fault: { code: "nothing selected" } };
  if (rows.length < 2 || columns < 2) return { fault: { code: "too few cells", rows: rows.length, columns } };
  const { form } = readBandTable(rows);
  const weights = weightPart(rows);
  if (weights && form === "lower limits" && namesWeights(rows)) return asScheme("weights", weights);
  const bands = bandPart(rows);
  if (bands) return asScheme(bands.use, bands.part);
  if (weights) return asScheme("weights", weights);
  return { fault: { code: "no table", first: String(rows[0]?.[0] ?? ""), rows: rows.length, columns } };
}
