import * as z from "zod/mini";
import { filledText, id, names } from "./names";

const setting = z.strictObject({ field: filledText, value: z.unknown() });
const option = z.strictObject({ id, names, sets: z.array(setting) });

/** What the text leaves open, and how the scheme reads it. */
export const choice = z.strictObject({
  id,
  names,
  taken: id,
  options: z.array(option).check(z.minLength(1)),
});
