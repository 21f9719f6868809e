import { FAULT_SENTENCES } from "./faultSentences";
import { PHRASE_SENTENCES } from "./phraseSentences";
import { SENTENCE_PARTS } from "./sentenceParts";

/**
 * The texts that a cell can show, as templates in English and simplified Chinese; the traditional ones are made of
 * these, see taiwanText. `{found}` is replaced by a field of the message, or by a sentence part where no field is
 * called so. Kept as plain strings: they are most of what a bundle weighs, and each call of a custom function in
 * Google Sheets reads the whole bundle.
 */
export const SENTENCES = { ...FAULT_SENTENCES, ...PHRASE_SENTENCES, ...SENTENCE_PARTS };

/** The name of a sentence: mostly the code of its message, several where one message can mean different cases. */
export type Sentence = keyof typeof SENTENCES;
