import type { Change } from "../workbook/change";
import { undoChanges } from "../workbook/undoChanges";
import type { WorkbookContent, WorkbookPort } from "../workbook/port";
import { cellName } from "../workbook/sheetTable";
import { areaContents, contentsCheck } from "./areaContents";
import { callsPerf } from "./callsPerf";
import type { FreezeRequest } from "./freezeFormulas";
import type { FrozenFormula } from "./frozenFormula";
import { areasMeet, ownCell } from "./frozenFormula";
import { dropFormulas, readRecord } from "./frozenRecord";
import type { RecordRow } from "./frozenRecord";
import { putBack } from "./putBack";

/** What a thaw came to. */
export interface Thaw {
  readonly thawed: readonly FrozenFormula[];
  /** Formulas that stay frozen, since their cells hold something else by now. */
  readonly edited: readonly string[];
  /** Formulas that stay frozen, since their sheets are gone or have other names. */
  readonly withoutSheet: readonly string[];
  /** The sheet that keeps the formulas that are left; undefined where none is. */
  readonly record: string | undefined;
  readonly changes: readonly Change[];
  readonly undo: readonly Change[];
}

type State = "frozen" | "thawed already" | "edited" | "without sheet";

function stateOf(frozen: FrozenFormula, { sheets }: WorkbookContent): State {
  const table = sheets.find(({ sheet }) => sheet === frozen.sheet);
  if (!table) return "without sheet";
  const { area = ownCell(frozen), values } = frozen;
  const own = table.formulaAt?.(frozen.row, frozen.column);
  if (own !== undefined) return callsPerf(own) ? "thawed already" : "edited";
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (table.formulaAt?.(row, column) !== undefined) return "edited";
  const contents = areaContents(table, area);
  // Without a fingerprint a freeze was broken off, and where all is blank a thaw was: nothing can be lost there.
  const isBrokenOff = values === "" || contents.every((line) => line.every((content) => content === null));
  return isBrokenOff || contentsCheck(contents) === values ? "frozen" : "edited";
}

const isIn = (frozen: FrozenFormula, selection: FreezeRequest["selection"]): boolean =>
  selection === undefined ||
  (frozen.sheet.toLowerCase() === selection.sheet.toLowerCase() &&
    areasMeet(frozen.area ?? ownCell(frozen), selection.area));

const placeOf = ({ sheet, row, column }: FrozenFormula): string => `${sheet}!${cellName(row, column)}`;

/** The values of the areas as they stand now, to be written over the formulas again. */
function valuesOf(formulas: readonly FrozenFormula[], { sheets }: WorkbookContent): Change[] {
  return formulas.flatMap((frozen): Change[] => {
    const table = sheets.find(({ sheet }) => sheet === frozen.sheet);
    if (!table) return [];
    const { area = ownCell(frozen) } = frozen;
    const cells = areaContents(table, area);
    return [{ kind: "write", sheet: table.sheet, row: area.row, column: area.column, cells }];
  });
}

/**
 * Puts frozen formulas back where their cells still hold what was frozen, and takes them off the record. Where people
 * wrote something else there the formula stays frozen. A thaw that was broken off is completed by the next one.
 */
export async function thawFormulas(port: WorkbookPort, request: FreezeRequest): Promise<Thaw | undefined> {
  const content = await port.read();
  const record = readRecord(content);
  const wanted = record.rows.filter((row) => isIn(row, request.selection));
  if (wanted.length === 0) return undefined;
  const states = new Map(wanted.map((row) => [row, stateOf(row, content)]));
  const of = (state: State): RecordRow[] => wanted.filter((row) => states.get(row) === state);
  const back = of("frozen");
  const dropped = [...back, ...of("thawed already")];
  const kept = record.rows.length - dropped.length;
  const restored = putBack(back);
  const drop = dropFormulas(record, new Set(dropped.map(({ recordRow }) => recordRow)));
  const changes = [...restored, ...drop];
  const undo = [...undoChanges(content, drop), ...valuesOf(back, content)];
  if (changes.length > 0) await port.apply(changes);
  return {
    thawed: dropped,
    edited: of("edited").map(placeOf),
    withoutSheet: of("without sheet").map(placeOf),
    record: kept > 0 ? record.table?.sheet : undefined,
    changes,
    undo,
  };
}
