import { findSchemeDefects } from "../../../core/schemeCheck/findSchemeDefects";
import type { Severity } from "../../../core/check/finding";
import type { Scheme } from "../../../core/schemes/scheme";
import type { Language } from "../../../core/words/language";
import { renderSchemeFinding } from "../../../core/words/renderSchemeFinding";
import { schemeCommandWords } from "../../../core/words/renderSchemeCommand";

/** What is wrong with a scheme or left open in it, worst first, a line each. */
export function checkedScheme(scheme: Scheme, language: Language): string {
  const words = schemeCommandWords(language);
  const findings = findSchemeDefects(scheme);
  if (findings.length === 0) return words.noFindings;
  const count = (severity: Severity): number => findings.filter((each) => each.severity === severity).length;
  const lines = findings.map((finding) => {
    const { place, what, remedy } = renderSchemeFinding(finding, scheme, language);
    return words.finding(words.severities[finding.severity], place, what, remedy);
  });
  return [
    scheme.names[language],
    words.findings(count("error"), count("warning"), count("info")),
    ...lines,
  ].join("\n");
}
