import type { DepartmentMessage } from "./departmentMessages";
import type { Language } from "./language";
import type { FindingText } from "./monthMessages";
import { renderMonthFinding } from "./renderMonth";
import { departmentWritingWords } from "./renderDepartmentWriting";

/** What a message of the department's run says and what to do about it. */
export function renderDepartmentMessage(message: DepartmentMessage, language: Language): FindingText {
  switch (message.code) {
    case "month":
      return renderMonthFinding(message.finding, language);
    case "not graded":
      return { what: departmentWritingWords(language).findings.notGraded(message.person, ""), remedy: "" };
    case "sheet name taken":
      return departmentWritingWords(language).messages(message);
  }
}
