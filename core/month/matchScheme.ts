import { DATE_COLUMNS, PERSON_COLUMNS } from "../schemes/commonColumns";
import type { HeaderSynonyms } from "../schemes/names";
import type { ColumnMisfit } from "../words/monthMessages";
import { findHeader } from "./findHeader";
import type { HeaderRow } from "./findHeader";
import { chooseMeasure, ColumnFinder } from "./measureColumns";
import type { HeaderTwice, MeasuredIndicator } from "./measureColumns";
import type { MonthIndicator, MonthMeasure, MonthScheme } from "./monthScheme";
import type { SheetTable } from "../workbook/sheetTable";

/** An indicator that no measure fits, with the columns that bear its headers but hold something else. */
export interface LackingIndicator {
  readonly indicator: MonthIndicator;
  readonly misfits: readonly ColumnMisfit[];
}

/** A sheet and its header. */
export interface HeadedSheet {
  readonly table: SheetTable;
  readonly header: HeaderRow;
}

/** How a scheme fits a sheet: the columns found, and what is lacking. */
export interface SchemeMatch extends HeadedSheet {
  readonly scheme: MonthScheme;
  readonly person?: number;
  readonly date?: number;
  readonly measured: readonly MeasuredIndicator[];
  readonly lacking: readonly LackingIndicator[];
  readonly twice: readonly HeaderTwice[];
}

const columnsOfMeasure = ({ source }: MonthMeasure): HeaderSynonyms[] =>
  [source.columns, source.weightColumns, source.ofColumns, source.whereColumns].flatMap(
    (columns) => columns ?? [],
  );

/** The usual header texts with a scheme's own before them. */
export function withCommon(common: HeaderSynonyms, own: HeaderSynonyms | undefined): HeaderSynonyms {
  if (!own) return common;
  const join = (language: keyof HeaderSynonyms): string[] => [...own[language], ...common[language]];
  return { en: join("en"), "zh-CN": join("zh-CN"), "zh-TW": join("zh-TW") };
}

/** Finds the header and the columns of a scheme in a sheet; undefined where no row bears any of them. */
export function matchScheme(scheme: MonthScheme, table: SheetTable): SchemeMatch | undefined {
  const personColumns = withCommon(PERSON_COLUMNS, scheme.personColumns);
  const dateColumns = withCommon(DATE_COLUMNS, scheme.dateColumns);
  const wanted = [
    personColumns,
    dateColumns,
    ...scheme.indicators.flatMap(({ measures }) => measures.flatMap(columnsOfMeasure)),
  ];
  const header = findHeader(table, [...new Set(wanted)]);
  if (!header) return undefined;
  const finder = new ColumnFinder(header);
  const person = finder.find(personColumns);
  const date = finder.find(dateColumns);
  const measured: MeasuredIndicator[] = [];
  const lacking: LackingIndicator[] = [];
  for (const indicator of scheme.indicators) {
    const { taken, misfits } = chooseMeasure(indicator, table, header);
    if (!taken) lacking.push({ indicator, misfits });
    else {
      const { twice, ...how } = taken;
      measured.push({ indicator, ...how });
      finder.twice.push(
        ...twice.filter(({ header }) => !finder.twice.some((known) => known.header === header)),
      );
    }
  }
  return {
    scheme,
    table,
    header,
    ...(person !== undefined && { person }),
    ...(date !== undefined && { date }),
    measured,
    lacking,
    twice: finder.twice,
  };
}
