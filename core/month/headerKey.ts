import { foldText } from "../text/foldText";

const IN_PARENTHESES = /[([{【].*?[)\]}】]/g;
const PUNCTUATION = /[\s_.,:;'"`*#&|、。·•/\\()[\]{}【】-]/g;

/**
 * What a header is compared by: one spelling for width, letter case, traditional characters, spaces and punctuation;
 * first as written, then without what stands in parentheses (`响应时长(秒)`). Blank texts give no key.
 */
export function headerKeys(text: string): readonly string[] {
  const folded = foldText(text);
  const keys = [folded, folded.replace(IN_PARENTHESES, "")].map((key) => key.replace(PUNCTUATION, ""));
  return [...new Set(keys)].filter((key) => key !== "");
}
