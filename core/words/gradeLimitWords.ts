import type { Names } from "../schemes/names";
import type { Language } from "./language";
import { listSome } from "./listSome";
import type { ByCode, FindingText } from "./monthMessages";

/** What grades miss beyond the single person. */
export type GradeLimitMessage =
  | {
      readonly code: "member grade not allowed";
      readonly person: string;
      readonly grade: string;
      readonly team: string;
      readonly teamGrade: string;
      readonly allowed: readonly string[];
    }
  | {
      readonly code: "forced share missed";
      readonly scheme: Names;
      readonly grade: string;
      readonly found: number;
      readonly of: number;
      readonly least: number;
      readonly most: number;
      /** People who are nearest to gaining or losing the grade. */
      readonly proposed: readonly string[];
    };

const SHOWN = 8;

const EN: ByCode<GradeLimitMessage, FindingText> = {
  "member grade not allowed": ({ person, grade, team, teamGrade, allowed }) => ({
    what: `${person} has ${grade}; a member of ${team} (${teamGrade}) may have ${allowed.join(", ")}.`,
    remedy: "Choose one of these, or change the table of member grades.",
  }),
  "forced share missed": ({ scheme, grade, found, of, least, most, proposed }) => ({
    what: `${scheme.en}: ${found} of ${of} have ${grade}, where ${least} to ${most} are wanted.`,
    remedy:
      proposed.length === 0
        ? "A person decides."
        : `Nearest by rank: ${listSome(proposed, SHOWN, ", ", (more) => ` and ${more} more`)}. A person decides.`,
  }),
};

const ZH_CN: ByCode<GradeLimitMessage, FindingText> = {
  "member grade not allowed": ({ person, grade, team, teamGrade, allowed }) => ({
    what: `${person}为 ${grade}；${team}（${teamGrade}）的成员只能是 ${allowed.join("、")}。`,
    remedy: "请在其中选定，或修改成员等级表。",
  }),
  "forced share missed": ({ scheme, grade, found, of, least, most, proposed }) => ({
    what: `${scheme["zh-CN"]}：${of} 人中有 ${found} 人为 ${grade}，要求 ${least} 至 ${most} 人。`,
    remedy:
      proposed.length === 0
        ? "由人决定。"
        : `按名次最接近的：${listSome(proposed, SHOWN, "、", (more) => `等另 ${more} 人`)}。由人决定。`,
  }),
};

const ZH_TW: ByCode<GradeLimitMessage, FindingText> = {
  "member grade not allowed": ({ person, grade, team, teamGrade, allowed }) => ({
    what: `${person}為 ${grade}；${team}（${teamGrade}）的成員只能是 ${allowed.join("、")}。`,
    remedy: "請在其中選定，或修改成員等第表。",
  }),
  "forced share missed": ({ scheme, grade, found, of, least, most, proposed }) => ({
    what: `${scheme["zh-TW"]}：${of} 人中有 ${found} 人為 ${grade}，要求 ${least} 至 ${most} 人。`,
    remedy:
      proposed.length === 0
        ? "由人決定。"
        : `依名次最接近的：${listSome(proposed, SHOWN, "、", (more) => `等另 ${more} 人`)}。由人決定。`,
  }),
};

const WORDS: Readonly<Record<Language, ByCode<GradeLimitMessage, FindingText>>> = {
  en: EN,
  "zh-CN": ZH_CN,
  "zh-TW": ZH_TW,
};

/** What is said of limits on grades, by code. */
export function gradeLimitWords(language: Language): ByCode<GradeLimitMessage, FindingText> {
  return WORDS[language];
}
