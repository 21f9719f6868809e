import type { Case } from "../../../core/appraise/facts";
import type { Scheme } from "../../../core/schemes/scheme";
import type { Adapter } from "../adapter";
import { appraised } from "../adapter";
import { declaredValues } from "../declaredValues";
import type { ExampleInput } from "../exampleInput";
import { faultlessValues } from "../faultlessValues";
import { notedCases } from "../notedCases";

/** Problems with dealers, one of each kind before any comes twice. */
function dealerCases(input: ExampleInput, { incidents = [] }: Scheme): [string, readonly Case[]][] {
  const kinds = incidents.filter(({ toward }) => toward === "dealers");
  const problems = input.number("dealer", 0);
  return kinds.map(({ id }, index) => {
    const times = Math.ceil((problems - index) / kinds.length);
    return [id, times > 0 ? [{ times }] : []];
  });
}

/** The daily score of a salesperson. */
export const E37: Adapter = (input, scheme) => {
  const cases = new Map([...dealerCases(input, scheme), ...notedCases(input, scheme)]);
  const values = new Map([...faultlessValues(scheme), ...declaredValues(input, scheme)]);
  return appraised(scheme, values, { cases }).figure("total");
};
