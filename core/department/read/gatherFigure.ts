import { gatherSheet } from "./gatherSheet";
import type { Gathering, SheetRows } from "./gatherSheet";
import type { FigureColumn, SheetValues } from "./sheetValues";
import type { TakenFigure } from "./takenFigures";

/** A figure's values by the places of the people. */
export interface GatheredFigure {
  readonly figure: TakenFigure;
  /** False where no sheet has a column for it. */
  readonly isLocated: boolean;
  readonly values: FigureColumn;
  /** The sheet's values that somebody's value is one of. */
  readonly takenFrom: (place: number) => SheetValues | undefined;
  /** The sheets that have a column for it, with the cells that can't be read. */
  readonly sheets: readonly SheetValues[];
}

/** A sheet's values with the rows that they stand in. */
interface SourceValues extends SheetValues {
  readonly source: SheetRows;
}

/** Everybody's value from the first sheet that has one; who has one in several is reported. */
function firstOfEach(
  figure: TakenFigure,
  sheets: readonly SourceValues[],
  { names, places, findings }: Gathering,
): Pick<GatheredFigure, "values" | "takenFrom"> {
  const [only, another] = sheets;
  if (only && !another) return { values: only.values, takenFrom: () => only };
  const values = new Array<FigureColumn[number]>(places.size);
  const takenFrom = new Array<SourceValues>(places.size);
  const again = new Map<string, { readonly people: Set<string>; readonly others: Set<string> }>();
  for (const sheet of sheets) {
    const { rows } = sheet.source;
    const placeOfRow = places.ofRows(rows);
    rows.forEach(({ personKey: key }, at) => {
      const place = placeOfRow[at] as number;
      const value = sheet.values[place];
      const first = takenFrom[place];
      if (value === undefined || first === sheet) return;
      if (!first) {
        values[place] = value;
        takenFrom[place] = sheet;
        return;
      }
      const taken = first.source.sheet.name;
      const known = again.get(taken) ?? { people: new Set(), others: new Set() };
      again.set(taken, known);
      known.people.add(names.get(key) ?? key);
      known.others.add(sheet.source.sheet.name);
    });
  }
  for (const [taken, { people, others }] of again) {
    const lists = { people: [...people], others: [...others] };
    const message = { code: "value in several sheets", figure: figure.names, taken, ...lists } as const;
    findings.say("warning", message, { sheet: taken });
  }
  return { values, takenFrom: (place) => takenFrom[place] };
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
  const sheets = sources.flatMap((source): SourceValues[] => {
    const values = gatherSheet(figure, source, gathering);
    return values ? [{ ...values, source }] : [];
  });
  const withValues = sheets.filter(({ values }) => values.some((value) => value !== undefined));
  return {
    figure,
    isLocated: sheets.length > 0,
    ...firstOfEach(figure, withValues, gathering),
    sheets,
  };
}
