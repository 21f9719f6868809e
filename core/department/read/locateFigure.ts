import { matchColumn } from "../../month/matchColumn";
import { chooseMeasure } from "../../month/measureColumns";
import type { HeaderTwice, MeasuredColumns } from "../../month/measureColumns";
import type { ColumnMisfit } from "../../words/monthMessages";
import type { DataSheet } from "./dataSheet";
import { headerTwice, namedColumn } from "./namedColumn";
import type { NamedColumn } from "./namedColumn";
import type { TakenFigure, TakenMeasure } from "./takenFigures";

/** Where a figure stands in a sheet: columns to aggregate, or one column that holds it as it is. */
export type Located = { readonly measure: TakenMeasure } & (
  | { readonly by: "source"; readonly measured: MeasuredColumns }
  | { readonly by: "column"; readonly column: NamedColumn }
);

/** What looking for a figure in a sheet comes to. */
export interface Location {
  readonly located?: Located;
  /** Headers that it needs and that stand there twice. */
  readonly twice: readonly HeaderTwice[];
  /** Columns with its header that hold something else. */
  readonly misfits: readonly ColumnMisfit[];
}

const NOWHERE: Location = { twice: [], misfits: [] };

/** Numbers of rows are aggregated; lists and everything else are read cell by cell. */
const isAggregated = (figure: TakenFigure, { kind, source }: TakenMeasure): boolean =>
  source !== undefined && kind === "number" && !figure.list;

function locateMeasure(figure: TakenFigure, measure: TakenMeasure, sheet: DataSheet): Location {
  const { table, header } = sheet;
  const { source, unit } = measure;
  if (source && isAggregated(figure, measure)) {
    const { taken, misfits } = chooseMeasure({ measures: [{ unit, source }] }, table, header);
    if (!taken) return { twice: [], misfits };
    const { twice, ...measured } = taken;
    return twice.length > 0
      ? { twice, misfits }
      : { located: { by: "source", measure, measured }, twice, misfits };
  }
  const match = matchColumn(header.headers, measure.headers);
  if (match.kind === "none") return NOWHERE;
  if (match.kind === "twice") return { ...NOWHERE, twice: [headerTwice(sheet, match.columns)] };
  return {
    ...NOWHERE,
    located: { by: "column", measure, column: namedColumn(sheet, match.column, measure) },
  };
}

/** Where figures stand, each looked for in each sheet once. */
export class Locations {
  readonly #known = new Map<TakenFigure, Map<DataSheet, Location>>();

  /** The first way to measure a figure that a sheet has the columns for. */
  of(figure: TakenFigure, sheet: DataSheet): Location {
    const bySheet = this.#known.get(figure) ?? new Map<DataSheet, Location>();
    this.#known.set(figure, bySheet);
    const known = bySheet.get(sheet);
    if (known) return known;
    const tried = figure.measures.map((measure) => locateMeasure(figure, measure, sheet));
    const found = tried.find(({ located, twice }) => located !== undefined || twice.length > 0);
    const location = found ?? { ...NOWHERE, misfits: tried.flatMap(({ misfits }) => misfits) };
    bySheet.set(sheet, location);
    return location;
  }
}
