import { readBandTable } from "../../bands/readBandTable";
import { isBlank } from "../../cells/blank";
import { cellText } from "../../cells/cellText";
import { readNumber } from "../../numbers/readNumber";
import type { SchemeFault } from "../../words/schemeMessages";
import type { BandRows } from "../bandRows";
import { placedBands } from "./placedBands";
import type { Scheme } from "../scheme";

const shown = (value: unknown): string => JSON.stringify(value);

/** True for a cell that holds no number; a blank one is not configured, which is no fault. */
const isText = (cell: unknown): boolean =>
  !isBlank(cell) && typeof cell !== "number" && readNumber(cellText(cell)) === undefined;

function checkRows(bands: BandRows, path: string, answers: "numbers" | "labels"): SchemeFault[] {
  const table = readBandTable(bands);
  if (table.form === "labels")
    return bands.map((row, index) => ({
      code: "unreadable band",
      path: `${path}[${index}]`,
      found: shown(row[0]),
    }));
  const unreadable = table.unreadable.map(({ row, written }): SchemeFault => ({
    code: "unreadable band",
    path: `${path}[${row - 1}]`,
    found: shown(written),
  }));
  if (answers === "labels") return unreadable;
  const textual = table.rows.filter(({ answers: [answer] }) => isText(answer));
  return [
    ...unreadable,
    ...textual.map(({ row, answers: [answer] }): SchemeFault => ({
      code: "answer not a number",
      path: `${path}[${row - 1}]`,
      found: shown(answer ?? null),
    })),
  ];
}

/** Limits that can't be read, and answers that are no number where points or rates belong. */
export function checkBands(scheme: Scheme): SchemeFault[] {
  return placedBands(scheme).flatMap(({ bands, path, answers }) => checkRows(bands, path, answers));
}
