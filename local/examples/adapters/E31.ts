import type { Adapter } from "../adapter";
import { appraised } from "../adapter";
import { declaredValues } from "../declaredValues";
import type { ExampleInput } from "../exampleInput";

/** The figure asked for, by the part that an example gives, and the input that the example calls the total. */
const ASKED = [
  { by: ["very", "satisfied"], figure: "satisfaction", whole: "surveyed" },
  { by: ["solved"], figure: "complaint_solution", whole: "complaints" },
  { by: ["errors"], figure: "error_rate", whole: "services" },
  { by: ["minutes"], figure: "response", whole: "" },
] as const;

const askedBy = (input: ExampleInput): (typeof ASKED)[number] => {
  const asked = ASKED.find(({ by }) => by.some((name) => input.has(name)));
  if (!asked) throw new Error("none of the four indicators is given");
  return asked;
};

/** One of the four indicators. */
export const E31: Adapter = (input, scheme) => {
  const { figure, whole } = askedBy(input);
  const values = declaredValues(input, scheme);
  if (input.has("total")) values.set(whole, input.number("total"));
  return appraised(scheme, values).figure(figure);
};
