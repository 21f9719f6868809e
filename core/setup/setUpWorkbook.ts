import { fitOf } from "../department/read/fittingScheme";
import { Locations } from "../department/read/locateFigure";
import { sortSheets } from "../department/read/sortSheets";
import { takenFigures } from "../department/read/takenFigures";
import { keptSheetOfName } from "../department/sheetNames";
import { findAppealsSheet } from "../ledger/appeals/appealsSheet";
import { FindingCollector } from "../month/findings";
import type { Scheme } from "../schemes/scheme";
import { saveScheme } from "../schemeSheet/saveScheme";
import { schemesOf } from "../schemeSheet/schemesOf";
import type { Change } from "../workbook/change";
import { contentAfter } from "../workbook/contentAfter";
import { freeSheetName } from "../workbook/freeSheetName";
import type { WorkbookContent } from "../workbook/port";
import type { Language } from "../words/language";
import { appealsSheet } from "./appealsSheet";
import { calendarSheet } from "./calendarSheet";
import { dataSheet } from "./dataSheet";
import { incidentsSheet } from "./incidentsSheet";
import { rosterSheet } from "./rosterSheet";
import type { SetupSheet } from "./setupSheet";
import { setupSheetChanges } from "./setupSheet";

/** What a workbook is set up for. */
export interface SetupRequest {
  readonly language: Language;
  readonly schemes: readonly Scheme[];
  /** 2026-06: the month that the example rows are of. */
  readonly month: string;
}

/** The sheets for people to fill in that a workbook lacks. */
function lackingSheets(content: WorkbookContent, { language, schemes, month }: SetupRequest): SetupSheet[] {
  const sorted = sortSheets(content.sheets, schemes, new FindingCollector());
  const locations = new Locations();
  const sheets = [...sorted.data, ...(sorted.roster ? [sorted.roster] : [])];
  const hasSheet = (kept: ReturnType<typeof keptSheetOfName>): boolean =>
    content.sheets.some(({ sheet }) => keptSheetOfName(sheet) === kept);
  const isHeld = (scheme: Scheme): boolean => {
    const { found, lacking } = fitOf(scheme, sheets, locations);
    if (found.length + lacking.length > 0) return found.length > lacking.length;
    return takenFigures(scheme).some((figure) =>
      sheets.some((sheet) => locations.of(figure, sheet).located !== undefined),
    );
  };
  const isForPeople = schemes.some(({ appraises = "person" }) => appraises === "person");
  const wanting = schemes.filter((scheme) => !isHeld(scheme));
  const isOnly = schemes.length === 1 ? "only" : "one of several";
  const data = wanting.flatMap((scheme) => dataSheet(scheme, isOnly, month, language) ?? []);
  const incidents =
    sorted.incidents.length > 0 || hasSheet("incidents")
      ? undefined
      : incidentsSheet(schemes, month, language);
  return [
    // Without a scheme for people a roster would list them all as under none.
    ...(!isForPeople || sorted.roster || hasSheet("roster") ? [] : [rosterSheet(schemes, language)]),
    ...data,
    ...(incidents ? [incidents] : []),
    ...(findAppealsSheet(content) || hasSheet("appeals") ? [] : [appealsSheet(language)]),
    ...(sorted.calendars.length > 0 || hasSheet("calendar") ? [] : [calendarSheet(language)]),
  ];
}

/**
 * The changes that make what a workbook lacks for its month: roster, a sheet of figures for each scheme, incidents,
 * appeals, calendar, and the schemes' own sheets. A sheet that plays such a part already is left alone, whatever it is
 * called, and so is every other one: new sheets take free names. The rows that show how a sheet is filled in name an
 * example in parentheses and count for nobody: people write over them, or leave them.
 */
export function setUpWorkbook(content: WorkbookContent, request: SetupRequest): Change[] {
  const { language, schemes } = request;
  const changes: Change[] = [];
  const names = content.sheets.map(({ sheet }) => sheet);
  for (const sheet of lackingSheets(content, request)) {
    const name = freeSheetName(sheet.name, names);
    names.push(name);
    changes.push(...setupSheetChanges({ ...sheet, name }));
  }
  const known = new Set(schemesOf(content).map(({ readable }) => readable.id));
  for (const scheme of schemes) {
    if (known.has(scheme.id)) continue;
    known.add(scheme.id);
    changes.push(...saveScheme(contentAfter(content, changes), scheme, { language }).changes);
  }
  return changes;
}
