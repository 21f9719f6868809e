import { subtractOnPaper } from "../../numbers/paper";
import { numberText, percentText, quoted } from "../numberText";
import type { PhraseWords } from "../sentences";
import { EN_FAULTS } from "./faults";
import { renderMessage } from "../renderMessage";

const listed = (rows: readonly number[]): string => `rows ${rows.join(" and ")}`;
const listedFirst = (rows: readonly number[]): string => `Rows ${rows.join(" and ")}`;

/** Sentences in cells, in English. */
export const EN_PHRASES: PhraseWords = {
  explain: ({ value, compared, roundedTo, inPercent, row, written, lower, upper, answers }) => {
    const amount = inPercent ? percentText : numberText;
    const edge = (at: number, holds: string): string => `${amount(at)} ${holds === "included" ? "included" : "not included"}`;
    const asCompared = roundedTo === null ? "" : ` (compared as ${amount(compared)}, rounded half up)`;
    const from = lower ? `from ${edge(lower.at, lower.holds)}` : "";
    const to = upper ? `up to ${edge(upper.at, upper.holds)}` : "";
    const limits = [from, to].filter((part) => part !== "").join(" ") || "without limits";
    const gives = answers.map(({ header, text }) => (header === "" ? text : `${header} ${text}`)).join(", ");
    return `${amount(value)}${asCompared} lies in row ${row} (${quoted(written)}), ${limits}: ${gives}.`;
  },
  gap: ({ rows, from, to }) =>
    from === to
      ? `No row holds exactly ${numberText(from)}, between ${listed(rows)}. Let one of them include it.`
      : `No row holds the values between ${numberText(from)} and ${numberText(to)} (${listed(rows)}). Extend a row or add one.`,
  "decimal-gap": ({ rows, from, to }) =>
    `Decimals between ${numberText(from)} and ${numberText(to)} have no row (${listed(rows)}). Set edges to "lower", "upper" or "round", or write the limits with signs.`,
  "cents-step": ({ rows, from, to }) =>
    `Between ${numberText(from)} and ${numberText(to)} one step of the scale is left open (${listed(rows)}). It matters only for finer amounts.`,
  "open-end": ({ side, at }) =>
    side === "below"
      ? `Nothing below ${numberText(at)} has a row. Add one if such values can occur.`
      : `Nothing above ${numberText(at)} has a row. Add one if such values can occur.`,
  overlap: ({ rows }) => `${listedFirst(rows)} claim the same values, which answer #VALUE!. Change one of their limits.`,
  "shared-edge": ({ rows, at }) =>
    `${numberText(at)} is named by ${listed(rows)} and no mark settles whose it is: it answers #VALUE!. Write (含) or (不含), signs or brackets, or set edges.`,
  unreachable: ({ row, coveredBy }) =>
    coveredBy.length === 0
      ? `Row ${row} can never match: no number lies within its limits. Correct them.`
      : `Row ${row} can never match alone: row ${coveredBy.join(", ")} holds all of it. Change one of them.`,
  "out-of-order": ({ rows }) => `${listedFirst(rows)} stand out of order. Look-ups don't mind; readers do.`,
  duplicate: ({ rows }) => `${listedFirst(rows)} have the same limits. Remove one of them.`,
  "not-monotone": ({ rows, header, lower, upper }) =>
    `${header === "" ? "The answer" : header} goes from ${numberText(lower)} to ${numberText(upper)} between ${listed(rows)}, against the rest of the table. Check whether that is meant.`,
  jump: ({ at, before, after }) =>
    `At ${numberText(at)} the amount jumps by ${numberText(subtractOnPaper(after, before))}, from ${numberText(before)} to ${numberText(after)}.`,
  "pays-less": ({ at, peak, regained }) =>
    regained === null
      ? `From ${numberText(at)} on, selling more never pays ${numberText(peak)} again.`
      : `Between ${numberText(at)} and ${numberText(regained)} selling more pays less than the ${numberText(peak)} reached at ${numberText(at)}.`,
  "base-mismatch": ({ row, expected, found }) =>
    `The base amount of row ${row} is ${numberText(found)}; the tier below ends at ${numberText(expected)}. Expected ${numberText(expected)}.`,
  "quick-mismatch": ({ row, expected, found }) =>
    `The quick deduction of row ${row} is ${numberText(found)}; recomputed from the tier below it is ${numberText(expected)}.`,
  "weights-total": ({ totalFraction }) => `The weights total ${percentText(totalFraction, " ")}, not 100 %.`,
  unreadable: ({ fault }) => renderMessage(EN_FAULTS, fault),
};
