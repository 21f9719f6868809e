import type { HeaderSynonyms } from "../../schemes/names";

/** The usual header texts with a scheme's own before them. */
export function withCommon(common: HeaderSynonyms, own: HeaderSynonyms | undefined): HeaderSynonyms {
  if (!own) return common;
  const join = (language: keyof HeaderSynonyms): string[] => [...own[language], ...common[language]];
  return { en: join("en"), "zh-CN": join("zh-CN"), "zh-TW": join("zh-TW") };
}
