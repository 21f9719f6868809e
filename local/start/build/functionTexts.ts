import zhCN from "../../../core/words/zhCN/functions.json";
import zhTW from "../../../core/words/zhTW/functions.json";
import type { Language } from "../../../core/words/language";
import type { DeclaredFunction } from "./readDeclaration";

interface FunctionWords {
  readonly title: string;
  readonly description: string;
  readonly returns: string;
  readonly parameters: Readonly<Record<string, { readonly name: string; readonly description: string }>>;
}

const WORDS: Readonly<Record<Exclude<Language, "en">, Readonly<Record<string, FunctionWords>>>> = {
  "zh-CN": zhCN,
  "zh-TW": zhTW,
};

/** The first sentence of a description, which says what the function gives. */
const firstSentence = (text: string): string => /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;

/** The functions with their texts in a language, as the page reads them. English is the language of the declaration. */
export function functionTexts(
  declared: readonly DeclaredFunction[],
  language: Language,
): (DeclaredFunction & { readonly title: string })[] {
  return declared.map((entry) => {
    if (language === "en") return { ...entry, title: firstSentence(entry.description) };
    const words = WORDS[language][entry.id];
    if (!words) throw new Error(`${language} lacks the texts of ${entry.id}.`);
    const { parameters, ...texts } = words;
    return {
      ...entry,
      ...texts,
      parameters: entry.parameters.map((each) => ({ ...each, ...parameters[each.name] })),
    };
  });
}
