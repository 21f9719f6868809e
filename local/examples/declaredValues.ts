import type { Facts } from "../../core/appraise/facts";
import type { Scheme } from "../../core/schemes/scheme";
import type { ExampleInput } from "./exampleInput";

/** The values of an example that the scheme declares under the same name; any other stays unread, and is reported so. */
export function declaredValues(input: ExampleInput, scheme: Scheme): Map<string, ValueOfFacts> {
  const { inputs = [], parameters = [], indicators = [] } = scheme;
  const declared = new Set([...inputs, ...parameters, ...indicators].map(({ id }) => id));
  return input.values(input.names.filter((name) => !declared.has(name)));
}

type ValueOfFacts = Facts["values"] extends ReadonlyMap<string, infer Held> ? Held : never;
