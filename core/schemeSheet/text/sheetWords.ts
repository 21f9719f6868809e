import { foldText } from "../../text/foldText";
import type { Language } from "../../words/language";
import { schemeSheetWords } from "../../words/renderSchemeSheet";
import type { ChoiceSet, SheetChoices, SheetTerm } from "../../words/schemeSheetMessages";

export const LANGUAGES: readonly Language[] = ["en", "zh-CN", "zh-TW"];

/** What a word is compared by: one spelling for width, letter case, traditional characters, spaces and hyphens. */
export function wordKey(text: string): string {
  return foldText(text).replace(/[-_·.。]/g, "");
}

/** For each spelling of a word in any language, and for the document's own word, the latter. */
function spellings(words: (language: Language) => Readonly<Record<string, string>>): Map<string, string> {
  const known = new Map(Object.keys(words("en")).map((word): [string, string] => [wordKey(word), word]));
  for (const language of LANGUAGES) {
    for (const [word, shown] of Object.entries(words(language))) known.set(wordKey(shown), word);
  }
  return known;
}

const sets = new Map<string, Map<string, string>>();

function knownSpellings(
  set: string,
  words: (language: Language) => Readonly<Record<string, string>>,
): Map<string, string> {
  const known = sets.get(set) ?? spellings(words);
  sets.set(set, known);
  return known;
}

/** The document's word for a word of a drop-down in any language. */
export function readChoice<Set extends ChoiceSet>(set: Set, text: string): SheetChoices[Set] | undefined {
  const known = knownSpellings(set, (language) => schemeSheetWords(language).choices[set]);
  return known.get(wordKey(text)) as SheetChoices[Set] | undefined;
}

/** The word that a drop-down shows in a language. */
export function choiceText<Set extends ChoiceSet>(
  set: Set,
  word: SheetChoices[Set],
  language: Language,
): string {
  return schemeSheetWords(language).choices[set][word];
}

/** True where the text is this term in any language. */
export function isTerm(term: SheetTerm, text: string): boolean {
  return knownSpellings("term", (language) => schemeSheetWords(language).terms).get(wordKey(text)) === term;
}

/** The document's name of a setting in any language. */
export function readSetting(text: string): string | undefined {
  return knownSpellings("setting", (language) => schemeSheetWords(language).settings).get(wordKey(text));
}

/** True for texts that would be taken for a word of ours where an id can stand. */
export function isReserved(text: string): boolean {
  return (
    knownSpellings("term", (language) => schemeSheetWords(language).terms).has(wordKey(text)) ||
    (["yesNo", "target", "divideBy"] as const).some((set) => readChoice(set, text) !== undefined)
  );
}
