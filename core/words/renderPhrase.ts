import { subtractOnPaper } from "../numbers/paper";
import type { Fields } from "./fillSentence";
import { fillPart, fillSentence } from "./fillSentence";
import type { Language } from "./language";
import type { ExplainMessage, FindingMessage, PhraseMessage } from "./messages";
import { numberText, percentText } from "./numberText";
import { renderFault } from "./renderFault";
import type { PhraseSentence } from "./sentences";

function explainFields(message: ExplainMessage, language: Language): Fields {
  const amount = message.inPercent ? percentText : numberText;
  const edge = (side: "from" | "to", limit: ExplainMessage["lower"]): string =>
    limit === null ? "" : fillPart(language, `${side} ${limit.holds}`, { at: amount(limit.at) });
  const compared = amount(message.compared);
  const answers = message.answers.map(({ header, text }) => (header === "" ? text : `${header} ${text}`));
  return {
    value: amount(message.value),
    compared: message.roundedTo === null ? "" : fillPart(language, "compared", { compared }),
    from: edge("from", message.lower),
    to: edge("to", message.upper),
    answers: answers.join(fillPart(language, "comma")),
  };
}

/** Which sentence a finding takes, and what it needs beside its own fields. */
function sentenceOf(message: FindingMessage, language: Language): readonly [PhraseSentence, Fields] | string {
  switch (message.code) {
    case "unreadable":
      return renderFault(message.fault, language);
    case "weights-total":
      return renderFault({ code: "weights total", totalFraction: message.totalFraction }, language);
    case "gap":
      return [message.from === message.to ? "point gap" : "gap", {}];
    case "open-end":
      return [message.code, { side: fillPart(language, message.side) }];
    case "unreachable":
      return [message.coveredBy.length === 0 ? "unreachable" : "covered", {}];
    case "not-monotone":
      return [
        message.code,
        { header: message.header === "" ? fillPart(language, "answer") : message.header },
      ];
    case "jump":
      return [message.code, { size: subtractOnPaper(message.after, message.before) }];
    case "pays-less":
      return [message.regained === null ? "never regained" : "pays-less", {}];
    default:
      return [message.code, {}];
  }
}

/** A sentence for a cell in the user's language. */
export function renderPhrase(message: PhraseMessage, language: Language): string {
  if (message.code === "explain") {
    return fillSentence(language, "phrases", "explain", { ...message, ...explainFields(message, language) });
  }
  const sentence = sentenceOf(message, language);
  if (typeof sentence === "string") return sentence;
  return fillSentence(language, "phrases", sentence[0], { ...message, ...sentence[1] });
}
