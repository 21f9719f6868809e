import { subtractOnPaper } from "../numbers/paper";
import type { Fields } from "./fillSentence";
import { fillSentence } from "./fillSentence";
import type { Language } from "./language";
import type { ExplainMessage, FaultMessage, PhraseMessage, RowName } from "./messages";
import { numberText } from "./numberText";
import type { Sentence } from "./sentences";

/** Words a part of a sentence in the user's language. */
type Part = (name: Sentence, fields?: Fields) => string;

/** Between which rows a value lies, or beyond which. */
function whereText({ below, above }: Record<"below" | "above", RowName | null>, part: Part): string {
  const row = (name: RowName | null): string | null => name && part("row", { ...name });
  const name = below && above ? "between" : below ? "beyond highest" : above ? "beyond lowest" : "nowhere";
  return part(name, { below: row(below), above: row(above) });
}

function explainFields(message: ExplainMessage, part: Part): Fields {
  const { value, compared, roundedTo, inPercent, lower, upper, answers } = message;
  const amount = (number: number): string =>
    inPercent ? `${numberText(number * 100)}%` : numberText(number);
  const edge = (side: "from" | "to", limit: ExplainMessage["lower"]): string =>
    limit ? part(side, { at: amount(limit.at), holds: part(limit.holds) }) : "";
  return {
    value: amount(value),
    compared: roundedTo === null ? "" : part("as compared", { compared: amount(compared) }),
    from: edge("from", lower),
    to: edge("to", upper),
    answers: answers.map(({ header, text }) => (header === "" ? text : `${header} ${text}`)),
  };
}

/** What a message needs beside its own fields, and the sentence it takes where that isn't called by its code. */
function moreOf(message: FaultMessage | PhraseMessage, part: Part): Fields {
  switch (message.code) {
    case "passed on":
      return { code: "defect", found: message.code };
    case "out of range":
      return {
        code: message.atMost === undefined ? "too small" : message.code,
        kind: part(message.whole ? "whole number" : "number"),
      };
    case "unreadable row":
      return { reason: part(message.reason) };
    case "two bands":
      return { rows: message.rows.map((row) => part("row", { ...row })).join(part("and")) };
    case "no band":
      return {
        where: whereText(message, part),
        rounded: message.value === message.asked ? "" : part("as rounded", { asked: message.asked }),
      };
    case "weights total":
    case "weights-total":
      return { code: "weights total", percent: message.totalFraction * 100 };
    case "unreadable":
      return { ...message.fault, ...moreOf(message.fault, part) };
    case "gap":
      return message.from === message.to ? { code: "point gap" } : {};
    case "open-end":
      return { side: part(message.side) };
    case "unreachable":
      return message.coveredBy.length === 0 ? {} : { code: "covered" };
    case "not-monotone":
      return message.header === "" ? { header: part("the answer") } : {};
    case "jump":
      return { size: subtractOnPaper(message.after, message.before) };
    case "pays-less":
      return message.regained === null ? { code: "never regained" } : {};
    case "explain":
      return explainFields(message, part);
    default:
      return {};
  }
}

/** The text of an error, a finding or an explanation in the user's language: where, what was found, what to do. */
export function renderMessage(message: FaultMessage | PhraseMessage, language: Language): string {
  const part: Part = (name, fields = {}) => fillSentence(language, name, fields);
  const fields: Fields & { code: string } = { ...message, ...moreOf(message, part) };
  return fillSentence(language, fields.code as Sentence, fields);
}
