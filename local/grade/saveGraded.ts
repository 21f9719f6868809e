import type { Change } from "../../core/workbook/change";
import type { Language } from "../../core/words/language";
import { commandWords } from "../../core/words/renderCommand";
import type { Progress } from "../terminal/progress";
import { saveBeside } from "../xlsx/saveBeside";
import type { XlsxWorkbook } from "../xlsx/xlsxWorkbook";

/** Writes changes into a workbook and the copy of it, telling how far it is; gives what is to be said of an earlier copy. */
export async function saveGraded(
  workbook: XlsxWorkbook,
  changes: readonly Change[],
  out: string,
  language: Language,
  progress: Progress,
): Promise<string[]> {
  const words = commandWords(language);
  await workbook.apply(changes, (doneFraction) => {
    progress.step(`${words.steps.write} ${Math.round(doneFraction * 100)}%`);
  });
  const { previous } = saveBeside(out, workbook.bytes);
  return previous === undefined ? [] : [words.previousKept(previous)];
}
