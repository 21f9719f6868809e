import { isErrorValue } from "../../cells/errorValue";
import type { CellKind } from "../cellKind";

const QUOTED = /^"(?:[^"\\]|\\.)*"$/s;

/** The text that stands in quotation marks as JSON writes it, or undefined where it doesn't. */
export function unquoted(text: string): string | undefined {
  if (!QUOTED.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A text as it is where reading gives the same text again, else in quotation marks: ` a`, an empty text, `"a"`. */
export function quotedUnless(text: string, staysSame: (written: string) => boolean): string {
  // Files can't hold control characters, and keep no carriage return; titles and notes start with a mark, and empty lists have one.
  // eslint-disable-next-line no-control-regex -- control characters are what this looks for
  const mangled = /[\u0000-\u0009\u000b-\u001f\u007f\ufffe\uffff\ud800-\udfff]|^[■▼]|^\[\]$|^\{\}$/.test(
    text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ""),
  );
  const isKept = !mangled && text.trim() === text && text !== "" && !isErrorValue(text);
  return isKept && staysSame(text) ? text : JSON.stringify(text);
}

/** A text of a cell as the document has it. */
export function readPlainText(written: string): string {
  return unquoted(written) ?? written;
}

/** A text of a cell, such as a name; a number that is typed in its place is that text. */
export const TEXT: CellKind<string> = {
  format: "text",
  write: (text) => quotedUnless(text, (written) => readPlainText(written) === text),
  read: ({ content }) => readPlainText(String(content)),
};
