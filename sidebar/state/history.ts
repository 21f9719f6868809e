import type { Scheme } from "../../core/schemes/scheme";
import { applyEdit } from "./applyEdit";
import type { Edit } from "./edit";

/** An edit with the gesture that it belongs to: all edits of one drag are taken back together. */
interface Step {
  readonly edits: readonly Edit[];
  readonly gesture?: string;
}

/** A document and what was done to it: undo is a replay of fewer steps. */
export interface History {
  readonly base: Scheme;
  readonly steps: readonly Step[];
  /** How many of the steps count; those behind it can be done again. */
  readonly done: number;
}

const documents = new WeakMap<History, Scheme>();

/** A history that begins with a document. */
export function beginHistory(base: Scheme): History {
  return { base, steps: [], done: 0 };
}

/** The document as the steps left it. */
export function schemeOf(history: History): Scheme {
  const known = documents.get(history);
  if (known) return known;
  const edits = history.steps.slice(0, history.done).flatMap((step) => step.edits);
  const scheme = edits.reduce(applyEdit, history.base);
  documents.set(history, scheme);
  return scheme;
}

/** Of two settings of the same fields the later one counts, so a drag needs no more than one edit. */
function joined(edits: readonly Edit[], next: Edit): readonly Edit[] {
  const last = edits[edits.length - 1];
  const fields = (edit: Edit | undefined): string | undefined =>
    edit?.kind === "set" ? edit.sets.map(({ field }) => field).join("\n") : undefined;
  const replaces = fields(next) !== undefined && fields(last) === fields(next);
  return replaces ? [...edits.slice(0, -1), next] : [...edits, next];
}

/**
 * The history with one more edit; what could have been done again can't be any more.
 * @param gesture joins the edit to the last one where that has the same gesture
 */
export function withEdit(history: History, edit: Edit, gesture?: string): History {
  const before = history.steps.slice(0, history.done);
  const last = before[before.length - 1];
  const joins = gesture !== undefined && last?.gesture === gesture;
  const steps = joins
    ? [...before.slice(0, -1), { gesture, edits: joined(last.edits, edit) }]
    : [...before, { edits: [edit], ...(gesture !== undefined && { gesture }) }];
  const after = { base: history.base, steps, done: steps.length };
  // What the edit leads to is worked out from the document before it, not from the first one on.
  documents.set(after, applyEdit(schemeOf(history), edit));
  return after;
}

/** True where there is a step to take back. */
export const canUndo = ({ done }: History): boolean => done > 0;

/** True where there is a step to do again. */
export const canRedo = ({ done, steps }: History): boolean => done < steps.length;

/** The history with its last step taken back. */
export function undone(history: History): History {
  return canUndo(history) ? { ...history, done: history.done - 1 } : history;
}

/** The history with the step that was taken back done again. */
export function redone(history: History): History {
  return canRedo(history) ? { ...history, done: history.done + 1 } : history;
}
