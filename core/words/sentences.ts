/**
 * The texts that a cell can show, as templates: `{found}` is replaced by a field of the message, `{place.row}` by
 * a field of a field, `{total%}` by a fraction in percent. Kept as plain strings: they are most of what a bundle
 * weighs, and each call of a custom function in Google Sheets reads the whole bundle.
 */
export interface Sentences {
  readonly faults: Readonly<Record<FaultSentence, string>>;
  readonly phrases: Readonly<Record<PhraseSentence, string>>;
  readonly parts: Readonly<Record<SentencePart, string>>;
}

/** The sentences of errors; several where one message can mean different cases. */
export type FaultSentence =
  | "not a number"
  | "not a date"
  | "missing argument"
  | "blank parameter"
  | "unknown option"
  | "below"
  | "out of range"
  | "sizes differ"
  | "too large"
  | "division by zero"
  | "unknown table"
  | "no table"
  | "unreadable row"
  | "unknown column"
  | "column twice"
  | "blank answer"
  | "answer not a number"
  | "rate looks like percent"
  | "no band"
  | "two bands"
  | "unknown label"
  | "label twice"
  | "method needed"
  | "gap below"
  | "no upper limit"
  | "weights total"
  | "missing score"
  | "no rule applies"
  | "unreadable condition"
  | "defect";

/** The sentences of findings and explanations. */
export type PhraseSentence =
  | "explain"
  | "gap"
  | "point gap"
  | "decimal-gap"
  | "cents-step"
  | "open-end"
  | "overlap"
  | "shared-edge"
  | "unreachable"
  | "covered"
  | "out-of-order"
  | "duplicate"
  | "not-monotone"
  | "jump"
  | "pays-less"
  | "never regained"
  | "base-mismatch"
  | "quick-mismatch";

/** What sentences are put together from. */
export type SentencePart =
  | "comma"
  | "and"
  | "row"
  | "rounded"
  | "between"
  | "beyond highest"
  | "beyond lowest"
  | "nowhere"
  | "whole number"
  | "number"
  | "compared"
  | "from included"
  | "from excluded"
  | "to included"
  | "to excluded"
  | "below"
  | "above"
  | "answer"
  | "no limit"
  | "words"
  | "ambiguous"
  | "rank share"
  | "mixed units"
  | "bare number";
