import type { Case, Facts } from "../../appraise/facts";
import type { Value } from "../../appraise/figure";
import type { WorkCalendar } from "../../dates/workdaysAfter";
import type { Scheme } from "../../schemes/scheme";
import type { Names } from "../../schemes/names";
import type { Appraisee, FewCases, FoundColumn, Member } from "../departmentFacts";
import { foundColumns } from "./foundColumns";
import { gatherFigure } from "./gatherFigure";
import type { GatheredFigure } from "./gatherFigure";
import type { Gathering, SheetRows } from "./gatherSheet";
import type { NotedCases } from "./readIncidents";
import { takenFigures } from "./takenFigures";
import type { TakenFigure } from "./takenFigures";

/** Everybody under a scheme, and what there is to read about them. */
export interface SchemeReading {
  readonly scheme: Scheme;
  readonly kind: Appraisee["kind"];
  readonly members: readonly Member[];
  readonly sources: readonly SheetRows[];
  /** Sheets that a figure may be read from; all, unless told. */
  readonly sourcesOf?: (figure: TakenFigure) => readonly SheetRows[];
  /** True where those of whom nothing was read are appraised too, to be shown among the others. */
  readonly keepsEmpty?: boolean;
  /** Ids of the inputs that other schemes give; nothing is read for them. */
  readonly linked?: ReadonlySet<string>;
  readonly noted: ReadonlyMap<string, NotedCases>;
  readonly month: string;
  readonly calendar: WorkCalendar;
}

/** What was read about somebody. */
interface Gathered {
  readonly values: Map<string, Value | readonly Value[]>;
  // Most people have nothing of these: a hundred thousand empty maps would be in the way of those that hold something.
  measures?: Map<string, number>;
  cases?: Map<string, readonly Case[]>;
  unread?: Set<string>;
  unreadOf?: Map<string, string>;
  few?: FewCases[];
}

const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();
const NOTHING_UNREAD: readonly string[] = [];
const NO_HISTORY: Facts["history"] = [];

const nothing = (): Gathered => ({ values: new Map() });

/** Adds a figure's values to what is known of everybody. */
function addFigure(
  gathered: ReadonlyMap<string, Gathered>,
  { figure, values, unread }: GatheredFigure,
): void {
  const { id, names, part, measures } = figure;
  for (const [key, { value, place, fewCases }] of values) {
    const known = gathered.get(key);
    if (!known) continue;
    if (part === "incident") {
      if (typeof value === "number" && value > 0) (known.cases ??= new Map()).set(id, [{ times: value }]);
      continue;
    }
    known.values.set(id, value);
    if (place > 0 || measures.length > 1) (known.measures ??= new Map()).set(id, place);
    if (fewCases !== undefined) (known.few ??= []).push({ indicator: names, cases: fewCases });
  }
  for (const [key, cells] of unread) {
    const known = gathered.get(key);
    if (!known) continue;
    for (const cell of cells) (known.unread ??= new Set()).add(cell);
    if (cells[0] !== undefined) (known.unreadOf ??= new Map<string, string>()).set(id, cells[0]);
  }
}

function addCases(gathered: ReadonlyMap<string, Gathered>, noted: ReadonlyMap<string, NotedCases>): void {
  for (const [key, { cases, unread }] of noted) {
    const known = gathered.get(key);
    if (!known) continue;
    const own = (known.cases ??= new Map<string, readonly Case[]>());
    for (const [id, list] of cases) own.set(id, [...(own.get(id) ?? []), ...list]);
    for (const cell of unread) (known.unread ??= new Set()).add(cell);
  }
}

/** True where something was read about somebody, if only that it can't be read. */
const isKnown = ({ values, cases, unread }: Gathered): boolean =>
  values.size > 0 || (cases?.size ?? 0) > 0 || unread !== undefined;

/** True for a scheme that has nothing to say about people of whom nothing was read: those without a breach have none. */
export function needsValues(scheme: Scheme): boolean {
  const { incidents = [] } = scheme;
  const figures = takenFigures(scheme);
  const scored = figures.some(({ part }) => part === "indicator" || part === "mark");
  return scored || (figures.length > 0 && incidents.length === 0);
}

/** Reads everything that a scheme takes; who has nothing of it isn't appraised. */
export function gatherScheme(
  reading: SchemeReading,
  gathering: Gathering,
): {
  readonly appraisees: readonly Appraisee[];
  readonly notGraded: readonly Member[];
  readonly columns: readonly FoundColumn[];
} {
  const { scheme, kind, members, sources, sourcesOf, linked, noted, month, calendar, keepsEmpty } = reading;
  const gathered = new Map(members.map(({ key }) => [key, nothing()]));
  const isLinked = linked !== undefined && linked.size > 0;
  const figures = takenFigures(scheme).filter(({ id }) => linked?.has(id) !== true);
  const notFound: Names[] = [];
  for (const figure of figures) {
    const found = gatherFigure(figure, sourcesOf?.(figure) ?? sources, gathering);
    if (!found.isLocated && figure.part !== "further mark") notFound.push(figure.names);
    addFigure(gathered, found);
  }
  addCases(gathered, noted);
  if (notFound.length > 0 && members.length > 0)
    gathering.findings.say("warning", { code: "figures not found", scheme: scheme.names, figures: notFound });
  const appraisees: Appraisee[] = [];
  const notGraded: Member[] = [];
  for (const member of members) {
    const known = gathered.get(member.key) ?? nothing();
    // What another scheme lacks of somebody is said when the figure is asked for.
    if (!isLinked && keepsEmpty !== true && needsValues(scheme) && !isKnown(known)) {
      notGraded.push(member);
      continue;
    }
    const { values, measures = NOTHING, cases = NOTHING, unread, unreadOf, few } = known;
    const facts: Facts = {
      values,
      measures,
      cases,
      points: NOTHING,
      history: NO_HISTORY,
      period: month,
      calendar,
    };
    appraisees.push({
      kind,
      member,
      facts,
      unread: unread ? [...unread] : NOTHING_UNREAD,
      ...(unreadOf && { unreadOf }),
      ...(few && { few }),
    });
  }
  const sheets = figures.map((figure) => ({
    figure,
    sheets: (sourcesOf?.(figure) ?? sources).map(({ sheet }) => sheet),
  }));
  const columns = foundColumns(scheme, sheets, gathering.locations, gathering.findings);
  return { appraisees, notGraded, columns };
}
