import { cellOfField, readSchemeSheet } from "../../../core/schemeSheet/readSchemeSheet";
import { schemeSheetsIn } from "../../../core/schemeSheet/schemeSheetsIn";
import type { Scheme } from "../../../core/schemes/scheme";
import { readWorkbookBytes } from "../../xlsx/recogniseFile";
import { XlsxWorkbook } from "../../xlsx/xlsxWorkbook";
import { schemesAskedFor } from "../loadSchemes";
import { readScheme } from "../../../sidebar/schemeImport/readScheme";
import { SchemeCommandProblem } from "./schemeCommandProblem";

/** Reads the scheme sheet of a workbook: `FILE.xlsx`, or `FILE.xlsx#sheet` where it holds several. */
async function schemeOfWorkbook(file: string, sheet: string | undefined): Promise<Scheme> {
  const content = await new XlsxWorkbook(readWorkbookBytes(file), file).read();
  const found = schemeSheetsIn(content).filter((each) => sheet === undefined || each.sheet === sheet);
  const [only] = found;
  if (!only) throw new SchemeCommandProblem({ code: "no scheme sheet", file });
  if (found.length > 1) {
    const sheets = found.map((each) => each.sheet);
    throw new SchemeCommandProblem({ code: "several scheme sheets", file, sheets });
  }
  const reading = readSchemeSheet(only);
  const { scheme, findings } = reading;
  if (!scheme) throw new SchemeCommandProblem({ code: "broken scheme sheet", findings, faults: [] });
  // Cells that read well may still say nothing that can be computed: a name that no figure has.
  const checked = readScheme(JSON.stringify(scheme), "load");
  if (checked.kind === "scheme") return scheme;
  const faults = checked.faults.map((fault) => {
    const cell = "path" in fault ? cellOfField(reading, fault.path) : undefined;
    return { cell: cell === undefined ? only.sheet : `${only.sheet}!${cell}`, fault };
  });
  throw new SchemeCommandProblem({ code: "broken scheme sheet", findings, faults });
}

/** The scheme that is asked for: a ready one by id, entry or name, a JSON file, or the scheme sheet of a workbook. */
export async function schemeFrom(asked: string): Promise<Scheme> {
  const [, file = asked, sheet] = /^(.*\.xlsx)(?:#(.+))?$/i.exec(asked) ?? [];
  if (/\.xlsx$/i.test(file)) return schemeOfWorkbook(file, sheet);
  const [scheme] = schemesAskedFor(asked, "load");
  if (!scheme) throw new Error(`no scheme for ${asked}`);
  return scheme;
}
