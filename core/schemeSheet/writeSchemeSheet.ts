import { isGradeRules } from "../schemes/grades";
import type { Scheme } from "../schemes/scheme";
import type { Unit } from "../schemes/unit";
import type { Language } from "../words/language";
import { schemeSheetWords } from "../words/renderSchemeSheet";
import { freeSheetName } from "../workbook/freeSheetName";
import { writeFields } from "./fields/field";
import { layoutTables } from "./layoutTables";
import { DOCUMENT } from "./parts/document";
import { RowWriter } from "./rowWriter";
import type { WrittenRows } from "./rowWriter";
import type { SchemeSheet } from "./schemeSheet";

/** Units of the figures by their ids, so that shares stand in percent wherever they are compared. */
function unitsOf({ parameters = [], inputs = [], indicators = [] }: Scheme): ReadonlyMap<string, Unit> {
  const units = [...parameters, ...inputs, ...indicators].flatMap(({ id, unit }): [string, Unit][] =>
    unit === undefined ? [] : [[id, unit]],
  );
  return new Map(units);
}

/** Names of the columns that the grades give, to stand in the headers. */
function gradeHeaders({ grades }: Scheme, language: Language): string[] {
  return grades && !isGradeRules(grades) ? (grades.columns ?? []).map(({ names }) => names[language]) : [];
}

/**
 * Lays a scheme out as a sheet: a titled table for each part, what people edit most on top, parts that it doesn't use
 * at the bottom. `readSchemeSheet` gives the same scheme back.
 * @param language the language of titles, headers, drop-downs and of the names in front
 */
export function writeSchemeSheet(scheme: Scheme, language: Language): SchemeSheet {
  const rows: WrittenRows = new Map();
  const units = unitsOf(scheme);
  writeFields(DOCUMENT, scheme, new RowWriter(rows, { language, unitOf: (figure) => units.get(figure) }));
  const name = schemeSheetWords(language).sheetName(scheme.names[language].trim() || scheme.id);
  return { name: freeSheetName(name, []), ...layoutTables(rows, language, gradeHeaders(scheme, language)) };
}
