import { readSchemeSheet } from "../../core/schemeSheet/readSchemeSheet";
import { schemeSheetsIn } from "../../core/schemeSheet/schemeSheetsIn";
import type { Scheme } from "../../core/schemes/scheme";
import { SCHEME_VERSION } from "../../core/schemes/scheme";
import type { WorkbookContent } from "../../core/workbook/port";
import { beginHistory } from "../state/history";
import type { OpenScheme } from "../state/openScheme";

/** A scheme of which only a part can be read still has an id and names to go by. */
function completed(readable: Partial<Scheme>, sheet: string): Scheme {
  const names = { en: sheet, "zh-CN": sheet, "zh-TW": sheet };
  return { version: SCHEME_VERSION, id: sheet, names, ...readable };
}

/** The schemes that the sheets of a workbook hold, the broken ones as far as they can be read. */
export function readSchemes(content: WorkbookContent): OpenScheme[] {
  return schemeSheetsIn(content).map((values): OpenScheme => {
    const { scheme, readable, findings } = readSchemeSheet(values);
    const saved = scheme ?? completed(readable, values.sheet);
    return {
      key: `sheet ${values.sheet}`,
      sheet: values.sheet,
      history: beginHistory(saved),
      saved,
      broken: findings,
    };
  });
}
