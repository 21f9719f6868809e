import { cellName } from "../workbook/sheetTable";
import { nearestWord } from "../schemes/nearestWord";
import type { Language } from "../words/language";
import { schemeSheetWords } from "../words/renderSchemeSheet";
import type { SheetFinding, SheetProblem } from "../words/schemeSheetMessages";
import { isCardHeader } from "./cardColumns";
import { matchHeaders } from "./matchHeaders";
import { PARTS } from "./parts/partList";
import type { Part } from "./parts/partList";
import { NOTE_MARK, TITLE_MARK, rangeName } from "./schemeSheet";
import type { SheetGrid } from "./sheetGrid";
import { LANGUAGES, wordKey } from "./text/sheetWords";

/** Rows that belong to a table, from its title to the next one. */
export interface Block {
  readonly part: Part;
  readonly start: number;
  /** The first row that isn't in it. */
  readonly end: number;
}

const titleKey = (text: string): string => wordKey(text.replace(TITLE_MARK, ""));

let partsByTitle: ReadonlyMap<string, Part> | undefined;

/** The part that a title in any language names. */
function partOfTitle(text: string): Part | undefined {
  partsByTitle ??= new Map(
    PARTS.flatMap((part) =>
      LANGUAGES.map((language): [string, Part] => [
        titleKey(schemeSheetWords(language).parts[part.id].title),
        part,
      ]),
    ),
  );
  return partsByTitle.get(titleKey(text));
}

function textsOf(grid: SheetGrid, row: number): string[] {
  return Array.from({ length: grid.widthOf(row) }, (_, column) => grid.text(row, column));
}

/** True where the next row that isn't blank holds headers of the part: a text of a row can be like a title by chance. */
function stands(part: Part, grid: SheetGrid, row: number): boolean {
  let next = row + 1;
  while (next < grid.rowCount && grid.isBlankRow(next)) next++;
  const texts = textsOf(grid, next);
  if (part.layout === "card")
    return texts.filter((text) => text !== "").length > 1 && texts.some(isCardHeader);
  return matchHeaders(part, texts, LANGUAGES).places.size > 1;
}

/** A title bears its mark, or stands alone in its row above headers. */
function titleAt(grid: SheetGrid, row: number): string | undefined {
  const text = grid.firstText(row);
  if (text.startsWith(TITLE_MARK)) return text;
  const isAlone = textsOf(grid, row).filter((other) => other !== "").length === 1;
  const part = isAlone ? partOfTitle(text) : undefined;
  return part && stands(part, grid, row) ? text : undefined;
}

/** Where tables start: by their names where the host gives these, else by their titles. */
export function findBlocks(
  grid: SheetGrid,
  language: Language,
  report: (finding: SheetFinding) => void,
): readonly Block[] {
  const starts = new Map<number, Part | undefined>();
  const named = new Set<Part>();
  for (const part of PARTS) {
    const range = grid.sheet.names?.find(({ name }) => name === rangeName(part.id));
    if (!range) continue;
    starts.set(range.row, part);
    named.add(part);
  }
  const say = (row: number, part: Part, problem: SheetProblem): void =>
    report({ ...problem, sheet: grid.sheet.sheet, cell: cellName(row, 0), part: part.id });
  for (let row = 0; row < grid.rowCount; row++) {
    if (starts.has(row)) continue;
    if (grid.firstText(row).startsWith(NOTE_MARK)) starts.set(row, undefined);
    const title = titleAt(grid, row);
    if (title === undefined) continue;
    const part = partOfTitle(title);
    starts.set(row, undefined);
    if (!part) {
      const titles = PARTS.map(({ id }) => schemeSheetWords(language).parts[id].title);
      const nearest = nearestWord(title.replace(TITLE_MARK, "").trim(), titles) ?? null;
      const [overview] = PARTS;
      if (overview) say(row, overview, { code: "unknown table", found: title, nearest });
    } else if (named.has(part)) say(row, part, { code: "table twice", found: title });
    else {
      starts.set(row, part);
      named.add(part);
    }
  }
  const rows = [...starts.keys()].sort((a, b) => a - b);
  return rows.flatMap((start, index) => {
    const part = starts.get(start);
    return part ? [{ part, start, end: rows[index + 1] ?? grid.rowCount }] : [];
  });
}
