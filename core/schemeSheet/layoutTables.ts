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

const NARROWEST = 10;
const WIDEST = 34;

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
    if (part.layout === "card") this.addCard(part, rows[0] ?? new Map());
    else this.addList(part, rows);
    const columns = Math.max(...this.rows.slice(start + 1).map((row) => row.length));
    const name = rangeName(part.id);
    this.names.push({ name, row: start, column: 0, rows: this.rows.length - start, columns });
    this.rows.push([]);
  }

  private addList(part: Part, rows: readonly WrittenRow[]): void {
    const columns = columnsInOrder(this.columnsFor(part, rows), this.language);
    this.addComments(part, columns, (index) => [this.rows.length, index]);
    this.rows.push(columns.map((spec) => cellOf(this.headerOf(part, spec), "header")));
    const first = this.rows.length;
    for (const row of rows) this.rows.push(columns.map((spec) => inputCell(row, spec)));
    // A blank row to fill in: names and drop-downs reach over it, and grow with rows inserted above it.
    this.rows.push(columns.map((spec) => inputCell(new Map(), spec)));
    columns.forEach(({ choices }, column) => {
      this.addDropDown(choices, { row: first, column, rows: this.rows.length - first, columns: 1 });
    });
  }

  private addCard(part: Part, row: WrittenRow): void {
    const words = schemeSheetWords(this.language);
    const others = (["en", "zh-CN", "zh-TW"] as const).filter((language) => language !== this.language);
    const value = words.card.value;
    const headers = [words.card.item, value, ...others.map((other) => words.inLanguage(value, other))];
    this.rows.push(headers.map((header) => cellOf(header, "header")));
    for (const spec of part.columns) {
      if (spec.language !== undefined && spec.language !== this.language) continue;
      const base = spec.column.replace(/\.(en|zh-CN|zh-TW)$/, "");
      this.addComments(part, [spec], () => [this.rows.length, 0]);
      this.addDropDown(spec.choices, { row: this.rows.length, column: 1, rows: 1, columns: 1 });
      const further = spec.language === undefined ? [] : others;
      this.rows.push([
        cellOf(this.headerOf(part, spec), "label"),
        inputCell(row, spec),
        ...further.map((language) => inputCell(row, { ...spec, column: `${base}.${language}` })),
      ]);
    }
  }

  private columnsFor(part: Part, rows: readonly WrittenRow[]): readonly ColumnSpec[] {
    if (!part.hasResults) return part.columns;
    const named = part.id === "gradeBands" ? this.gradeHeaders.length : 0;
    const count = Math.max(1, named, ...rows.map((row) => resultsOf(row)));
    const results = Array.from({ length: count }, (_, index) => resultColumn(index + 1));
    return [...part.columns, ...results.map((column) => ({ column, format: "general" as const }))];
  }

  private headerOf(part: Part, spec: ColumnSpec): string {
    const number = part.id === "gradeBands" ? /^result(\d+)$/.exec(spec.column)?.[1] : undefined;
    const name = number === undefined ? undefined : this.gradeHeaders[Number(number) - 1];
    const header = headerText(part.id, spec, this.language);
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
