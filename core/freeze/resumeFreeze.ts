import type { WorkbookContent, WorkbookPort } from "../workbook/port";
import { areaContents, contentsCheck } from "./areaContents";
import { callsPerf } from "./callsPerf";
import type { FrozenFormula } from "./frozenFormula";
import { ownCell } from "./frozenFormula";
import type { RecordRow } from "./frozenRecord";
import { dropFormulas, readRecord } from "./frozenRecord";
import { putBack } from "./putBack";

/** How a formula stands whose freeze was broken off. */
type State =
  /** Its cell still holds it. */
  | "in its place"
  /** Its value stands in its place; cells that it filled may have lost theirs. */
  | "replaced"
  /** Something else stands there. */
  | "edited";

const isUnfinished = ({ area, values }: FrozenFormula): boolean => area === undefined || values === "";

function stateOf(frozen: FrozenFormula, { sheets }: WorkbookContent): State {
  const table = sheets.find(({ sheet }) => sheet === frozen.sheet);
  if (!table) return "edited";
  const formula = table.formulaAt?.(frozen.row, frozen.column);
  if (formula !== undefined) return callsPerf(formula) ? "in its place" : "edited";
  const isValue = contentsCheck(areaContents(table, ownCell(frozen))) === frozen.values;
  return frozen.values === "" || isValue ? "replaced" : "edited";
}

/**
 * Takes back a freeze that was broken off: formulas whose value stands in their place already get it again, so that what
 * they filled can be read once more.
 */
export async function resumeFreeze(
  port: WorkbookPort,
  content: WorkbookContent,
): Promise<{ readonly content: WorkbookContent; readonly resumed: readonly FrozenFormula[] }> {
  const record = readRecord(content);
  const open = record.rows
    .filter(isUnfinished)
    .map((row): RecordRow & { readonly state: State } => ({ ...row, state: stateOf(row, content) }))
    .filter(({ state }) => state !== "edited");
  if (open.length === 0) return { content, resumed: [] };
  await port.apply([
    ...putBack(open.filter(({ state }) => state === "replaced")),
    ...dropFormulas(record, new Set(open.map(({ recordRow }) => recordRow))),
  ]);
  return { content: await port.read(), resumed: open };
}
