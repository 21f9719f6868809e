import type { Appraised } from "../../appraise/definition";
import type { Case } from "../../appraise/facts";
import type { Value } from "../../appraise/figure";
import { figureText, isList, Unsettled } from "../../appraise/figure";
import { readDuration } from "../../month/readDuration";
import { readYesNo } from "../../month/readYesNo";
import { comparePaper } from "../../numbers/paper";
import { readNumber } from "../../numbers/readNumber";
import type { Incident } from "../../schemes/incident";
import type { Indicator } from "../../schemes/indicator";
import type { Scheme } from "../../schemes/scheme";
import type { Unit } from "../../schemes/unit";
import { writeDay } from "../../dates/day";
import type { Grades } from "../../schemes/grades";
import type { Appeal } from "./appeal";
import type { AppealedFigure } from "./appealedFigure";
import type { Correction } from "./correction";
import type { OpenGrade } from "./openGrade";
import { gradeNamed, listsGrades, openGradeOf } from "./openGrade";

/** Why a figure can't be corrected by an appeal. */
export type FixedReason = "follows from others" | "not left open" | "cases differ" | "counted from a figure";

/** A way to correct a figure: what it is now, and what a new text makes of it. */
export interface Correctable {
  readonly now: Value | null;
  /** Of a grade that a person decides: what there is to choose among. */
  readonly among?: readonly string[];
  /** True where a text says what it is now. */
  readonly says: (text: string) => boolean;
  /** The correction by what was entered; undefined where that can't be its value. */
  readonly correct: (text: string, appeal: Appeal) => Correction | FixedReason | undefined;
}

const valueOf = (subject: Appraised, id: string): Value | null => {
  const figure = subject.figure(id);
  return figure instanceof Unsettled || isList(figure) ? null : figure;
};

/** A text as a value of the kind that is there. */
function readValue(text: string, unit: Unit, now: Value | null): Value | undefined {
  if (unit === "yes or no" || typeof now === "boolean") return readYesNo(text);
  const number =
    readNumber(text) ?? (unit === "seconds" ? readDuration({ raw: text, shown: text }, "") : undefined);
  if (number !== undefined) return number;
  return (typeof now === "string" || unit === "text" || unit === "date") && text !== "" ? text : undefined;
}

/** True where a text says what the value is. */
function saysValue(text: string, now: Value | null, unit: Unit): boolean {
  if (now === null) return text === "";
  const read = readValue(text, unit, now);
  if (typeof read === "number" && typeof now === "number") return comparePaper(read, now) === 0;
  return read !== undefined && String(read) === figureText(now);
}

function asPoints(subject: Appraised, id: string): Correctable {
  const now = valueOf(subject, id);
  return {
    now,
    says: (text) => saysValue(text, now, "points"),
    correct: (text) => {
      const points = readNumber(text);
      return points === undefined ? undefined : { kind: "points", id, points };
    },
  };
}

function asValue(subject: Appraised, id: string, unit: Unit): Correctable {
  const given = subject.facts.values.get(id) ?? null;
  const now = typeof given === "object" ? null : given;
  return {
    now,
    says: (text) => saysValue(text, now, unit),
    correct: (text) => {
      const value = readValue(text, unit, now);
      return value === undefined ? undefined : { kind: "value", id, value };
    },
  };
}

/** Cases alike but for their number can be counted anew; of others a number doesn't say which remain. */
function countedAnew(
  incident: Incident,
  noted: readonly Case[],
  times: number,
): readonly Case[] | FixedReason {
  if (incident.of !== undefined || incident.when) return "counted from a figure";
  if (times === 0) return [];
  const alike = new Set(noted.map((each) => JSON.stringify({ ...each, times: 1 })));
  const [one] = noted;
  if (one && alike.size === 1) return [{ ...one, times }];
  const needsMore = [incident.points, incident.money].some(
    (tariff) => tariff && tariff.kind !== "each" && tariff.kind !== "byCount",
  );
  return one || needsMore ? "cases differ" : [{ times }];
}

function asCases(subject: Appraised, incident: Incident): Correctable {
  const { id } = incident;
  const now = valueOf(subject, id);
  return {
    now,
    says: (text) => saysValue(text, now, "times"),
    correct: (text) => {
      const times = readNumber(text);
      if (times === undefined || times < 0 || !Number.isInteger(times)) return undefined;
      const cases = countedAnew(incident, subject.facts.cases.get(id) ?? [], times);
      return typeof cases === "string" ? cases : { kind: "cases", id, cases };
    },
  };
}

/** The grade where the rules leave it open: it takes the one of the choices that somebody decided on. */
function asGrade(grades: Grades, { among, decided }: OpenGrade): Correctable {
  return {
    now: decided,
    among,
    says: (text) =>
      decided === null ? listsGrades(grades, among, text) : gradeNamed(grades, among, text) === decided,
    correct: (text, { number, decidedBy: by, decidedOn }) => {
      const grade = gradeNamed(grades, among, text);
      const on = decidedOn === undefined ? "" : String(writeDay(decidedOn, "text"));
      return grade === undefined ? undefined : { kind: "grade", decision: { grade, by, on, number } };
    },
  };
}

/** Points that a person gives are the value themselves. */
const isGiven = ({ method }: Indicator): boolean => method.kind === "rated";

/**
 * The ways to correct a figure, the likeliest first: an indicator by the value it scores, then by its points; an input by
 * its value, an incident by the number of its cases, a section or the total by its points, a grade that the rules leave
 * open by the one that was decided on. What is computed from others, or taken from another scheme, has none: the figure that it comes from is to be
 * corrected.
 */
export function correctionsOf(
  { indicators = [], inputs = [], incidents = [], sections = [], grades }: Scheme,
  { id, isMeasure }: AppealedFigure,
  subject: Appraised,
): Correctable[] {
  const open = id === "grade" && grades ? openGradeOf(subject) : undefined;
  if (grades && open) return [asGrade(grades, open)];
  const input = inputs.find((each) => each.id === id);
  if (input && subject.result(id).basis?.part === "linked") return [];
  if (input && input.list !== true) return [asValue(subject, id, input.unit)];
  const indicator = indicators.find((each) => each.id === id);
  if (indicator) {
    const value = subject.facts.values.has(id) ? [asValue(subject, id, indicator.unit ?? "points")] : [];
    if (isMeasure) return value;
    return isGiven(indicator) && value.length > 0 ? value : [...value, asPoints(subject, id)];
  }
  const incident = incidents.find((each) => each.id === id);
  if (incident) return [asCases(subject, incident)];
  const isSum = id === "total" || sections.some((each) => each.id === id);
  return isSum ? [asPoints(subject, id)] : [];
}
