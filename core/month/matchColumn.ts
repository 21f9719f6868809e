import type { HeaderSynonyms } from "../schemes/names";
import { headerKeys } from "./headerKey";

/** The column that carries a wanted header, counted from 0, or several that do equally well. */
export type ColumnMatch =
  | { readonly kind: "column"; readonly column: number }
  | { readonly kind: "twice"; readonly columns: readonly number[] }
  | { readonly kind: "none" };

/** All header texts of a list of synonyms, preferred ones first: the first of each language, then the second, and so on. */
function synonymsInOrder(synonyms: HeaderSynonyms): readonly string[] {
  const lists = [synonyms.en, synonyms["zh-CN"], synonyms["zh-TW"]];
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat();
}

const ranksOf = new WeakMap<HeaderSynonyms, ReadonlyMap<string, number>>();

/** Rank of each key among the synonyms; kept, because every row of every sheet is asked. */
export function rankedKeys(synonyms: HeaderSynonyms): ReadonlyMap<string, number> {
  const known = ranksOf.get(synonyms);
  if (known) return known;
  const ranks = new Map<string, number>();
  synonymsInOrder(synonyms).forEach((text, rank) => {
    const [key] = headerKeys(text);
    if (key !== undefined && !ranks.has(key)) ranks.set(key, rank);
  });
  ranksOf.set(synonyms, ranks);
  return ranks;
}

const keysOf = new WeakMap<readonly string[], readonly (readonly string[])[]>();

/** The keys of each header; kept, because every figure of every scheme looks into the same headers. */
export function keysOfHeaders(headers: readonly string[]): readonly (readonly string[])[] {
  const known = keysOf.get(headers) ?? headers.map(headerKeys);
  keysOf.set(headers, known);
  return known;
}

/** How well a header fits: 0 is the preferred synonym; undefined where it is none of them. */
function rankOf(keys: readonly string[], ranks: ReadonlyMap<string, number>): number | undefined {
  const fitting = keys.flatMap((key) => ranks.get(key) ?? []);
  return fitting.length > 0 ? Math.min(...fitting) : undefined;
}

/** True where a text with these keys is one of the synonyms. */
export function isOneOf(keys: readonly string[], synonyms: HeaderSynonyms): boolean {
  return keys.some((key) => rankedKeys(synonyms).has(key));
}

/** The column whose header is the most preferred of the synonyms; "twice" where two columns bear the same one. */
export function matchColumn(headers: readonly string[], synonyms: HeaderSynonyms): ColumnMatch {
  const ranks = rankedKeys(synonyms);
  let best = Infinity;
  let columns: number[] = [];
  keysOfHeaders(headers).forEach((keys, column) => {
    const rank = rankOf(keys, ranks);
    if (rank === undefined || rank > best) return;
    columns = rank < best ? [column] : [...columns, column];
    best = rank;
  });
  const [column] = columns;
  if (column === undefined) return { kind: "none" };
  return columns.length === 1 ? { kind: "column", column } : { kind: "twice", columns };
}
