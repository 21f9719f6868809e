import type { HeaderSynonyms } from "../schemes/names";
import type { Language } from "./language";
import type { WantedColumns } from "./monthMessages";

/** Header texts named for one wanted column: enough to recognise it by. */
const TEXTS_NAMED = 4;
const TEXTS_NAMED_BESIDE = 2;

/** How a list of header texts is written in a language. */
export interface ColumnWords {
  readonly language: Language;
  readonly separator: string;
  /** Header texts with those of the column that must stand beside. */
  readonly beside: (texts: string, others: string) => string;
}

/** The first header texts of a column in a language. */
export function columnText(column: HeaderSynonyms, { language, separator }: ColumnWords): string {
  return column[language].slice(0, TEXTS_NAMED).join(separator);
}

/** The first header texts of each wanted column in a language, each list once. */
export function columnTexts(columns: readonly WantedColumns[], words: ColumnWords): string[] {
  const lists = columns.map(({ value, beside }) => {
    const others = beside?.[words.language].slice(0, TEXTS_NAMED_BESIDE).join(words.separator) ?? "";
    return others === "" ? columnText(value, words) : words.beside(columnText(value, words), others);
  });
  return [...new Set(lists)];
}
