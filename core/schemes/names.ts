import type { Language } from "../words/language";

/** A name or a text in the three languages. */
export type Names = Readonly<Record<Language, string>>;

/** Header texts that a column may have, by language; the first is the preferred one. */
export type HeaderSynonyms = Readonly<Record<Language, readonly string[]>>;
