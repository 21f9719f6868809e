import type { Change } from "../../core/workbook/change";
import { insertChart, protectSheet, setChoices, setFilter, setNotes } from "./furnishSheet";
import type { OpenSheet } from "./openSheet";
import { paintLooks } from "./paintLooks";
import { freeze, mergeBlocks, setHeights, setWidths } from "./shapeSheet";

/** A change to how a sheet looks, which leaves its cells' contents as they are. */
export type LookChange = Exclude<
  Change,
  { kind: "add sheet" | "clear sheet" | "remove sheet" | "write" | "formula" | "name" }
>;

/**
 * Gives a sheet its looks, those of a kind together. How it is printed can't be said: the service has no page setup;
 * Google's own print dialogue fits a sheet to the page's width.
 */
export function applyLooks(open: OpenSheet, changes: readonly LookChange[]): void {
  const of = <Kind extends LookChange["kind"]>(kind: Kind): Extract<LookChange, { kind: Kind }>[] =>
    changes.filter((change): change is Extract<LookChange, { kind: Kind }> => change.kind === kind);
  const frozen = of("freeze").pop();
  paintLooks(open, of("style"));
  for (const change of of("merge")) mergeBlocks(open, change, frozen);
  for (const change of of("widths")) setWidths(open, change);
  for (const change of of("heights")) setHeights(open, change);
  if (frozen) freeze(open, frozen);
  for (const change of of("filter")) setFilter(open, change);
  setChoices(open, of("choices"));
  setNotes(open, of("comment"));
  for (const change of of("chart")) insertChart(open, change);
  if (of("protect").length > 0) protectSheet(open);
}
