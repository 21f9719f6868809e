import { PERSON_COLUMNS } from "../schemes/commonColumns";
import { SIMPLIFIED_FOR } from "../text/characters";
import type { PersonSheet } from "./personSheet";
import { headerKeys } from "./headerKey";
import { isOneOf, keysOfHeaders, rankedKeys } from "./matchColumn";
import { cellAt } from "../workbook/sheetTable";

const LETTERS_AND_DIGITS = /^[0-9A-Za-z\u4e00-\u9fff]*$/;

/** Finds a letter or digit that no spelling of these keys has. */
function strangerTo(keys: readonly string[]): RegExp {
  const letters = new Set(keys.join(""));
  const traditional = [...SIMPLIFIED_FOR].filter(([, letter]) => letters.has(letter)).map(([own]) => own);
  const known = [...letters, ...traditional].join("");
  return new RegExp(`[^${known}${known.toUpperCase()}]`);
}

/**
 * Tells of rows under the header whether they are a header again: the same text in the person column, or the header in
 * another language, which some word for the person and for what stands in another column tell.
 */
export function repeatedHeaderTest({
  table,
  header,
  person,
  wanted = [],
}: PersonSheet): (row: number) => boolean {
  const own = keysOfHeaders(header.headers)[person]?.[0] ?? "";
  const stranger = strangerTo([own, ...rankedKeys(PERSON_COLUMNS).keys()]);
  return (row) => {
    const written = cellAt(table, row, person).raw;
    // Nearly every name has a letter that no word for the person has, and is told from them without being folded.
    if (LETTERS_AND_DIGITS.test(written) && stranger.test(written)) return false;
    const keys = headerKeys(written);
    const [key = ""] = keys;
    if (key !== "" && key === own) return true;
    if (!isOneOf(keys, PERSON_COLUMNS)) return false;
    return header.headers.some((text, column) => {
      const said = column === person ? [] : headerKeys(cellAt(table, row, column).raw);
      const meant = headerKeys(text);
      return wanted.some((synonyms) => isOneOf(said, synonyms) && isOneOf(meant, synonyms));
    });
  };
}
