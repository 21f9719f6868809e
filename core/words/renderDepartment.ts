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

type NotGraded = Extract<DepartmentMessage, { readonly code: "not graded" }>;

const READING: Readonly<Record<Language, DepartmentReadingWords>> = {
  en: readingEn,
  "zh-CN": readingZhCN,
  "zh-TW": readingZhTW,
};

/** Why somebody has no complete result, and what to do about it; the figure goes by its name in the scheme. */
function notGraded({ person, scheme, reason, figure }: NotGraded, language: Language): FindingText {
  const inputs = figure ? [{ id: reason.id, names: figure, unit: "items" as const }] : [];
  const speaker = new Speaker({ version: SCHEME_VERSION, id: "", names: scheme, inputs }, language);
  const remedy = speaker.reason(reason);
  return {
    what: departmentWritingWords(language).findings.notGraded(person, scheme[language]),
    remedy: remedy.slice(0, 1).toUpperCase() + remedy.slice(1),
  };
}

/** The texts of every code; each part of the run adds those of its own. */
function texts(language: Language): ByCode<DepartmentMessage, FindingText> {
  return {
    month: ({ finding }) => renderMonthFinding(finding, language),
    "not graded": (message) => notGraded(message, language),
    ...READING[language].findings,
    ...ledgerWords(language).findings,
    ...gradeLimitWords(language),
    ...departmentRunWords(language).findings,
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
