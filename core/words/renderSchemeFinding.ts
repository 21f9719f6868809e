import type { Remedy, SchemeFinding } from "../schemeCheck/schemeFinding";
import type { Scheme } from "../schemes/scheme";
import { schemeFindings as en } from "./en/schemeFindings";
import type { Language } from "./language";
import { renderMessage } from "./renderMessage";
import type { SchemeFindingWords, SchemeTexts, WhatAndRemedy } from "./schemeFindingWords";
import { schemePlace } from "./schemePlace";
import { schemeTexts } from "./schemeTexts";
import { schemeFindings as zhCN } from "./zhCN/schemeFindings";
import { schemeFindings as zhTW } from "./zhTW/schemeFindings";

const WORDS: Readonly<Record<Language, SchemeFindingWords>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };

/** A finding of a scheme in words: where it is, what it is, and what to do about it. */
export interface SchemeFindingText extends WhatAndRemedy {
  readonly place: string;
}

/** What one click of a remedy does. */
export function renderSchemeRemedy(remedy: Remedy, scheme: Scheme, language: Language): string {
  const words = WORDS[language];
  if (remedy.code !== "take option") return words.remedies[remedy.code];
  const { choice, option } = schemeTexts(scheme, language, words);
  const { choice: asked = "", option: taken = "" } = remedy;
  return words.takeOption(choice(asked), [option(asked, taken)]);
}

/** All that one click can do about a finding; the readings of one choice together. */
function clicksFor(remedies: readonly Remedy[], scheme: Scheme, language: Language): string[] {
  const words = WORDS[language];
  const { choice, option } = schemeTexts(scheme, language, words);
  const own = remedies.filter(({ code }) => code !== "take option");
  const asked = [...new Set(remedies.flatMap((remedy) => remedy.choice ?? []))];
  const readings = asked.map((id) => {
    const options = remedies
      .filter((remedy) => remedy.choice === id)
      .map((remedy) => option(id, remedy.option ?? ""));
    return words.takeOption(choice(id), options);
  });
  return [...own.map((remedy) => renderSchemeRemedy(remedy, scheme, language)), ...readings];
}

function said(finding: SchemeFinding, texts: SchemeTexts, language: Language): WhatAndRemedy {
  if ("table" in finding) {
    const { table, rows } = finding;
    return { what: renderMessage({ ...table, rows }, language), remedy: "" };
  }
  const say = WORDS[language].findings[finding.code] as (
    found: SchemeFinding,
    scheme: SchemeTexts,
  ) => WhatAndRemedy;
  return say(finding, texts);
}

/** A finding of a scheme in a language; the remedy names what one click can do. */
export function renderSchemeFinding(
  finding: SchemeFinding,
  scheme: Scheme,
  language: Language,
): SchemeFindingText {
  const words = WORDS[language];
  const { what, remedy } = said(finding, schemeTexts(scheme, language, words), language);
  const clicks = clicksFor(finding.remedies, scheme, language);
  const oneClick = clicks.length === 0 ? "" : words.oneClick(clicks);
  return {
    place: schemePlace(scheme, finding.place, language, words),
    what,
    remedy: [remedy, oneClick].filter((part) => part !== "").join(language === "en" ? " " : ""),
  };
}

/** A place in a scheme as people call it, by the path of the field. */
export function renderSchemePlace(scheme: Scheme, place: string, language: Language): string {
  return schemePlace(scheme, place, language, WORDS[language]);
}
