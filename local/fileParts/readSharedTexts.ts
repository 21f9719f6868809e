import { scanTags } from "./scanTags";

/** The texts that cells share, and whether some of them change their look within. */
export function readSharedTexts(xml: string): { texts: string[]; hasRichText: boolean } {
  const texts: string[] = [];
  let hasRichText = false;
  let isText = false;
  let isPhonetic = false;
  scanTags(xml, {
    open(name) {
      if (name === "si") texts.push("");
      if (name === "rPh") isPhonetic = true;
      if (name === "rPr") hasRichText = true;
      if (name === "t") isText = !isPhonetic;
    },
    text(text) {
      if (isText) texts[texts.length - 1] += text;
    },
    close(name) {
      if (name === "t") isText = false;
      if (name === "rPh") isPhonetic = false;
    },
  });
  return { texts, hasRichText };
}
