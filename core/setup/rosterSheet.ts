import { ROSTER_COLUMNS, UNIT_COLUMNS } from "../department/read/columns";
import { keptSheetName } from "../department/sheetNames";
import { PERSON_ID_COLUMNS } from "../schemes/commonColumns";
import type { HeaderSynonyms } from "../schemes/names";
import type { Scheme } from "../schemes/scheme";
import type { Language } from "../words/language";
import { setupWords } from "../words/setupWords";
import type { SetupColumn, SetupSheet } from "./setupSheet";

const PERSON_HEADER: Readonly<Record<Language, string>> = { en: "Name", "zh-CN": "姓名", "zh-TW": "姓名" };

/** The header of the column that names people. */
export function personHeader(language: Language): string {
  return PERSON_HEADER[language];
}

/** The first of the texts that a column may be called. */
export function headerOf(synonyms: HeaderSynonyms, language: Language): string {
  return synonyms[language][0] ?? Object.values(synonyms).flat()[0] ?? "";
}

/** The roster: who is there, in which post and team, and under which scheme where the post doesn't say. */
export function rosterSheet(schemes: readonly Scheme[], language: Language): SetupSheet {
  const words = setupWords(language);
  const ofPeople = schemes.filter(({ appraises = "person" }) => appraises === "person");
  const posts = [...new Set(ofPeople.flatMap((scheme) => scheme.posts ?? []))];
  const names = ofPeople.map((scheme) => scheme.names[language]);
  const { scheme, joined, left, post } = ROSTER_COLUMNS;
  const column = (
    synonyms: HeaderSynonyms,
    example: SetupColumn["example"],
    options: readonly string[] = [],
  ): SetupColumn => ({ header: headerOf(synonyms, language), example, options, style: "text" });
  return {
    name: keptSheetName("roster", language),
    example: "example row",
    columns: [
      { header: personHeader(language), example: words.examplePerson },
      column(PERSON_ID_COLUMNS, "001"),
      column(post, posts[0] ?? null, posts),
      column(UNIT_COLUMNS.team, words.exampleTeam),
      column(scheme, names[0] ?? null, names),
      column(joined, "2024-03-01"),
      column(left, null),
    ],
  };
}
