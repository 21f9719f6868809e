import { foldText } from "../text/foldText";

const IN_PARENTHESES = /[([{【].*?[)\]}】]/g;
const PUNCTUATION = /[\s_.,:;'"`*#&|、。·•/\\()[\]{}【】-]/g;

/**
 * What a header is compared by: one spelling for width, letter case, traditional characters, spaces and punctuation;
 * first as written, then without what stands in parentheses (`响应时长(秒)`). Blank texts give no key.
 */
export function headerKeys(text: string): readonly string[] {
  const folded = foldText(text);
  const key = folded.replace(PUNCTUATION, "");
  if (key === "") return [];
  // Without punctuation there are no parentheses either, as in most texts.
  if (key === folded) return [key];
  const bare = folded.replace(IN_PARENTHESES, "").replace(PUNCTUATION, "");
  return bare === key || bare === "" ? [key] : [key, bare];
}
