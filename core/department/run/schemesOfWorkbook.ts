import { checkForGrading } from "../../schemes/checkForGrading";
import { checkScheme } from "../../schemes/checkScheme";
import { checkLinks } from "../../schemes/links/checkLinks";
import type { Scheme } from "../../schemes/scheme";
import type { SchemeSheetReading } from "../../schemeSheet/readSchemeSheet";
import { cellOfField, readSchemeSheet } from "../../schemeSheet/readSchemeSheet";
import { schemeSheetsIn } from "../../schemeSheet/schemeSheetsIn";
import type { WorkbookContent } from "../../workbook/port";
import type { SchemeSheetFault } from "../../words/departmentRunMessages";
import type { SchemeFault } from "../../words/schemeMessages";
import { documentHash } from "../contentHash";

/** A scheme that can't be graded by: the first fault with its cell. */
function unsound(
  sheet: string,
  reading: SchemeSheetReading,
  [fault, ...further]: readonly [SchemeFault, ...SchemeFault[]],
): SchemeSheetFault {
  const cell = "path" in fault ? cellOfField(reading, fault.path) : undefined;
  const at = { sheet, ...(cell !== undefined && { cell }) };
  return { code: "scheme sheet unsound", ...at, fault, further: further.length };
}

/** The scheme of a sheet, or the first of what is wrong with it. */
function schemeOfSheet(
  sheet: string,
  reading: SchemeSheetReading,
  handedIn: ReadonlySet<string>,
): Scheme | SchemeSheetFault {
  const { scheme, findings } = reading;
  const [finding] = findings;
  if (finding) return { code: "scheme sheet unreadable", finding, further: findings.length - 1 };
  const read = scheme as Scheme;
  const faults = checkScheme(read);
  // What a ready scheme says of itself is known; edited by hand it has to be sound.
  const [fault] =
    faults.length > 0 || handedIn.has(documentHash(read)) ? faults : faults.concat(checkForGrading(read));
  if (!fault) return read;
  return unsound(sheet, reading, [fault, ...faults.slice(1)]);
}

/**
 * The schemes that people are graded by: those of the workbook's scheme sheets, or where it has none those handed in.
 * One sheet that can't be graded by stops the run.
 */
export function schemesOfWorkbook(
  content: WorkbookContent,
  handedIn: readonly Scheme[],
): readonly Scheme[] | { readonly fault: SchemeSheetFault } {
  const sheets = schemeSheetsIn(content);
  if (sheets.length === 0) return handedIn;
  const known = new Set(handedIn.map(documentHash));
  const sheetOf = new Map<string, string>();
  const schemes: Scheme[] = [];
  const read: { readonly sheet: string; readonly reading: SchemeSheetReading; readonly scheme: Scheme }[] =
    [];
  for (const values of sheets) {
    const reading = readSchemeSheet(values);
    const scheme = schemeOfSheet(values.sheet, reading, known);
    if ("code" in scheme) return { fault: scheme };
    const twin = sheetOf.get(scheme.id);
    if (twin !== undefined)
      return { fault: { code: "scheme in two sheets", id: scheme.id, sheets: [twin, values.sheet] } };
    sheetOf.set(scheme.id, values.sheet);
    schemes.push(scheme);
    read.push({ sheet: values.sheet, reading, scheme });
  }
  for (const { sheet, reading, scheme } of read) {
    const [fault, ...further] = checkLinks(scheme, schemes);
    if (fault) return { fault: unsound(sheet, reading, [fault, ...further]) };
  }
  return schemes;
}
