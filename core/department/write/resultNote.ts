import type { UnsettledReason } from "../../appraise/figure";
import { Unsettled } from "../../appraise/figure";
import { gradeLabel } from "../../month/gradeLooks";
import type { Scheme } from "../../schemes/scheme";
import { departmentWritingWords } from "../../words/renderDepartmentWriting";
import { monthWords } from "../../words/renderMonth";
import { ruleSentence } from "../../words/explanation/stepSentence";
import type { Speaker } from "../../words/explanation/speaker";
import type { MissingIndicator } from "../../words/monthMessages";
import type { GradedAppraisee } from "../departmentResult";
import { lackingIndicators } from "../lackingIndicators";

/** Reasons of a person, each once: one missing value keeps total, grade and pay open. */
function reasonsOnce(reasons: readonly UnsettledReason[]): readonly UnsettledReason[] {
  const known = new Set<string>();
  return reasons.filter(({ code, id }) => {
    const key = `${code} ${id}`;
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** What the grade of a person is left open among, by the labels of the language. */
export function openGrades(
  { grades }: Scheme,
  { gradeChoices = [] }: GradedAppraisee,
  { language }: Speaker,
): string[] {
  return gradeChoices.map((grade) => (grades ? gradeLabel({ grades }, grade, language) : grade));
}

/** Who decided the grade where the rules leave it open. */
function decidedGrade({ subject, grade }: GradedAppraisee, speaker: Speaker): string[] {
  if (grade === undefined || !subject.facts.gradeDecision) return [];
  const { basis } = subject.result("grade");
  return basis?.part === "rule" && basis.decision
    ? [ruleSentence(speaker, speaker.figure("grade", grade), basis)]
    : [];
}

const NOTHING_LACKING = { lacks: [], missing: [] } as const;

/** The indicators that somebody lacks: those that are read from columns by their cause, others by their reasons. */
function whatIsLacking(
  scheme: Scheme,
  graded: GradedAppraisee,
): { readonly lacks: readonly MissingIndicator[]; readonly missing: readonly UnsettledReason[] } {
  const { total, subject, unsettled } = graded;
  const isWhole = unsettled.length === 0 && (scheme.total?.missing ?? "not graded") === "not graded";
  if (isWhole || !scheme.total) return NOTHING_LACKING;
  const lacks = lackingIndicators(scheme, graded);
  if (lacks || total === undefined) return { lacks: lacks ?? [], missing: [] };
  const missing: UnsettledReason[] = [];
  for (const { id, informative } of scheme.indicators ?? []) {
    const figure = informative === true ? undefined : subject.figure(id);
    if (figure instanceof Unsettled) missing.push(figure.reason);
  }
  return { lacks: [], missing };
}

const isOpenGrade = ({ code, id }: UnsettledReason): boolean => code === "person decides" && id === "grade";

/** Why a person lacks a total, grade or pay, and what of theirs isn't counted, and who decided a grade that is left open; "" where there is nothing to say. */
export function resultNote(scheme: Scheme, graded: GradedAppraisee, speaker: Speaker): string {
  const { subject, unsettled, gradeChoices, appraisee } = graded;
  const { language } = speaker;
  const { lacks, missing } = whatIsLacking(scheme, graded);
  const { unread } = appraisee;
  // For most people there is nothing to say, and looking at what isn't there costs.
  if (
    unsettled.length + missing.length + lacks.length + unread.length === 0 &&
    !gradeChoices &&
    !subject.facts.gradeDecision
  )
    return "";
  const open = openGrades(scheme, graded, speaker);
  const notes = [
    ...(lacks.length > 0 ? [monthWords(language).lacking(lacks)] : []),
    ...reasonsOnce(lacks.length > 0 && graded.total === undefined ? [] : [...unsettled, ...missing])
      .filter((reason) => !isOpenGrade(reason))
      .map((reason) => speaker.reason(reason)),
    ...(open.length > 0 ? [departmentWritingWords(language).findings.openGrade(open).what] : []),
    ...decidedGrade(graded, speaker),
    ...(unread[0] === undefined ? [] : [monthWords(language).unread(unread.length, unread[0])]),
  ];
  const sentences = notes.map((note) => note.replace(/[.。]$/, ""));
  return sentences.join(language === "en" ? "; " : "；");
}
