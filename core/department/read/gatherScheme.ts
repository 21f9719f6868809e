import type { WorkCalendar } from "../../dates/workdaysAfter";
import { Places } from "../../month/places";
import type { Scheme } from "../../schemes/scheme";
import { cellName } from "../../workbook/sheetTable";
import type { Names } from "../../schemes/names";
import type { Appraisee, FoundColumn, Member } from "../departmentFacts";
import { foundColumns } from "./foundColumns";
import { gatherFigure } from "./gatherFigure";
import { GatheredPeople } from "./gatheredPeople";
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

/** True for a scheme that has nothing to say about people of whom nothing was read: those without a breach have none. */
export function needsValues(scheme: Scheme): boolean {
  const { incidents = [] } = scheme;
  const figures = takenFigures(scheme);
  const scored = figures.some(({ part }) => part === "indicator" || part === "mark");
  return scored || (figures.length > 0 && incidents.length === 0);
}

/** Reports the columns of a figure that another scheme gives: people may think that these count. */
function reportUnread(figure: TakenFigure, sources: readonly SheetRows[], gathering: Gathering): void {
  for (const { sheet } of sources) {
    const { located } = gathering.locations.of(figure, sheet);
    if (!located || !figure.from) continue;
    const column = located.by === "column" ? located.column.column : located.measured.columns.value;
    const header = sheet.header.headers[column] ?? "";
    const at = { sheet: sheet.name, cell: cellName(sheet.header.row, column) };
    const { names, from } = figure;
    gathering.findings.say(
      "info",
      { code: "column not read", figure: names, header, scheme: from.scheme },
      at,
    );
  }
}

/** Reads everything that a scheme takes; who has nothing of it isn't appraised. */
export function gatherScheme(
  reading: SchemeReading,
  known: Omit<Gathering, "places">,
): {
  readonly appraisees: readonly Appraisee[];
  readonly notGraded: readonly Member[];
  readonly columns: readonly FoundColumn[];
} {
  const { scheme, kind, members, sources, sourcesOf, linked, noted, month, calendar, keepsEmpty } = reading;
  const places = new Places(members.map(({ key }) => key));
  const gathering: Gathering = { ...known, places };
  const { findings } = gathering;
  const people = new GatheredPeople(places);
  const isLinked = linked !== undefined && linked.size > 0;
  const isTakenOver = ({ id }: TakenFigure): boolean => linked?.has(id) === true;
  const taken = takenFigures(scheme);
  const figures = taken.filter((figure) => !isTakenOver(figure));
  const ofFigure = (figure: TakenFigure): readonly SheetRows[] => sourcesOf?.(figure) ?? sources;
  const notFound: Names[] = [];
  for (const figure of taken.filter(isTakenOver)) reportUnread(figure, ofFigure(figure), gathering);
  for (const figure of figures) {
    const found = gatherFigure(figure, ofFigure(figure), gathering);
    if (!found.isLocated && figure.part !== "further mark") notFound.push(figure.names);
    people.addFigure(found);
  }
  people.addCases(noted);
  if (notFound.length > 0 && members.length > 0)
    findings.say("warning", { code: "figures not found", scheme: scheme.names, figures: notFound });
  const isGradedByValues = needsValues(scheme);
  const appraisees: Appraisee[] = [];
  const notGraded: Member[] = [];
  for (const member of members) {
    const place = places.of(member.key);
    // What another scheme lacks of somebody is said when the figure is asked for.
    if (!isLinked && keepsEmpty !== true && isGradedByValues && !people.isKnown(place)) {
      notGraded.push(member);
      continue;
    }
    const few = people.fewOf(place);
    const unreadOf = people.unreadByFigure(place);
    const facts = people.factsOf(place, month, calendar);
    const unread = people.unreadOf(place);
    appraisees.push({ kind, member, facts, unread, ...(unreadOf && { unreadOf }), ...(few && { few }) });
  }
  const sheets = figures.map((figure) => ({
    figure,
    sheets: (sourcesOf?.(figure) ?? sources).map(({ sheet }) => sheet),
  }));
  const columns = foundColumns(scheme, sheets, gathering.locations, findings);
  return { appraisees, notGraded, columns };
}
