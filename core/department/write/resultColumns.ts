import type { Appraised } from "../../appraise/definition";
import type { Figure } from "../../appraise/figure";
import { Unsettled } from "../../appraise/figure";
import type { Names } from "../../schemes/names";
import type { Scheme } from "../../schemes/scheme";
import { departmentWritingWords } from "../../words/renderDepartmentWriting";
import { monthWords } from "../../words/renderMonth";
import { Speaker } from "../../words/explanation/speaker";
import type { Language } from "../../words/language";
import type { GradedScheme } from "../departmentResult";
import { cellOf } from "./cell";
import type { ColumnsInTheMaking } from "./columnsInTheMaking";
import { columnOfFigure, columnsOf, makeColumns } from "./columnsInTheMaking";
import { indicatorColumns } from "./indicatorColumns";
import { outcomeColumns } from "./outcomeColumns";
import { payColumns } from "./payColumns";
import { paidAsTheyAre } from "./payInCents";
import type { ResultColumn } from "./resultColumn";
import { figureColumn, textColumn } from "./resultColumn";
import { resultNote } from "./resultNote";

function whoColumns(teams: boolean, language: Language): ColumnsInTheMaking[] {
  const { columns } = departmentWritingWords(language);
  const header = teams ? columns.team : monthWords(language).columns.person;
  const name = columnsOf(
    ({ appraisee }) => appraisee.member.name,
    (names) => [{ header, cells: names.map((each) => cellOf(each, "text")), isText: true }],
  );
  const column = (about: "number" | "post" | "team"): ColumnsInTheMaking =>
    columnsOf(
      ({ appraisee }) => appraisee.member[about],
      (texts) => textColumn(columns[about], texts),
    );
  return teams ? [name] : [name, column("number"), column("post"), column("team")];
}

/** The scheme that a value is taken from, where it is. */
function linkedSchemeOf([first]: readonly Appraised[], id: string): Names | undefined {
  return first?.facts.linked?.get(id)?.from.scheme;
}

/** Values beside the indicators that points and pay rest on; those that an indicator shows stand there. */
function inputColumns(
  { inputs = [], indicators = [], pay }: Scheme,
  language: Language,
): ColumnsInTheMaking[] {
  const words = departmentWritingWords(language);
  const shown = new Set(indicators.map(({ method }) => ("of" in method ? method.of : undefined)));
  const paid = paidAsTheyAre(pay);
  const own = inputs.filter(({ id, list }) => list !== true && !shown.has(id) && !paid.has(id));
  return own.map(({ id, names, unit }) =>
    columnsOf(
      ({ subject }) => subject,
      (subjects) => {
        const values = subjects.map((subject) => subject.figure(id));
        if (values.every((value) => value instanceof Unsettled)) return [];
        const header = monthWords(language).valueHeader(names[language], unit);
        const scheme = linkedSchemeOf(subjects, id);
        const title = scheme ? words.linkedHeader(header, scheme[language]) : header;
        return [figureColumn(title, values, unit, language)];
      },
    ),
  );
}

/** Sections, incidents and escalations: what stands between the indicators and the total. */
function partColumns(scheme: Scheme, language: Language): ColumnsInTheMaking[] {
  const words = departmentWritingWords(language);
  const points = (header: string, id: string): ColumnsInTheMaking =>
    columnOfFigure(header, id, "points", language);
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

/** What was to be done or kept, in words; nothing where nobody has an answer. */
function requirementColumns({ requirements = [] }: Scheme, speaker: Speaker): ColumnsInTheMaking[] {
  const { requirementAnswers } = departmentWritingWords(speaker.language);
  const answers = new Map<string, string>(Object.entries(requirementAnswers));
  const answer = (figure: Figure): string | undefined => {
    const text = speaker.amount(figure, "text");
    return text === "–" ? undefined : (answers.get(text) ?? text);
  };
  return requirements.map(({ id, names }) =>
    columnsOf(
      ({ subject }) => answer(subject.figure(id)),
      (texts) => textColumn(names[speaker.language], texts),
    ),
  );
}

function noteColumn(scheme: Scheme, speaker: Speaker): ColumnsInTheMaking {
  const { note } = monthWords(speaker.language).columns;
  return columnsOf(
    (graded) => resultNote(scheme, graded, speaker),
    (texts) => textColumn(note, texts, "wrapped"),
  );
}

/** All columns of a scheme's results, from the name to the note. */
export function resultColumns({ scheme, graded }: GradedScheme, language: Language): ResultColumn[] {
  const speaker = new Speaker(scheme, language);
  const [first] = graded;
  const columns = [
    ...whoColumns(scheme.appraises === "team", language),
    ...inputColumns(scheme, language),
    ...(scheme.indicators ?? []).flatMap((indicator) => indicatorColumns(indicator, first, speaker)),
    ...partColumns(scheme, language),
    ...requirementColumns(scheme, speaker),
    ...outcomeColumns(scheme, language),
    ...payColumns(scheme, language),
    noteColumn(scheme, speaker),
  ];
  return makeColumns(columns, graded);
}
