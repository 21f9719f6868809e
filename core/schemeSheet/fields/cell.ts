import type { HeaderSynonyms, Names } from "../../schemes/names";
import type { Language } from "../../words/language";
import { Unreadable } from "../cellKind";
import type { CellKind } from "../cellKind";
import { TEXT } from "../text/plainText";
import { LANGUAGES } from "../text/sheetWords";
import type { Field, RowIn } from "./field";
import { LIST } from "./textKinds";

/** A field in one cell. */
export function cell<Value>(kind: CellKind<Value>): Field<Value> {
  return {
    columns: (column) => [
      { column, format: kind.format, ...(kind.choices !== undefined && { choices: kind.choices }) },
    ],
    write: (value, row, column) => {
      const percent = kind.inUnit === true && row.writing.unit === "share";
      row.put(column, kind.write(value, row.writing), percent ? "percent" : kind.format);
    },
    read: (row, column) => {
      const found = row.cell(column);
      if (found === undefined) return undefined;
      const value = kind.read(found);
      if (!(value instanceof Unreadable)) return value;
      row.report(column, value.problem);
      return undefined;
    },
  };
}

/** A field whose blank cell means null: not configured. */
export function blankIsNull<Value>(field: Field<Value>): Field<Value | null> {
  return {
    columns: (column) => field.columns(column),
    write: (value, row, column) => {
      if (value !== null) field.write(value, row, column);
    },
    read: (row, column) => {
      const before = row.problems;
      return field.read(row, column) ?? (row.problems === before ? null : undefined);
    },
  };
}

const inEachLanguage = (column: string, language: Language): string => `${column}.${language}`;

/** Three columns, one for each language. */
function perLanguage<Value>(kind: CellKind<Value>): {
  readonly columns: Field<unknown>["columns"];
  readonly field: Field<Value>;
  readonly given: (row: RowIn, column: string) => Partial<Record<Language, Value>>;
} {
  const field = cell(kind);
  return {
    field,
    columns: (column) =>
      LANGUAGES.map((language) => ({
        column: inEachLanguage(column, language),
        format: kind.format,
        language,
      })),
    given: (row, column) =>
      Object.fromEntries(
        LANGUAGES.flatMap((language) => {
          const value = field.read(row, inEachLanguage(column, language));
          return value === undefined ? [] : [[language, value]];
        }),
      ),
  };
}

/** A name in three columns; a language that is left blank takes the name of another. */
export function names(): Field<Names> {
  const { columns, field, given } = perLanguage(TEXT);
  return {
    columns,
    write: (value, row, column) => {
      for (const language of LANGUAGES) field.write(value[language], row, inEachLanguage(column, language));
    },
    read: (row, column) => {
      const found = given(row, column);
      const other = found.en ?? found["zh-CN"] ?? found["zh-TW"];
      if (other === undefined) return undefined;
      return {
        en: found.en ?? other,
        "zh-CN": found["zh-CN"] ?? found["zh-TW"] ?? other,
        "zh-TW": found["zh-TW"] ?? found["zh-CN"] ?? other,
      };
    },
  };
}

/** Header texts in three columns; a language that is left blank has none. */
export function headerTexts(): Field<HeaderSynonyms> {
  const { columns, field, given } = perLanguage(LIST);
  return {
    columns,
    write: (value, row, column) => {
      const none = LANGUAGES.every((language) => value[language].length === 0);
      for (const language of LANGUAGES) {
        if (none || value[language].length > 0)
          field.write(value[language], row, inEachLanguage(column, language));
      }
    },
    read: (row, column) => {
      const found = given(row, column);
      if (Object.keys(found).length === 0) return undefined;
      return { en: found.en ?? [], "zh-CN": found["zh-CN"] ?? [], "zh-TW": found["zh-TW"] ?? [] };
    },
  };
}

/** Steps in three columns, each a list of the same length. */
export function namedSteps(kind: CellKind<readonly string[]>): Field<readonly Names[]> {
  const { columns, field, given } = perLanguage(kind);
  return {
    columns,
    write: (steps, row, column) => {
      for (const language of LANGUAGES)
        field.write(
          steps.map((step) => step[language]),
          row,
          inEachLanguage(column, language),
        );
    },
    read: (row, column) => {
      const found = given(row, column);
      const other = found.en ?? found["zh-CN"] ?? found["zh-TW"];
      if (other === undefined) return undefined;
      const lists = {
        en: found.en ?? other,
        "zh-CN": found["zh-CN"] ?? found["zh-TW"] ?? other,
        "zh-TW": found["zh-TW"] ?? found["zh-CN"] ?? other,
      };
      const alike = (language: Language): number =>
        LANGUAGES.filter((another) => lists[another].length === lists[language].length).length;
      const uneven = LANGUAGES.find((language) => alike(language) === 1);
      if (uneven !== undefined) {
        const at = inEachLanguage(column, uneven);
        const expected = "equal lists";
        row.report(at, { code: "unreadable", found: lists[uneven].join(", "), expected });
        return undefined;
      }
      return other.map((step, index) => ({
        en: lists.en[index] ?? step,
        "zh-CN": lists["zh-CN"][index] ?? step,
        "zh-TW": lists["zh-TW"][index] ?? step,
      }));
    },
  };
}
