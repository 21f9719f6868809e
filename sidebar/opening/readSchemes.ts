import type { SchemeInWorkbook } from "../../core/schemeSheet/schemesOf";
import { schemesOf } from "../../core/schemeSheet/schemesOf";
import type { Indicator } from "../../core/schemes/indicator";
import type { Pay } from "../../core/schemes/pay";
import type { Scheme } from "../../core/schemes/scheme";
import { SCHEME_VERSION } from "../../core/schemes/scheme";
import type { WorkbookContent } from "../../core/workbook/port";
import { beginHistory } from "../state/history";
import type { InSheet, OpenScheme } from "../state/openScheme";

const NO_COMPONENTS: Pay = { components: [] };

/**
 * A scheme of which only a part can be read still has an id and names to go by, and an indicator without a method that
 * can be read stands as a new one does, until a person says how it is scored.
 */
function completed({ indicators, pay, ...readable }: Partial<Scheme>, sheet: string): Scheme {
  const names = { en: sheet, "zh-CN": sheet, "zh-TW": sheet };
  const scored = (indicator: Partial<Indicator>): Indicator => ({
    id: "",
    names,
    ...indicator,
    method: indicator.method ?? { kind: "rated" },
  });
  return {
    version: SCHEME_VERSION,
    id: sheet,
    names,
    ...readable,
    ...(indicators && { indicators: indicators.map(scored) }),
    ...(pay && { pay: { ...NO_COMPONENTS, ...pay } }),
  };
}

/** What a sheet holds of a scheme, the broken ones as far as they can be read. */
function inSheet({ sheet, scheme, readable, findings, hash }: SchemeInWorkbook): InSheet {
  return { scheme: scheme ?? completed(readable, sheet), hash, broken: findings };
}

/** What the sheets of a workbook hold, by their names. */
export function schemesInSheets(content: WorkbookContent): ReadonlyMap<string, InSheet> {
  return new Map(schemesOf(content).map((each) => [each.sheet, inSheet(each)]));
}

/** A scheme as its sheet holds it, without any edits. */
export function openFromSheet(sheet: string, held: InSheet): OpenScheme {
  return { key: `sheet ${sheet}`, sheet, history: beginHistory(held.scheme), held };
}

/** The schemes that the sheets of a workbook hold. */
export function readSchemes(content: WorkbookContent): OpenScheme[] {
  return [...schemesInSheets(content)].map(([sheet, held]) => openFromSheet(sheet, held));
}
