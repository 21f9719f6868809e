import { EN } from "./en/sentences";
import type { Language } from "./language";
import { numberText, percentText, quoted } from "./numberText";
import type { Sentences } from "./sentences";
import { taiwanText } from "./taiwanText";
import { ZH_CN } from "./zhCN/sentences";

/** What the places of a template are filled with. */
export type Fields = Readonly<Record<string, unknown>>;

/** Fields that hold a text from a cell, which may be of any length. */
const CELL_TEXTS: ReadonlySet<string> = new Set(["found", "limits", "written", "header"]);

/** The template of a language; the traditional one is made when it is needed. */
function templateOf<Group extends keyof Sentences>(
  language: Language,
  group: Group,
  key: keyof Sentences[Group],
): string {
  const template = (language === "en" ? EN : ZH_CN)[group][key] as string;
  return language === "zh-TW" ? taiwanText(template) : template;
}

/** A part of sentences in a language, filled. */
export function fillPart(language: Language, part: keyof Sentences["parts"], fields: Fields = {}): string {
  return fillSentence(language, "parts", part, fields);
}

/** A sentence in a language with its places filled: numbers as on paper, texts from cells shortened, lists with commas. */
export function fillSentence<Group extends keyof Sentences>(
  language: Language,
  group: Group,
  key: keyof Sentences[Group],
  fields: Fields,
): string {
  return templateOf(language, group, key).replace(
    /\{(\w+)\.?(\w*)(%?)\}/g,
    (_place, name: string, inner: string, percent: string) => {
      const field = fields[name];
      const value = inner === "" ? field : (field as Fields)[inner];
      if (percent !== "") return percentText(value as number, language === "en" ? " " : "");
      if (typeof value === "number") return numberText(value);
      if (Array.isArray(value)) return value.map(String).join(templateOf(language, "parts", "comma"));
      return CELL_TEXTS.has(name) ? quoted(String(value)) : String(value);
    },
  );
}
