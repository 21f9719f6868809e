import type { Command, CommandRequest } from "../../core/commands/command";
import type { Language } from "../../core/words/language";
import { textIn } from "../../core/words/textIn";
import { readSelectedArea } from "../server/readSelection";
import { hostWordsIn } from "../words/hostWords";
import { carryOut, today, undoLast } from "./carryOut";
import { TITLE } from "./menuWords";
import { tellOutcome } from "./tellOutcome";

/** A selection of several cells is meant; a single cell is only where the cursor stands. */
function selectionMeant(): Pick<CommandRequest, "selection"> {
  const selection = readSelectedArea();
  const isMeant = selection && selection.area.rows * selection.area.columns > 1;
  return isMeant ? { selection } : {};
}

/** True where the user says yes. */
export function isAgreed(question: string, language: Language): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(textIn(language, TITLE), question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Carries a command of the menu out and tells what came of it. */
export function runMenuCommand(command: Command, language: Language): void {
  if (command === "publish" && !isAgreed(hostWordsIn(language).askPublish, language)) return;
  const selection = command === "freeze" || command === "thaw" ? selectionMeant() : {};
  tellOutcome(carryOut(command, { language, today: today(), ...selection }), language);
}

/** Undoes the last command and tells what came of it. */
export function runMenuUndo(language: Language): void {
  tellOutcome(undoLast(language), language);
}
