import { cellText } from "../cells/cellText";
import type { Scheme } from "../schemes/scheme";
import type { Language } from "./language";
import type { PlacePart, SchemeFindingWords } from "./schemeFindingWords";

/** The part that a step of a path leads to: the entry of a list by its id or number, or the field. */
function partAt(part: unknown, step: string): unknown {
  if (!Array.isArray(part)) return (part as Readonly<Record<string, unknown>> | null | undefined)?.[step];
  const list = part as readonly unknown[];
  return list.find((entry) => (entry as { readonly id?: unknown } | null)?.id === step) ?? list[Number(step)];
}

/** How a step of a path is called; undefined where people needn't be told. */
function stepText(
  step: string,
  list: string,
  part: unknown,
  language: Language,
  words: SchemeFindingWords,
): string | undefined {
  const number = Number(step) + 1;
  const isNumber = Number.isInteger(number);
  if (isNumber && (list === "bands" || list === "rubric"))
    return words.row(number, Array.isArray(part) ? cellText((part as readonly unknown[])[0]) : "");
  if (isNumber && (list === "memberGrades" || list === "forcedShares")) return words.row(number, "");
  if (isNumber && list === "rules") return words.rule(number);
  if (isNumber && list === "terms") return words.term(number);
  if (isNumber && list === "alternatives") return words.measure(number + 1);
  const { names } = (part ?? {}) as { readonly names?: Readonly<Record<Language, string>> };
  if (names && typeof part === "object") return names[language];
  return (words.places as Readonly<Record<string, string | undefined>>)[step];
}

/** A place in a scheme as people call it: `Commissions › Personal commission › row 2 (15000~20000)`. */
export function schemePlace(
  scheme: Scheme,
  place: string,
  language: Language,
  words: SchemeFindingWords,
): string {
  if (place === "") return words.places.scheme;
  const texts: string[] = [];
  let part: unknown = scheme;
  let list = "";
  for (const step of place.split(".")) {
    part = partAt(part, step);
    const text: string | undefined =
      list === "" ? words.places[step as PlacePart] : stepText(step, list, part, language, words);
    if (text !== undefined) texts.push(text);
    list = step;
  }
  return texts.join(words.step);
}
