import type { DepartmentFacts, Member } from "../department/departmentFacts";
import { foldText } from "../text/foldText";

/** The keys of the people of a month whom names or numbers mean; a name of several people means all of them. */
export function keysOfPeople(
  { schemes, notGraded }: DepartmentFacts,
  people: readonly string[],
): { readonly keys: ReadonlySet<string>; readonly unknown: readonly string[] } {
  const byText = new Map<string, string[]>();
  const note = ({ key, name, number }: Member): void => {
    for (const text of [name, number ?? ""].map(foldText))
      if (text !== "") byText.set(text, [...(byText.get(text) ?? []), key]);
  };
  for (const { appraisees } of schemes)
    for (const { kind, member } of appraisees) if (kind === "person") note(member);
  notGraded.forEach(note);
  return {
    keys: new Set(people.flatMap((text) => byText.get(foldText(text)) ?? [])),
    unknown: people.filter((text) => !byText.has(foldText(text))),
  };
}
