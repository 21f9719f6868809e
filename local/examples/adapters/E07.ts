import type { Figure } from "../../../core/appraise/figure";
import type { Indicator } from "../../../core/schemes/indicator";
import type { Adapter } from "../adapter";
import { appraised } from "../adapter";

const neededBy = ({ method }: Indicator): unknown[] =>
  method.kind === "ratio" ? [method.of, method.target] : [];

/** The indicator whose two figures are given; where there are several, each under its id. */
export const E07: Adapter = (input, scheme): Figure | Record<string, Figure> => {
  const month = appraised(scheme, input.values());
  const asked = (scheme.indicators ?? []).filter((indicator) =>
    neededBy(indicator).every((id) => typeof id === "string" && input.has(id)),
  );
  const figures = asked.map(({ id }): [string, Figure] => [id, month.figure(id)]);
  const [only] = figures;
  if (!only) throw new Error("no indicator has both its figures");
  return figures.length === 1 ? only[1] : Object.fromEntries(figures);
};
