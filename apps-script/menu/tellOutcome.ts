import type { CommandOutcome } from "../../core/commands/command";
import type { Language } from "../../core/words/language";
import { textIn } from "../../core/words/textIn";
import { hostWordsIn } from "../words/hostWords";
import { TITLE } from "./menuWords";

/** Lines that a dialogue shows; the findings sheet has them all. */
const MOST_LINES = 15;

/** Opens the first of the sheets to show, and tells what came of a command. */
export function tellOutcome({ headline, lines, sheets }: CommandOutcome, language: Language): void {
  const words = hostWordsIn(language);
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const [first] = sheets;
  const sheet = first === undefined ? null : spreadsheet.getSheetByName(first);
  if (sheet) spreadsheet.setActiveSheet(sheet);
  const shown = lines.slice(0, MOST_LINES);
  const further = lines.length > MOST_LINES ? [words.furtherLines(lines.length - MOST_LINES)] : [];
  const ui = SpreadsheetApp.getUi();
  const prompt = [headline, "", ...shown, ...further].join("\n").trim();
  ui.alert(textIn(language, TITLE), prompt, ui.ButtonSet.OK);
}
