import type { Area } from "../workbook/area";
import { cellContent } from "../workbook/cellContent";
import type { Change } from "../workbook/change";
import type { WorkbookPort } from "../workbook/port";
import { cellName } from "../workbook/sheetTable";
import type { SheetTable } from "../workbook/sheetTable";
import { undoChanges } from "../workbook/undoChanges";
import type { Language } from "../words/language";
import { areaContents, contentsCheck } from "./areaContents";
import { callsPerf } from "./callsPerf";
import { columnRuns } from "./columnRuns";
import type { CellToWrite } from "./columnRuns";
import { isBeingComputed, isErrorValue } from "./errorValue";
import type { FrozenFormula } from "./frozenFormula";
import { areasMeet, ownCell } from "./frozenFormula";
import { noteFormulas, readRecord, recordName, renoteFormulas } from "./frozenRecord";
import { putBack } from "./putBack";
import { resumeFreeze } from "./resumeFreeze";
import { spilledAreas } from "./spilledAreas";

/** What is to be frozen or thawed. */
export interface FreezeRequest {
  readonly language: Language;
  /** 2026-07-05. */
  readonly today: string;
  /** Left out, the whole workbook. */
  readonly selection?: { readonly sheet: string; readonly area: Area };
}

/** What a freeze came to. */
export interface Freeze {
  readonly frozen: readonly FrozenFormula[];
  /** Cells whose error value is a text now, such as Sheet1!B4. */
  readonly errors: readonly string[];
  /** Formulas that are left, since they are still being computed. */
  readonly computing: readonly string[];
  /** The sheet that keeps the formulas. */
  readonly record: string;
  /** Everything that was done, and what undoes it. */
  readonly changes: readonly Change[];
  readonly undo: readonly Change[];
}

/** A formula of ours in a sheet. */
interface Found extends CellToWrite {
  readonly table: SheetTable;
  readonly formula: string;
}

const isIn = (found: Found, selection: FreezeRequest["selection"]): boolean =>
  selection === undefined ||
  (found.table.sheet.toLowerCase() === selection.sheet.toLowerCase() &&
    areasMeet(ownCell(found), selection.area));

/** The formulas of a sheet that call our functions. */
function formulasOf(table: SheetTable): Found[] {
  const { raw, formulaAt } = table;
  if (!formulaAt) return [];
  return raw.flatMap((texts, row) =>
    texts.flatMap((_, column): Found[] => {
      const formula = formulaAt(row, column);
      if (formula === undefined || !callsPerf(formula)) return [];
      return [{ table, row, column, formula, content: cellContent(table, row, column) }];
    }),
  );
}

const isSamePlace = ({ sheet, row, column }: FrozenFormula, found: Found): boolean =>
  sheet === found.table.sheet && row === found.row && column === found.column;
const placeOf = ({ table, row, column }: Found): string => `${table.sheet}!${cellName(row, column)}`;
const textAt = ({ table, row, column }: Found): string => table.raw[row]?.[column] ?? "";

/** What formulas are frozen as once it is known what they filled, and the cells that get their values back. */
function settle(
  before: SheetTable,
  now: SheetTable,
  found: readonly Found[],
  when: string,
): { readonly frozen: readonly FrozenFormula[]; readonly refilled: readonly CellToWrite[] } {
  const areas = spilledAreas(before, now, found);
  const refilled: CellToWrite[] = [];
  const frozen = found.map(({ row, column, formula }, index): FrozenFormula => {
    const area = areas[index] ?? ownCell({ row, column });
    areaContents(before, area).forEach((line, down) =>
      line.forEach((content, right) => {
        const place = { row: area.row + down, column: area.column + right };
        const isLost = content !== null && (now.raw[place.row]?.[place.column] ?? "") === "";
        if (isLost && (down > 0 || right > 0)) refilled.push({ ...place, content });
      }),
    );
    const values = contentsCheck(areaContents(before, area));
    return { sheet: before.sheet, row, column, formula, when, area, values };
  });
  return { frozen, refilled };
}

const bySheet = (found: readonly Found[]): ReadonlyMap<SheetTable, readonly Found[]> => {
  const groups = new Map<SheetTable, Found[]>();
  for (const each of found) groups.set(each.table, [...(groups.get(each.table) ?? []), each]);
  return groups;
};

/**
 * Puts values in the place of the formulas that call our functions, so that the workbook can go to people without them.
 * The formulas are noted first, in a sheet of ours; then their cells get their values; and cells that go blank by that,
 * since a formula filled them, get theirs back. A freeze that was broken off is completed by the next one.
 */
export async function freezeFormulas(
  port: WorkbookPort,
  request: FreezeRequest,
): Promise<Freeze | undefined> {
  const { language, today, selection } = request;
  const { content, resumed } = await resumeFreeze(port, await port.read());
  const record = readRecord(content);
  const all = content.sheets
    .filter((table) => table !== record.table)
    .flatMap(formulasOf)
    .filter((found) => isIn(found, selection) || resumed.some((each) => isSamePlace(each, found)));
  const computing = all.filter((found) => isBeingComputed(textAt(found)));
  const found = all.filter((each) => !computing.includes(each));
  if (all.length === 0) return undefined;
  const sheet = recordName(content, record, language);
  const nothing = { frozen: [], errors: [], computing: computing.map(placeOf), record: sheet };
  if (found.length === 0) return { ...nothing, changes: [], undo: [] };
  const noted = found.map(({ table, row, column, formula, content: value }): FrozenFormula => {
    return { sheet: table.sheet, row, column, formula, when: today, values: contentsCheck([[value]]) };
  });
  const groups = bySheet(found);
  const values = [...groups].flatMap(([table, each]) => columnRuns(table.sheet, each));
  const first = [...noteFormulas(content, record, noted, language), ...values];
  await port.apply(first);
  const after = await port.read([...groups.keys()].map((table) => table.sheet));
  const settled = [...groups].map(([table, each]) => {
    const now = after.sheets.find(({ sheet: name }) => name === table.sheet) ?? table;
    return { table, ...settle(table, now, each, today) };
  });
  const frozen = settled.flatMap((each) => each.frozen);
  const refills = settled.flatMap(({ table, refilled }) => columnRuns(table.sheet, refilled));
  const unfinished = frozen.map((formula) => ({ ...formula, values: "" }));
  const second = [
    ...(refills.length > 0 ? renoteFormulas(sheet, record.end, unfinished) : []),
    ...refills,
    ...renoteFormulas(sheet, record.end, frozen),
  ];
  await port.apply(second);
  const ofRecord = [...first, ...second].filter((change) => change.sheet === sheet);
  return {
    ...nothing,
    frozen,
    errors: found.filter((each) => isErrorValue(textAt(each))).map(placeOf),
    changes: [...first, ...second],
    undo: [...putBack(frozen), ...undoChanges(content, ofRecord)],
  };
}
