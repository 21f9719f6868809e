import type { Scheme } from "../../../core/schemes/scheme";
import type { Adapter } from "../adapter";
import { appraised } from "../adapter";

/** The rubric with the named items alone: an example that sums some of them says nothing of the others. */
function onlyItems(scheme: Scheme, names: readonly string[]): Scheme {
  const indicators = scheme.indicators?.filter(({ id }) => names.includes(id)) ?? [];
  const sections =
    scheme.sections?.filter(({ id }) => indicators.some(({ section }) => section === id)) ?? [];
  return { ...scheme, indicators, sections };
}

export const E20: Adapter = (input, scheme) => {
  if (!input.has("item")) return appraised(onlyItems(scheme, input.names), input.values()).figure("total");
  const item = input.text("item");
  const level = appraised(scheme, new Map([[item, input.number("score")]])).figure(`${item}.level`);
  // A row for one number is written =4 in a table of bands.
  return typeof level === "string" ? level.replace(/^=/, "") : level;
};
