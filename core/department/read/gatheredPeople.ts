import type { Case, Facts } from "../../appraise/facts";
import type { WorkCalendar } from "../../dates/workdaysAfter";
import type { Places } from "../../month/places";
import type { FewCases } from "../departmentFacts";
import type { GatheredFigure } from "./gatherFigure";
import { PersonFigures } from "./personFigures";
import type { NotedCases } from "./readIncidents";
import type { FigureColumn } from "./sheetValues";

const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();
const NOTHING_UNREAD: readonly string[] = [];
const NO_HISTORY: Facts["history"] = [];

/** What is kept for a place, made where there is nothing yet. */
function keptAt<T>(kept: Map<number, T>, place: number, make: () => T): T {
  const known = kept.get(place) ?? make();
  kept.set(place, known);
  return known;
}

/** What was read of everybody under a scheme, by their places. */
export class GatheredPeople {
  private readonly values = new Map<string, FigureColumn>();
  private readonly measures = new Map<string, number[]>();
  // Most people have nothing of these.
  private readonly cases = new Map<number, Map<string, readonly Case[]>>();
  private readonly unread = new Map<number, Set<string>>();
  private readonly firstUnread = new Map<number, Map<string, string>>();
  private readonly few = new Map<number, FewCases[]>();

  constructor(private readonly places: Places) {}

  /** Adds a figure's values to what is known of everybody. */
  addFigure(gathered: GatheredFigure): void {
    if (gathered.figure.part === "incident") this.addTimes(gathered);
    else this.addValues(gathered);
    for (const { unread } of gathered.sheets)
      for (const [place, cells] of unread) {
        this.addUnread(place, cells);
        const [first] = cells;
        if (first !== undefined)
          keptAt(this.firstUnread, place, () => new Map<string, string>()).set(gathered.figure.id, first);
      }
  }

  /** Adds what was noted under people's keys. */
  addCases(noted: ReadonlyMap<string, NotedCases>): void {
    for (const [key, { cases, unread }] of noted) {
      const place = this.places.of(key);
      const own = keptAt(this.cases, place, () => new Map<string, readonly Case[]>());
      for (const [id, list] of cases) own.set(id, [...(own.get(id) ?? []), ...list]);
      this.addUnread(place, unread);
    }
  }

  /** True where something was read about somebody, if only that it can't be read. */
  isKnown(place: number): boolean {
    if ((this.cases.get(place)?.size ?? 0) > 0 || this.unread.has(place)) return true;
    for (const column of this.values.values()) if (column[place] !== undefined) return true;
    return false;
  }

  factsOf(place: number, period: string, calendar: WorkCalendar): Facts {
    return {
      values: new PersonFigures(this.values, place),
      measures: this.measures.size === 0 ? NOTHING : new PersonFigures(this.measures, place),
      cases: this.cases.get(place) ?? NOTHING,
      points: NOTHING,
      history: NO_HISTORY,
      period,
      calendar,
    };
  }

  /** Cells of somebody's that can't be read. */
  unreadOf(place: number): readonly string[] {
    const cells = this.unread.get(place);
    return cells ? [...cells] : NOTHING_UNREAD;
  }

  /** The first such cell of each figure that has one; undefined where none has. */
  unreadByFigure(place: number): ReadonlyMap<string, string> | undefined {
    return this.firstUnread.get(place);
  }

  /** Indicators of somebody's that rest on few cases; undefined where none does. */
  fewOf(place: number): readonly FewCases[] | undefined {
    return this.few.get(place);
  }

  private addValues({ figure, values, takenFrom, sheets }: GatheredFigure): void {
    const { id, names, measures } = figure;
    this.values.set(id, values);
    if (measures.length > 1) {
      const taken = new Array<number>(values.length);
      values.forEach((_, place) => (taken[place] = takenFrom(place)?.measure ?? 0));
      this.measures.set(id, taken);
    }
    for (const sheet of sheets)
      for (const [place, cases] of sheet.fewCases)
        if (takenFrom(place) === sheet) keptAt(this.few, place, () => []).push({ indicator: names, cases });
  }

  /** A column of a sheet that counts cases, beside those that are noted one by one. */
  private addTimes({ figure, values }: GatheredFigure): void {
    values.forEach((times, place) => {
      if (typeof times !== "number" || times <= 0) return;
      keptAt(this.cases, place, () => new Map<string, readonly Case[]>()).set(figure.id, [{ times }]);
    });
  }

  private addUnread(place: number, cells: readonly string[]): void {
    if (cells.length === 0) return;
    const known = keptAt(this.unread, place, () => new Set<string>());
    for (const cell of cells) known.add(cell);
  }
}
