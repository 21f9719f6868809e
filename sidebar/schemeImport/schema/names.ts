import * as z from "zod/mini";
import { LONE_ID, SCHEME_ID } from "./idForms";

/** A text that says something. */
export const filledText = z.string().check(z.minLength(1));

/** Id of a figure, an option or a choice. */
export const id = z.string().check(z.regex(LONE_ID, { error: "id" }));

/** Id of a scheme, which is also the name of a file or a command's option. */
export const schemeId = z.string().check(z.regex(SCHEME_ID, { error: "scheme id" }));

/** A text in the three languages. */
export const names = z.strictObject({ en: filledText, "zh-CN": filledText, "zh-TW": filledText });

/** Header texts in the three languages. */
export const synonyms = z.strictObject({
  en: z.array(filledText),
  "zh-CN": z.array(filledText),
  "zh-TW": z.array(filledText),
});
