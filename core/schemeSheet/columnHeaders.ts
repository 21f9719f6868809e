import type { Language } from "../words/language";
import { schemeSheetWords } from "../words/renderSchemeSheet";
import type { ColumnText, PartId } from "../words/schemeSheetMessages";
import type { ColumnSpec } from "./fields/field";

/** The words of a column: `names.zh-CN` goes by `names`, `result2` by `result`. */
export function columnText(part: PartId, column: string, language: Language): ColumnText {
  const { columns } = schemeSheetWords(language).parts[part];
  const base = column.replace(/\.(en|zh-CN|zh-TW)$/, "").replace(/^result\d+$/, "result");
  const number = /^result(\d+)$/.exec(column)?.[1] ?? "";
  const [header, comment] = columns[base] ?? [base, ""];
  return [header + number, comment];
}

/** The header of a column: its texts in the user's language have none added, the others name theirs. */
export function headerText(part: PartId, { column, language: of }: ColumnSpec, language: Language): string {
  const [header] = columnText(part, column, language);
  return of === undefined || of === language ? header : schemeSheetWords(language).inLanguage(header, of);
}

/** The columns as a user sees them: those in other languages come last. */
export function columnsInOrder(columns: readonly ColumnSpec[], language: Language): ColumnSpec[] {
  const isOther = ({ language: of }: ColumnSpec): boolean => of !== undefined && of !== language;
  return [...columns.filter((spec) => !isOther(spec)), ...columns.filter(isOther)];
}
