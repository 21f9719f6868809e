import { basename, extname, join } from "node:path";
import { likelyHeader, ROWS_SEARCHED } from "../../core/month/findHeader";
import type { SheetTable } from "../../core/workbook/sheetTable";
import type { Language } from "../../core/words/language";
import { languageOfTexts } from "../../core/words/languageOfTexts";
import { commandWords } from "../../core/words/renderCommand";
import type { Progress } from "../terminal/progress";
import { readWorkbookBytes } from "../xlsx/recogniseFile";
import { isSameFile } from "../xlsx/saveBeside";
import { XlsxWorkbook } from "../xlsx/xlsxWorkbook";
import { gradeDepartmentFile, isDepartment } from "./gradeDepartmentFile";
import { gradeExportFile } from "./gradeExportFile";
import { GradeProblem } from "./gradeProblem";
import type { GradeOptions } from "./options";

/** A finished run: the summary for the terminal, and the path of the copy. */
export interface GradedFile {
  readonly summary: string;
  readonly out: string;
  readonly language: Language;
  /** False where nothing was to be written, or only asked for. */
  readonly written: boolean;
}

/** Where the copy goes: the place asked for, or the folder of graded workbooks; never the workbook itself. */
function outputPath({ file, out }: GradeOptions): string {
  const kind = extname(file);
  if (out === undefined) {
    const name = basename(file, kind);
    const usual = join("graded", `${name}${kind}`);
    return isSameFile(usual, file) ? join("graded", `${name} (graded)${kind}`) : usual;
  }
  if (isSameFile(out, file)) throw new GradeProblem({ code: "output is input", file: out });
  if (extname(out).toLowerCase() !== kind.toLowerCase())
    throw new GradeProblem({ code: "output kind", file: out, kind });
  return out;
}

/** The language of titles and headers, wherever these stand; the names below them may be in another. */
function languageOfTables(tables: readonly SheetTable[]): Language {
  return languageOfTexts(
    tables.flatMap((table) => {
      const lastRow = likelyHeader(table)?.row ?? ROWS_SEARCHED;
      return table.raw.slice(0, lastRow + 1).flat();
    }),
  );
}

/**
 * Grades a workbook and writes the copy; throws a GradeProblem where that can't be done, and then writes nothing.
 * @param onLanguage told the language as soon as it is known, for whatever has to be said afterwards
 */
export async function gradeFile(
  options: GradeOptions,
  progress: Progress,
  onLanguage: (language: Language) => void = () => undefined,
): Promise<GradedFile> {
  const { file } = options;
  const bytes = readWorkbookBytes(file);
  const out = outputPath(options);
  progress.step(commandWords(options.language ?? "en").steps.open);
  const workbook = new XlsxWorkbook(bytes, file, (place, sheets) => {
    progress.step(`${commandWords(options.language ?? "en").steps.read} ${place}/${sheets}`);
  });
  const content = await workbook.read();
  const tables = content.sheets;
  const language = options.language ?? languageOfTables(tables);
  onLanguage(language);
  progress.step(commandWords(language).steps.grade);
  const asked = { ...options, out };
  const graded = isDepartment(content)
    ? await gradeDepartmentFile(workbook, content, asked, language, progress)
    : await gradeExportFile(workbook, content, asked, language, progress);
  return { ...graded, out, language };
}
