import { headerKeys } from "../month/headerKey";
import type { FieldSetting } from "../schemes/choice";
import { measuresOf } from "../schemes/indicator";
import type { HeaderSynonyms } from "../schemes/names";
import type { Scheme } from "../schemes/scheme";
import type { Source } from "../schemes/source";
import type { DepartmentFacts, FoundColumn } from "./departmentFacts";

const LISTS = ["en", "zh-CN", "zh-TW"] as const;

/** The source that a column was found by, and the path to it in the scheme. */
function sourceOf(
  { indicators = [], inputs = [], incidents = [] }: Scheme,
  { figure, part, place }: FoundColumn,
): { readonly source: Source; readonly path: string } | undefined {
  if (part === "indicator") {
    const indicator = indicators.find(({ id }) => id === figure);
    const source = indicator && measuresOf(indicator)[place]?.source;
    const way = place === 0 ? "" : `.alternatives.${place - 1}`;
    return source && { source, path: `indicators.${figure}${way}.source` };
  }
  const [list, name] = part === "incident" ? [incidents, "incidents"] : [inputs, "inputs"];
  const source = list.find(({ id }) => id === figure)?.source;
  return source && { source, path: `${name}.${figure}.source` };
}

/** Header texts with the one that was found in front, in the language that lists it. */
function withFirst(synonyms: HeaderSynonyms, header: string): HeaderSynonyms {
  const keys = headerKeys(header);
  const isIt = (text: string): boolean => headerKeys(text).some((key) => keys.includes(key));
  const language = LISTS.find((each) => synonyms[each].some(isIt)) ?? "zh-CN";
  const others = synonyms[language].filter((text) => !isIt(text));
  return { ...synonyms, [language]: [header, ...others] };
}

/**
 * The settings that keep the columns as they were found in the scheme: each header that rests on a synonym becomes the
 * first of its source's header texts, and is a synonym no longer. None where all are confirmed.
 * @param scheme as it stands in the document
 * @param facts as read from the workbook, before the ledger adds to them
 */
export function confirmMapping(
  scheme: Scheme,
  { schemes }: Pick<DepartmentFacts, "schemes">,
): FieldSetting[] {
  const columns = schemes.find((each) => each.scheme.id === scheme.id)?.columns ?? [];
  const settings = new Map<string, HeaderSynonyms>();
  for (const column of columns.filter(({ isConfirmed }) => !isConfirmed)) {
    const found = sourceOf(scheme, column);
    const synonyms = found?.source[column.role];
    if (!found || !synonyms) continue;
    const field = `${found.path}.${column.role}`;
    settings.set(field, withFirst(settings.get(field) ?? synonyms, column.header));
  }
  return [...settings].map(([field, value]) => ({ field, value }));
}
