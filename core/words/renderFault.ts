import type { Fields } from "./fillSentence";
import { fillPart, fillSentence } from "./fillSentence";
import type { Language } from "./language";
import type { FaultMessage, RowName } from "./messages";
import type { FaultSentence } from "./sentences";

/** Which sentence a message takes, and what it needs beside its own fields. */
function sentenceOf(message: FaultMessage, language: Language): readonly [FaultSentence, Fields] {
  const row = (name: RowName): string => fillPart(language, "row", { ...name });
  switch (message.code) {
    case "passed on":
      return ["defect", { found: message.code }];
    case "out of range": {
      const kind = fillPart(language, message.whole ? "whole number" : "number");
      return [message.atMost === undefined ? "below" : "out of range", { kind }];
    }
    case "unreadable row":
      return [message.code, { reason: fillPart(language, message.reason) }];
    case "two bands":
      return [message.code, { rows: message.rows.map(row).join(fillPart(language, "and")) }];
    case "no band": {
      const [below, above] = [message.below && row(message.below), message.above && row(message.above)];
      const part =
        below && above ? "between" : below ? "beyond highest" : above ? "beyond lowest" : "nowhere";
      const where = fillPart(language, part, { below: below, above: above });
      return [
        message.code,
        {
          where,
          rounded:
            message.value === message.asked ? "" : fillPart(language, "rounded", { asked: message.asked }),
        },
      ];
    }
    default:
      return [message.code, {}];
  }
}

/** The text of an error in the user's language: where, what was found, what to do. */
export function renderFault(message: FaultMessage, language: Language): string {
  const [sentence, more] = sentenceOf(message, language);
  return fillSentence(language, "faults", sentence, { ...message, ...more });
}
