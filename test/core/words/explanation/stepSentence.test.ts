import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { Appraiser } from "../../../../core/appraise/appraiser";
import { explainFigures } from "../../../../core/explain/explanation";
import { Speaker } from "../../../../core/words/explanation/speaker";
import { stepSentence } from "../../../../core/words/explanation/stepSentence";
import type { Language } from "../../../../core/words/language";
import { arbitraryFacts } from "../../explain/arbitraryFacts";
import { readyById } from "../../explain/readyFolder";

const LANGUAGES: readonly Language[] = ["en", "zh-CN", "zh-TW"];

describe("stepSentence", () => {
  it.each(readyById)("%s: every step is a whole sentence in each language", (_, scheme) => {
    const appraiser = new Appraiser(scheme);
    fc.assert(
      fc.property(arbitraryFacts(scheme), fc.constantFrom(...LANGUAGES), (facts, language) => {
        const speaker = new Speaker(scheme, language);
        for (const step of explainFigures(scheme, appraiser.appraise(facts))) {
          const sentence = stepSentence(speaker, step);
          expect(sentence).not.toMatch(/undefined|NaN|Infinity|\[object|[{}]|^\s|\(\)|（）/);
          expect(sentence).toMatch(/\S/);
        }
      }),
      { numRuns: 20 },
    );
  });
});
