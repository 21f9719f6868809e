import { textWidth } from "../month/textWidth";
import type { Language } from "../words/language";
import { schemeSheetWords } from "../words/renderSchemeSheet";
import type { ChoiceSet } from "../words/schemeSheetMessages";
import type { CellFormat, Content } from "./cellKind";
import { columnText, columnsInOrder, headerText } from "./columnHeaders";
import type { ColumnSpec } from "./fields/field";
import { resultColumn } from "./fields/bandRows";
import { PARTS } from "./parts/partList";
import type { Part } from "./parts/partList";
import type { WrittenRow, WrittenRows } from "./rowWriter";
import { NOTE_MARK, TITLE_MARK, rangeName } from "./schemeSheet";
import type {
  DropDown,
  NamedRange,
  SchemeSheet,
  SheetCell,
  SheetCellRole,
  SheetComment,
} from "./schemeSheet";

const NO_CELLS: WrittenRow = new Map();
const NARROWEST = 10;
const WIDEST = 26;

const cellOf = (value: Content | null, role: SheetCellRole, format: CellFormat = "text"): SheetCell => ({
  value,
  role,
  format,
});

/** Puts tables below each other and notes where their parts are. */
class SheetLayout {
  readonly rows: SheetCell[][] = [];
  readonly names: NamedRange[] = [];
  readonly dropDowns: DropDown[] = [];
  readonly comments: SheetComment[] = [];

  constructor(
    private readonly language: Language,
    private readonly gradeHeaders: readonly string[],
  ) {}

  addNote(text: string): void {
    this.rows.push([cellOf(`${NOTE_MARK} ${text}`, "note")], []);
  }

  addPart(part: Part, rows: readonly WrittenRow[]): void {
    const { title, hint } = schemeSheetWords(this.language).parts[part.id];
    const start = this.rows.length;
    this.rows.push([cellOf(`${TITLE_MARK} ${title}`, "title"), cellOf(null, "note"), cellOf(hint, "note")]);
    if (part.layout === "card") this.addCard(part, rows[0] ?? NO_CELLS);
    else this.addList(part, rows);
    const columns = Math.max(...this.rows.slice(start + 1).map((row) => row.length));
    const name = rangeName(part.id);
    this.names.push({ name, row: start, column: 0, rows: this.rows.length - start, columns });
    this.rows.push([]);
  }

  private addList(part: Part, rows: readonly WrittenRow[]): void {
    const columns = columnsInOrder(this.columnsFor(part, rows), this.language);
    this.addComments(part, columns, (index) => [this.rows.length, index]);
    const results = columns.filter(({ column }) => /^result\d+$/.test(column)).length;
    this.rows.push(columns.map((spec) => cellOf(this.headerOf(part, spec, results), "header")));
    const first = this.rows.length;
    for (const row of rows) this.rows.push(columns.map((spec) => inputCell(row, spec)));
    // A blank row to fill in: names and drop-downs reach over it, and grow with rows inserted above it.
    this.rows.push(columns.map((spec) => inputCell(NO_CELLS, spec)));
    columns.forEach(({ choices }, column) => {
      this.addDropDown(choices, { row: first, column, rows: this.rows.length - first, columns: 1 });
    });
  }

  private addCard(part: Part, row: WrittenRow): void {
    const words = schemeSheetWords(this.language);
    const others = (["en", "zh-CN", "zh-TW"] as const).filter((language) => language !== this.language);
    const { item, value, meaning } = words.card;
    const isTranslated = part.columns.some(({ language }) => language !== undefined);
    const shown = isTranslated ? others : [];
    const headers = [item, value, ...shown.map((other) => words.inLanguage(value, other)), meaning];
    this.rows.push(headers.map((header) => cellOf(header, "header")));
    for (const spec of part.columns) {
      if (spec.language !== undefined && spec.language !== this.language) continue;
      const base = spec.column.replace(/\.(en|zh-CN|zh-TW)$/, "");
      this.addComments(part, [spec], () => [this.rows.length, 0]);
      this.addDropDown(spec.choices, { row: this.rows.length, column: 1, rows: 1, columns: 1 });
      this.rows.push([
        cellOf(this.headerOf(part, spec, 0), "label"),
        inputCell(row, spec),
        ...shown.map((language) =>
          spec.language === undefined
            ? cellOf(null, "empty")
            : inputCell(row, { ...spec, column: `${base}.${language}` }),
        ),
        cellOf(columnText(part.id, spec.column, this.language)[1], "note"),
      ]);
    }
  }

  private columnsFor(part: Part, rows: readonly WrittenRow[]): readonly ColumnSpec[] {
    // Most schemes have one way to measure each indicator: the column that tells them apart would only be in the way.
    const isIdle = ({ column }: ColumnSpec): boolean =>
      column === "alternative" && part.id !== "indicators" && !rows.some((row) => row.has(column));
    const own = part.columns.filter((spec) => !isIdle(spec));
    if (!part.hasResults) return own;
    const named = part.id === "gradeBands" ? this.gradeHeaders.length : 0;
    const count = Math.max(1, named, ...rows.map((row) => resultsOf(row)));
    const results = Array.from({ length: count }, (_, index) => resultColumn(index + 1));
    return [...own, ...results.map((column) => ({ column, format: "general" as const }))];
  }

  /** A single result needs no number; those of the grades say what they are. */
  private headerOf(part: Part, spec: ColumnSpec, results: number): string {
    const number = /^result(\d+)$/.exec(spec.column)?.[1];
    const header = headerText(part.id, spec, this.language);
    if (number !== undefined && results === 1) return columnText(part.id, "result", this.language)[0].trim();
    const name = part.id === "gradeBands" ? this.gradeHeaders[Number(number) - 1] : undefined;
    return name === undefined ? header : `${header} ${name}`;
  }

  private addComments(
    part: Part,
    columns: readonly ColumnSpec[],
    placeOf: (index: number) => [row: number, column: number],
  ): void {
    columns.forEach(({ column: id }, index) => {
      const [row, column] = placeOf(index);
      this.comments.push({ row, column, text: columnText(part.id, id, this.language)[1] });
    });
  }

  private addDropDown(set: ChoiceSet | undefined, range: Omit<DropDown, "words">): void {
    if (set === undefined) return;
    const words = Object.values(schemeSheetWords(this.language).choices[set]);
    this.dropDowns.push({ ...range, words });
  }
}

function inputCell(row: WrittenRow, { column, format }: ColumnSpec): SheetCell {
  const written = row.get(column);
  return cellOf(written?.content ?? null, "input", written?.format ?? format);
}

function resultsOf(row: WrittenRow): number {
  const numbers = [...row.keys()].map((column) => Number(/^result(\d+)$/.exec(column)?.[1] ?? 0));
  return Math.max(0, ...numbers);
}

function widthsOf(rows: readonly (readonly SheetCell[])[]): number[] {
  const columns = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => {
    const widths = rows.map((row) => {
      const { value = null, role } = row[column] ?? {};
      return role === "title" || role === "note" || value === null ? 0 : textWidth(String(value)) + 2;
    });
    return Math.min(WIDEST, Math.max(NARROWEST, ...widths));
  });
}

/**
 * Lays the tables out below each other: those in use in their order, then those that aren't, empty.
 * @param gradeHeaders what the columns of the grades are called
 */
export function layoutTables(
  rows: WrittenRows,
  language: Language,
  gradeHeaders: readonly string[],
): Omit<SchemeSheet, "name"> {
  const layout = new SheetLayout(language, gradeHeaders);
  const isUsed = ({ id }: Part): boolean => rows.get(id)?.some((row) => row.size > 0) === true;
  for (const part of PARTS.filter(isUsed)) layout.addPart(part, rows.get(part.id) ?? []);
  layout.addNote(schemeSheetWords(language).unused);
  for (const part of PARTS.filter((candidate) => !isUsed(candidate))) layout.addPart(part, []);
  const { rows: cells, names, dropDowns, comments } = layout;
  return { rows: cells, widths: widthsOf(cells), names, dropDowns, comments };
}
