import { CellFault, defectFault } from "../../core/cells/cellFault";
import { Phrase } from "../../core/cells/phrase";
import type { Language } from "../../core/words/language";
import { renderMessage } from "../../core/words/renderMessage";

/**
 * An answer as Excel takes it: sentences in the user's language, errors as Excel's own error objects.
 * Throws the error object where the whole answer is a fault; in a matrix it stands in its cell.
 */
export function toExcel(answer: unknown, readLanguage: () => Language): unknown {
  if (Array.isArray(answer)) {
    return (answer as unknown[][]).map((row) => row.map((cell) => toExcelCell(cell, readLanguage)));
  }
  const cell = toExcelCell(answer, readLanguage);
  // Only ours is thrown: an error that passes through would lose its sign, since Excel turns most thrown ones into #VALUE!.
  if (answer instanceof CellFault) throw cell;
  return cell;
}

/** What to throw for a defect of ours: Excel's error object for #VALUE! with the function's name and what went wrong. */
export function showDefect(id: string, defect: unknown, readLanguage: () => Language): unknown {
  return toExcelCell(defectFault(id, defect), readLanguage);
}

function toExcelCell(cell: unknown, readLanguage: () => Language): unknown {
  if (cell instanceof CellFault) {
    const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
    const text = renderMessage(cell.message, readLanguage());
    return new CustomFunctions.Error(cell.sign === "#N/A" ? notAvailable : invalidValue, text);
  }
  if (cell instanceof Phrase) return renderMessage(cell.message, readLanguage());
  // Excel shows a returned null as 0, and a blank must stay a blank.
  return cell ?? "";
}
