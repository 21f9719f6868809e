import type { Scheme } from "../schemes/scheme";
import type { SchemeFinding } from "./schemeFinding";
import { schemeFinding } from "./schemeFinding";

/** Each place where the text is open, with the reading that the scheme takes. */
export function choiceFindings({ choices = [] }: Scheme): SchemeFinding[] {
  return choices.map(({ id, taken, options }) => {
    const message = { code: "open choice", choice: id, options: options.map((option) => option.id) } as const;
    return schemeFinding("info", `choices.${id}`, message, { found: taken });
  });
}
