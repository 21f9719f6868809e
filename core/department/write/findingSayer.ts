import { Speaker } from "../../words/explanation/speaker";
import type { Language } from "../../words/language";
import type { FindingText } from "../../words/monthMessages";
import { renderDepartmentMessage } from "../../words/renderDepartment";
import { departmentWritingWords } from "../../words/renderDepartmentWriting";
import type { DepartmentFinding } from "../departmentFinding";
import type { DepartmentResult, GradedScheme } from "../departmentResult";

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Says findings; figures that keep people from being graded go by their names in the people's scheme. */
export function findingSayer(
  { schemes }: Pick<DepartmentResult, "schemes">,
  language: Language,
): (finding: DepartmentFinding) => FindingText {
  const schemesOf = new Map<string, GradedScheme[]>();
  for (const each of schemes)
    for (const { appraisee } of each.graded) {
      const { name } = appraisee.member;
      schemesOf.set(name, [...(schemesOf.get(name) ?? []), each]);
    }
  const speakers = new Map(schemes.map((each) => [each, new Speaker(each.scheme, language)]));
  return ({ message }) => {
    if (message.code !== "not graded") return renderDepartmentMessage(message, language);
    const { person, reason } = message;
    const under = schemesOf.get(person) ?? [];
    const own = under.find((each) => speakers.get(each)?.name(reason.id) !== reason.id) ?? under[0];
    const speaker = own && speakers.get(own);
    if (!speaker) return renderDepartmentMessage(message, language);
    const scheme = own.scheme.names[language];
    return {
      what: departmentWritingWords(language).findings.notGraded(person, scheme),
      remedy: capitalised(speaker.reason(reason)),
    };
  };
}
