import { foldText } from "../text/foldText";

const YES: ReadonlySet<string> = new Set(
  [
    "y",
    "yes",
    "true",
    "t",
    "1",
    "是",
    "对",
    "有",
    "已",
    "已解决",
    "已解決",
    "解決",
    "接聽",
    "已接聽",
    "解决",
    "已接听",
    "接听",
    "接通",
    "已接通",
    "完成",
    "已完成",
    "√",
    "✓",
    "✔",
    "resolved",
    "solved",
    "answered",
  ].map(foldText),
);
const NO: ReadonlySet<string> = new Set(
  [
    "n",
    "no",
    "false",
    "f",
    "0",
    "否",
    "不",
    "没有",
    "未",
    "未解决",
    "未解決",
    "沒解決",
    "沒有",
    "未接聽",
    "没解决",
    "未接听",
    "未接",
    "未接通",
    "未完成",
    "×",
    "✗",
    "✘",
    "x",
    "unresolved",
    "unsolved",
    "unanswered",
    "missed",
    "abandoned",
  ].map(foldText),
);

/** Reads a yes or no as people write it (Y, yes, TRUE, 1, 是, √; N, no, 否, ×); undefined where it is neither. */
export function readYesNo(text: string): boolean | undefined {
  const folded = foldText(text);
  if (YES.has(folded)) return true;
  return NO.has(folded) ? false : undefined;
}
