import type { Value } from "../../../core/appraise/figure";
import type { ExampleInput } from "../exampleInput";
import type { Adapter } from "../adapter";
import { appraised } from "../adapter";

/** The sheet's items by the input that tells them: the examples call the blanks of each item alike. */
const ITEMS = [
  { item: "time", tells: ["late"] },
  { item: "quantity", tells: ["rate", "success"] },
] as const;

/** Cases of an incident come as their number; the blanks of an item bear its name. */
function valuesOf(input: ExampleInput, item: string): Map<string, Value | readonly Value[] | null> {
  return new Map(
    [...input.values()].map(([name, value]) => [
      name === "rate" || name === "success" ? name : `${item}_${name}`,
      value,
    ]),
  );
}

export const E63: Adapter = (input, scheme) => {
  const item = ITEMS.find(({ tells }) => tells.some((name) => input.has(name)))?.item;
  if (item === undefined) throw new Error(`no item has the inputs ${input.names.join(", ")}`);
  const values = valuesOf(input, item);
  const late = input.has("late") ? [["late", [{ times: input.number("late") }]] as const] : [];
  return appraised(scheme, values, { cases: new Map(late) }).figure(item);
};
