import type { Figure } from "../../appraise/figure";
import { Unsettled } from "../../appraise/figure";
import { gradeLabel } from "../../month/gradeLooks";
import { digitsNeeded } from "../../month/valueText";
import { isGradeRules } from "../../schemes/grades";
import type { Names } from "../../schemes/names";
import type { Scheme } from "../../schemes/scheme";
import { departmentWritingWords } from "../../words/renderDepartmentWriting";
import { monthWords } from "../../words/renderMonth";
import { Speaker } from "../../words/explanation/speaker";
import type { Language } from "../../words/language";
import type { GradedAppraisee, GradedScheme } from "../departmentResult";
import { cellOf } from "./cell";
import { gradeLooks } from "./gradeLook";
import { indicatorColumns } from "./indicatorColumns";
import { payColumns } from "./payColumns";
import { paidAsTheyAre } from "./payInCents";
import type { ResultColumn } from "./resultColumn";
import { figureColumn, textColumn } from "./resultColumn";
import { resultNote } from "./resultNote";

type Graded = readonly GradedAppraisee[];

const figures = (graded: Graded, id: string): Figure[] => graded.map(({ subject }) => subject.figure(id));

function whoColumns(graded: Graded, teams: boolean, language: Language): ResultColumn[] {
  const { columns } = departmentWritingWords(language);
  const members = graded.map(({ appraisee }) => appraisee.member);
  const name = {
    header: teams ? columns.team : monthWords(language).columns.person,
    cells: members.map((member) => cellOf(member.name, "text")),
    isText: true,
  };
  if (teams) return [name];
  return [
    name,
    ...textColumn(
      columns.number,
      members.map(({ number }) => number),
    ),
    ...textColumn(
      columns.post,
      members.map(({ post }) => post),
    ),
    ...textColumn(
      columns.team,
      members.map(({ team }) => team),
    ),
  ];
}

/** The scheme that a value is taken from, where it is. */
function linkedSchemeOf(graded: Graded, id: string): Names | undefined {
  return graded[0]?.subject.facts.linked?.get(id)?.from.scheme;
}

/** Values beside the indicators that points and pay rest on; those that an indicator shows stand there. */
function inputColumns(
  { inputs = [], indicators = [], pay }: Scheme,
  graded: Graded,
  language: Language,
): ResultColumn[] {
  const shown = new Set(indicators.map(({ method }) => ("of" in method ? method.of : undefined)));
  const paid = paidAsTheyAre(pay);
  const own = inputs.filter(({ id, list }) => list !== true && !shown.has(id) && !paid.has(id));
  return own.flatMap(({ id, names, unit }) => {
    const values = figures(graded, id);
    if (values.every((value) => value instanceof Unsettled)) return [];
    const header = monthWords(language).valueHeader(names[language], unit);
    const scheme = linkedSchemeOf(graded, id);
    const shown = scheme ? departmentWritingWords(language).linkedHeader(header, scheme[language]) : header;
    return [figureColumn(shown, values, unit, language)];
  });
}

/** Sections, incidents and escalations: what stands between the indicators and the total. */
function partColumns(scheme: Scheme, graded: Graded, { language }: Speaker): ResultColumn[] {
  const words = departmentWritingWords(language);
  const points = (header: string, id: string): ResultColumn =>
    figureColumn(header, figures(graded, id), "points", language);
  const { sections = [], incidents = [], escalations = [] } = scheme;
  return [
    ...sections.map(({ id, names }) => points(words.subtotalHeader(names[language]), id)),
    ...(incidents.some((incident) => incident.points)
      ? [points(words.columns.incidents, "incidents.points")]
      : []),
    ...(escalations.some(({ effects }) => effects.some(({ kind }) => kind === "points"))
      ? [points(words.columns.escalations, "escalations.points")]
      : []),
  ];
}

function totalColumns(scheme: Scheme, graded: Graded, language: Language): ResultColumn[] {
  if (!scheme.total) return [];
  const { columns } = monthWords(language);
  const totals = graded.map(({ total }) => total);
  const digits = scheme.total.digits ?? digitsNeeded(totals.map((total) => total ?? 0));
  return [
    { header: columns.total, cells: totals.map((total) => cellOf(total, "total", Math.max(0, digits))) },
    { header: columns.rank, cells: graded.map(({ rank }) => cellOf(rank, "whole")) },
  ];
}

function gradeColumns({ grades, pay }: Scheme, graded: Graded, { language }: Speaker): ResultColumn[] {
  if (!grades) return [];
  const styleOf = gradeLooks(grades);
  const label = (grade: string): string => gradeLabel({ grades }, grade, language);
  const words = departmentWritingWords(language);
  const cells = graded.map(({ grade, gradeChoices }) => {
    if (grade !== undefined) return cellOf(label(grade), styleOf(grade));
    const open = gradeChoices && words.openGrade(gradeChoices.map(label));
    return cellOf(open ?? monthWords(language).notGraded, "notGraded");
  });
  const paid = paidAsTheyAre(pay);
  const [, ...further] = isGradeRules(grades) ? [] : (grades.columns ?? []);
  return [
    { header: monthWords(language).columns.grade, cells, isText: true },
    ...further
      .filter(({ id }) => !paid.has(`grade.${id}`))
      .map(({ id, names, unit = "text" }) =>
        figureColumn(
          monthWords(language).valueHeader(names[language], unit),
          figures(graded, `grade.${id}`),
          unit,
          language,
        ),
      ),
  ];
}

function payoutColumns({ payout }: Scheme, graded: Graded, language: Language): ResultColumn[] {
  if (!payout) return [];
  const digits = digitsNeeded(graded.map(({ payoutFraction }) => (payoutFraction ?? 0) * 100));
  const cells = graded.map(({ payoutFraction }) => cellOf(payoutFraction, "payout", digits));
  return [{ header: monthWords(language).columns.payout, cells }];
}

/** What was to be done or kept, in words; nothing where nobody has an answer. */
function requirementColumns({ requirements = [] }: Scheme, graded: Graded, speaker: Speaker): ResultColumn[] {
  const { requirementAnswers } = departmentWritingWords(speaker.language);
  const answers = new Map<string, string>(Object.entries(requirementAnswers));
  const answer = (figure: Figure): string | undefined => {
    const text = speaker.amount(figure, "text");
    return text === "–" ? undefined : (answers.get(text) ?? text);
  };
  return requirements.flatMap(({ id, names }) =>
    textColumn(names[speaker.language], figures(graded, id).map(answer)),
  );
}

/** All columns of a scheme's results, from the name to the note. */
export function resultColumns({ scheme, graded }: GradedScheme, language: Language): ResultColumn[] {
  const speaker = new Speaker(scheme, language);
  return [
    ...whoColumns(graded, scheme.appraises === "team", language),
    ...inputColumns(scheme, graded, language),
    ...indicatorColumns(scheme.indicators ?? [], graded, speaker),
    ...partColumns(scheme, graded, speaker),
    ...requirementColumns(scheme, graded, speaker),
    ...totalColumns(scheme, graded, language),
    ...gradeColumns(scheme, graded, speaker),
    ...payoutColumns(scheme, graded, language),
    ...payColumns(scheme, graded, language),
    ...textColumn(
      monthWords(language).columns.note,
      graded.map((each) => resultNote(scheme, each, speaker)),
      "wrapped",
    ),
  ];
}
