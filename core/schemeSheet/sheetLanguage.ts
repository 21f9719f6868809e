import type { Language } from "../words/language";
import { schemeSheetWords } from "../words/renderSchemeSheet";
import { headerText } from "./columnHeaders";
import { PARTS } from "./parts/partList";
import { TITLE_MARK } from "./schemeSheet";
import type { SheetGrid } from "./sheetGrid";
import { LANGUAGES } from "./text/sheetWords";

function textsOf(language: Language): ReadonlySet<string> {
  const titles = PARTS.map(({ id }) => `${TITLE_MARK} ${schemeSheetWords(language).parts[id].title}`);
  const headers = PARTS.flatMap(({ id, columns }) => columns.map((spec) => headerText(id, spec, language)));
  return new Set([...titles, ...headers]);
}

let knownTexts: readonly ReadonlySet<string>[] | undefined;

/** The languages of a sheet's titles and headers, the one that most of them are in first. */
export function sheetLanguages(grid: SheetGrid): readonly Language[] {
  knownTexts ??= LANGUAGES.map(textsOf);
  const texts = knownTexts;
  const counts = LANGUAGES.map(() => 0);
  for (let row = 0; row < grid.rowCount; row++) {
    for (let column = 0; column < grid.widthOf(row); column++) {
      const text = grid.text(row, column);
      if (text === "") continue;
      texts.forEach((known, index) => {
        if (known.has(text)) counts[index] = (counts[index] ?? 0) + 1;
      });
    }
  }
  const countOf = (language: Language): number => counts[LANGUAGES.indexOf(language)] ?? 0;
  return [...LANGUAGES].sort((a, b) => countOf(b) - countOf(a));
}
