import type { GatheredValue, SheetValues } from "./gatheredValue";
import { gatherSheet } from "./gatherSheet";
import type { Gathering, SheetRows } from "./gatherSheet";
import type { TakenFigure } from "./takenFigures";

/** A figure's values by the keys of the rows. */
export interface GatheredFigure {
  readonly figure: TakenFigure;
  /** False where no sheet has a column for it. */
  readonly isLocated: boolean;
  readonly values: ReadonlyMap<string, GatheredValue>;
  readonly unread: ReadonlyMap<string, readonly string[]>;
}

/** A sheet's values under its name. */
type NamedValues = SheetValues & { readonly sheet: string };

/** Everybody's value from the first sheet that has one; who has one in several is reported. */
function firstOfEach(
  figure: TakenFigure,
  sheets: readonly NamedValues[],
  { names, findings }: Gathering,
): ReadonlyMap<string, GatheredValue> {
  const [only, another] = sheets;
  if (only && !another) return only.values;
  const values = new Map<string, GatheredValue>();
  const takenFrom = new Map<string, string>();
  const again = new Map<string, { readonly people: Set<string>; readonly others: Set<string> }>();
  for (const { sheet, values: found } of sheets)
    for (const [key, value] of found) {
      const taken = takenFrom.get(key);
      if (taken === undefined) {
        values.set(key, value);
        takenFrom.set(key, sheet);
        continue;
      }
      const known = again.get(taken) ?? { people: new Set(), others: new Set() };
      again.set(taken, known);
      known.people.add(names.get(key) ?? key);
      known.others.add(sheet);
    }
  for (const [taken, { people, others }] of again) {
    const lists = { people: [...people], others: [...others] };
    const message = { code: "value in several sheets", figure: figure.names, taken, ...lists } as const;
    findings.say("warning", message, { sheet: taken });
  }
  return values;
}

/**
 * Reads a figure out of all sheets that have a column for it. Everybody's value comes from the first sheet that has one:
 * nobody's is counted twice.
 */
export function gatherFigure(
  figure: TakenFigure,
  sources: readonly SheetRows[],
  gathering: Gathering,
): GatheredFigure {
  const found = sources.flatMap((source): NamedValues[] => {
    const values = gatherSheet(figure, source, gathering);
    return values ? [{ ...values, sheet: source.sheet.name }] : [];
  });
  const unread = new Map<string, readonly string[]>();
  for (const sheet of found)
    for (const [key, cells] of sheet.unread) unread.set(key, [...(unread.get(key) ?? []), ...cells]);
  const withValues = found.filter(({ values }) => values.size > 0);
  return { figure, isLocated: found.length > 0, values: firstOfEach(figure, withValues, gathering), unread };
}
