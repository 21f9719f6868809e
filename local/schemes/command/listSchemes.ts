import type { Scheme, SchemeGroup } from "../../../core/schemes/scheme";
import type { Language } from "../../../core/words/language";
import { schemeCommandWords } from "../../../core/words/renderSchemeCommand";
import { alignColumns } from "../../terminal/alignColumns";

/** The ready schemes by field: entry, id, name, and what each is for. */
export function listSchemes(schemes: readonly Scheme[], language: Language): string {
  const words = schemeCommandWords(language);
  const groups = Object.entries(words.groups) as [SchemeGroup, string][];
  const sections = groups.flatMap(([group, title]) => {
    const ofGroup = schemes.filter((scheme) => scheme.group === group);
    if (ofGroup.length === 0) return [];
    const rows = ofGroup.map(({ entry = "", id, names, status }) => [
      `  ${entry}`,
      id,
      names[language] + (status === "skeleton" ? words.skeleton : ""),
    ]);
    return ["", title, ...alignColumns(rows, ["left", "left", "left"])];
  });
  return [words.schemes(schemes.length), ...sections].join("\n");
}
