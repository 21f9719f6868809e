import { freezeFormulas } from "../freeze/freezeFormulas";
import { thawFormulas } from "../freeze/thawFormulas";
import type { WorkbookPort } from "../workbook/port";
import { freezeWords } from "../words/renderFreeze";
import type { CommandOutcome, CommandRequest } from "./command";

const said = (cells: readonly string[], say: (cells: readonly string[]) => string): string[] =>
  cells.length === 0 ? [] : [say(cells)];

const where = ({ selection }: CommandRequest): "selection" | "workbook" =>
  selection ? "selection" : "workbook";

/** Freezes formulas to values, in words. */
export async function runFreeze(port: WorkbookPort, request: CommandRequest): Promise<CommandOutcome> {
  const words = freezeWords(request.language);
  const freeze = await freezeFormulas(port, request);
  const nothing = words.nothingToFreeze(where(request));
  if (!freeze) return { kind: "nothing to do", headline: nothing, lines: [], sheets: [] };
  const { frozen, errors, computing, record, changes, undo } = freeze;
  const isDone = frozen.length > 0;
  const cells = frozen.reduce((count, { area }) => count + (area ? area.rows * area.columns : 1), 0);
  return {
    kind: isDone ? "done" : "nothing to do",
    headline: isDone ? words.frozen(frozen.length, cells) : words.computing(computing),
    lines: [
      ...(isDone ? said(computing, words.computing) : []),
      ...said(errors, words.errors),
      ...(isDone ? [words.kept(record)] : []),
    ],
    sheets: isDone ? [...new Set(frozen.map(({ sheet }) => sheet)), record] : [],
    ...(isDone && { changes, undo }),
  };
}

/** Puts frozen formulas back, in words. */
export async function runThaw(port: WorkbookPort, request: CommandRequest): Promise<CommandOutcome> {
  const words = freezeWords(request.language);
  const thaw = await thawFormulas(port, request);
  const nothing = words.nothingToThaw(where(request));
  if (!thaw) return { kind: "nothing to do", headline: nothing, lines: [], sheets: [] };
  const { thawed, edited, withoutSheet, record, changes, undo } = thaw;
  const isDone = thawed.length > 0;
  return {
    kind: isDone ? "done" : "refused",
    headline: isDone ? words.thawed(thawed.length) : words.noneThawed,
    lines: [
      ...said(edited, words.edited),
      ...said(withoutSheet, words.withoutSheet),
      ...(record === undefined ? [] : [words.stillKept(record)]),
    ],
    sheets: [...new Set(thawed.map(({ sheet }) => sheet)), ...(record === undefined ? [] : [record])],
    ...(isDone && { changes, undo }),
  };
}
