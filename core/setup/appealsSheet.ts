import type { Language } from "../words/language";
import type { AppealColumn } from "../words/ledgerMessages";
import { ledgerWords } from "../words/renderLedger";
import type { SetupSheet } from "./setupSheet";

/** The sheet that appeals are entered in: headers alone, since each row of it counts. */
export function appealsSheet(language: Language): SetupSheet {
  const { sheet, columns, upheld, rejected, open } = ledgerWords(language).appeals;
  const decisions = [open, upheld, rejected].flatMap(([word]) => word ?? []);
  return {
    name: sheet,
    example: "headers only",
    columns: (Object.keys(columns) as AppealColumn[]).map((column) => ({
      header: columns[column][0] ?? column,
      example: null,
      ...(column === "decision" && { options: decisions }),
      style: "text",
    })),
  };
}
