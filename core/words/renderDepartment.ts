import { SCHEME_VERSION } from "../schemes/scheme";
import type { DepartmentFault, DepartmentMessage, DepartmentReadingWords } from "./departmentMessages";
import { departmentRunWords } from "./departmentRunWords";
import { departmentReading as readingEn } from "./en/departmentReading";
import { Speaker } from "./explanation/speaker";
import { gradeLimitWords } from "./gradeLimitWords";
import type { Language } from "./language";
import type { ByCode, FindingText } from "./monthMessages";
import { departmentWritingWords } from "./renderDepartmentWriting";
import { ledgerWords } from "./renderLedger";
import { renderMonthFault, renderMonthFinding } from "./renderMonth";
import { departmentReading as readingZhCN } from "./zhCN/departmentReading";
import { departmentReading as readingZhTW } from "./zhTW/departmentReading";

const READING: Readonly<Record<Language, DepartmentReadingWords>> = {
  en: readingEn,
  "zh-CN": readingZhCN,
  "zh-TW": readingZhTW,
};

const NOT_GRADED: Readonly<Record<Language, (person: string) => string>> = {
  en: (person) => `${person} isn't graded.`,
  "zh-CN": (person) => `${person}未评定。`,
  "zh-TW": (person) => `${person}未評定。`,
};

/** Knows no figure by name: an id stands for itself. */
const speaker = (language: Language): Speaker =>
  new Speaker({ version: SCHEME_VERSION, id: "", names: { en: "", "zh-CN": "", "zh-TW": "" } }, language);

/** The texts of every code; each part of the run adds those of its own. */
function texts(language: Language): ByCode<DepartmentMessage, FindingText> {
  return {
    month: ({ finding }) => renderMonthFinding(finding, language),
    "not graded": ({ person, reason }) => ({
      what: NOT_GRADED[language](person),
      remedy: speaker(language).reason(reason),
    }),
    ...READING[language].findings,
    ...ledgerWords(language).findings,
    ...gradeLimitWords(language),
    "month can't be recomputed": (message) => departmentRunWords(language).findings(message),
    "sheet name taken": (message) => departmentWritingWords(language).messages(message),
  };
}

/** What a message of the department's run says and what to do about it. */
export function renderDepartmentMessage(message: DepartmentMessage, language: Language): FindingText {
  const say = texts(language)[message.code] as (message: DepartmentMessage) => FindingText;
  return say(message);
}

/** Why nothing of a department can be graded, and what to do about it. */
export function renderDepartmentFault(fault: DepartmentFault, language: Language): string {
  if (fault.code === "no month") return READING[language].noMonth(fault.sheets);
  return fault.code === "nobody there"
    ? READING[language].nobodyThere(fault.sheets)
    : renderMonthFault(fault, language);
}
