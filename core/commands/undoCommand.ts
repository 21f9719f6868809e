import { editedSince } from "../workbook/editedSince";
import type { WorkbookPort } from "../workbook/port";
import type { Language } from "../words/language";
import { workbookCommandWords } from "../words/renderWorkbookCommand";
import type { CommandOutcome } from "./command";
import { refusal } from "./refusal";

/**
 * Puts back what a command replaced. Refused where people have edited what it wrote in the meantime, or added to it:
 * nothing of theirs is lost.
 * @param done what the command came to
 */
export async function undoCommand(
  port: WorkbookPort,
  done: CommandOutcome,
  language: Language,
): Promise<CommandOutcome> {
  const { changes = [], undo = [] } = done;
  const words = workbookCommandWords(language).undo;
  if (undo.length === 0) return { kind: "nothing to do", headline: words.nothing, lines: [], sheets: [] };
  const edited = editedSince(await port.read(), changes, undo);
  if (edited.length > 0) return refusal(words.edited(edited), [words.editedRemedy]).outcome;
  await port.apply(undo);
  const sheets = [...new Set(undo.map(({ sheet }) => sheet))];
  const removed = new Set(undo.filter(({ kind }) => kind === "remove sheet").map(({ sheet }) => sheet));
  return {
    kind: "done",
    headline: words.done(sheets),
    lines: [],
    sheets: sheets.filter((sheet) => !removed.has(sheet)),
  };
}
