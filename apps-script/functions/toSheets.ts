import { CellFault } from "../../core/cells/cellFault";
import { Phrase } from "../../core/cells/phrase";
import type { Language } from "../../core/words/language";
import { renderMessage } from "../../core/words/renderMessage";

/**
 * An answer as Google Sheets takes it, texts in the user's language. A fault is thrown as an Error, since that is
 * how Sheets shows one; a cell of a matrix can't throw and holds the same text.
 */
export function toSheets(answer: unknown, readLanguage: () => Language): unknown {
  if (Array.isArray(answer)) {
    return (answer as unknown[][]).map((row) => row.map((cell) => toSheetsCell(cell, readLanguage)));
  }
  const cell = toSheetsCell(answer, readLanguage);
  if (answer instanceof CellFault) throw new Error(String(cell));
  return cell;
}

function toSheetsCell(cell: unknown, readLanguage: () => Language): unknown {
  if (cell instanceof CellFault) return `${cell.sign}: ${renderMessage(cell.message, readLanguage())}`;
  if (cell instanceof Phrase) return renderMessage(cell.message, readLanguage());
  return cell ?? "";
}
