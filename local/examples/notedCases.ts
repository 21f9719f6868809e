import type { Case } from "../../core/appraise/facts";
import type { Scheme } from "../../core/schemes/scheme";
import type { ExampleInput } from "./exampleInput";

/** Cases of the scheme's incidents that an example names by their ids: how many, or yes for one. */
export function notedCases(input: ExampleInput, scheme: Scheme): Map<string, readonly Case[]> {
  const named = (scheme.incidents ?? []).filter(({ id }) => input.has(id));
  return new Map(named.map(({ id }) => [id, casesOf(input, id)]));
}

function casesOf(input: ExampleInput, id: string): Case[] {
  if (typeof input.raw(id) === "boolean") return input.flag(id) ? [{}] : [];
  const times = input.number(id);
  return times === 0 ? [] : [{ times }];
}
