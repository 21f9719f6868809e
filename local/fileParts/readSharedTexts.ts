import { scanTags } from "./scanTags";

/** The texts that cells share, and the places of those that change their look within. */
export function readSharedTexts(xml: string): { texts: string[]; rich: Set<number> } {
  const texts: string[] = [];
  const rich = new Set<number>();
  let isText = false;
  let isPhonetic = false;
  scanTags(xml, {
    open(name) {
      if (name === "si") texts.push("");
      if (name === "rPh") isPhonetic = true;
      if (name === "rPr") rich.add(texts.length - 1);
      if (name === "t") isText = !isPhonetic;
    },
    text(text) {
      if (isText) texts[texts.length - 1] = (texts.at(-1) ?? "") + text;
    },
    close(name) {
      if (name === "t") isText = false;
      if (name === "rPh") isPhonetic = false;
    },
  });
  return { texts, rich };
}
