import { Appraiser } from "../../core/appraise/appraiser";
import type { Facts } from "../../core/appraise/facts";
import { factsOf } from "../../core/appraise/facts";
import type { Figure, FigureSource } from "../../core/appraise/figure";
import type { Scheme } from "../../core/schemes/scheme";
import { declaredValues } from "./declaredValues";
import type { ExampleInput } from "./exampleInput";

/**
 * Translates the inputs of an entry's examples into facts, and the scheme's figures into the shape that the examples
 * expect. It knows names, not answers: every figure comes from the scheme.
 */
export type Adapter = (input: ExampleInput, scheme: Scheme) => unknown;

/** The figures of one person under a scheme. */
export function appraised(
  scheme: Scheme,
  values: Facts["values"],
  more: Partial<Omit<Facts, "values">> = {},
): FigureSource {
  return new Appraiser(scheme).appraise(factsOf(values, more));
}

/** An adapter for examples whose input names are the scheme's own and whose answer is one figure. */
export function figureOf(id: string): Adapter {
  return (input, scheme) => appraised(scheme, declaredValues(input, scheme)).figure(id);
}

/** An adapter as `figureOf` whose answer is several figures: names as the examples have them, ids of the scheme. */
export function figuresOf(ids: Readonly<Record<string, string>>): Adapter {
  return (input, scheme) => namedFigures(appraised(scheme, declaredValues(input, scheme)), ids);
}

/** Figures under the names that the examples give them. */
export function namedFigures(
  source: FigureSource,
  ids: Readonly<Record<string, string>>,
): Record<string, Figure> {
  return Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, source.figure(id)]));
}
