import type { Scheme } from "../schemes/scheme";
import type { SheetFinding } from "../words/schemeSheetMessages";
import { readFields } from "./fields/field";
import type { Fields } from "./fields/field";
import { DOCUMENT, TABLES } from "./parts/document";
import { readTables } from "./readTables";
import type { TableRow } from "./readTables";
import { RowReader, SheetReading } from "./rowReader";
import type { SheetValues } from "./schemeSheet";
import { SheetGrid } from "./sheetGrid";
import { sheetLanguages } from "./sheetLanguage";

/** What a scheme sheet says. */
export interface SchemeSheetReading {
  /** Given only where nothing is wrong: a scheme is taken whole or not at all. */
  readonly scheme?: Scheme;
  /** What could be read of it, to be shown; fields may lack. */
  readonly readable: Partial<Scheme>;
  readonly findings: readonly SheetFinding[];
  /** The cells that fields of the document stand in, by paths such as indicators[0].weightPercent. */
  readonly cellsByPath: ReadonlyMap<string, string>;
}

/**
 * Reads a scheme back from its sheet: by the names of its ranges where the host gives them, else by the titles, in any
 * of the three languages. Blank rows, other orders of rows and columns, columns of HR's own, spaces, full-width digits
 * and words of another language do no harm; a blank means "not given". What can't be read is a finding.
 */
export function readSchemeSheet(sheet: SheetValues): SchemeSheetReading {
  const grid = new SheetGrid(sheet);
  const found: SheetFinding[] = [];
  const languages = sheetLanguages(grid);
  const tables = readTables(grid, languages, (finding) => found.push(finding));
  const reading = new SheetReading(grid, tables, languages[0] ?? "en");
  const overview = tables.get("overview")?.[0];
  const top: TableRow = overview ?? { part: "overview", places: new Map(), first: { row: 0, column: 0 } };
  const root = new RowReader(reading, top, "", {});
  // Without the table of names and ids these lack one by one: that is said once.
  const lacking: Partial<Scheme> = overview ? {} : readFields(TABLES as Fields<Partial<Scheme>>, root);
  if (!overview) reading.report(top, "", { code: "missing table", table: "overview" });
  const readable = overview ? readFields(DOCUMENT, root) : lacking;
  reading.reportUnclaimed();
  const findings = [...found, ...reading.findings];
  return {
    ...(findings.length === 0 && { scheme: readable as Scheme }),
    readable,
    findings,
    cellsByPath: reading.cellsByPath,
  };
}

/**
 * The cell that a field of the document was read from, so that what the check of schemes finds can be shown in the sheet;
 * for a field that shares a cell with others, theirs.
 */
export function cellOfField({ cellsByPath }: SchemeSheetReading, path: string): string | undefined {
  for (let known = path; known !== ""; known = known.replace(/(^|\.|\[)[^.[]*$/, "")) {
    const cell = cellsByPath.get(known);
    if (cell !== undefined) return cell;
  }
  return undefined;
}
