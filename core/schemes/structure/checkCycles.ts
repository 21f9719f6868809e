import type { SchemeFault } from "../../words/schemeMessages";
import type { Scheme } from "../scheme";
import { figureNeeds } from "./figureNeeds";

type Needs = Map<string, Set<string>>;

/** The part that a figure belongs to: `speed` for `speed.weighted`. */
const ownerOf = (id: string): string => id.split(".")[0] ?? id;

/** What figures need without naming it: sums need their items. */
function impliedNeeds(scheme: Scheme): [owner: string, need: string][] {
  const { sections = [], indicators = [], incidents = [], escalations = [] } = scheme;
  const counting = indicators.filter(({ informative }) => informative !== true);
  const changesTotal = escalations.filter(({ effects }) =>
    effects.some(({ kind }) => kind === "points" || kind === "total"),
  );
  return [
    ...sections.flatMap(({ id, parent }): [string, string][] => [[parent ?? "total", id]]),
    ...counting.map(({ id, section }): [string, string] => [section ?? "total", id]),
    ...incidents.map(({ id, toward }): [string, string] => [toward ?? "total", id]),
    ...changesTotal.map(({ id }): [string, string] => ["total", id]),
    ...incidents.map(({ id }): [string, string] => ["incidents", id]),
    ...escalations.map(({ id }): [string, string] => ["escalations", id]),
    ...escalations.flatMap(({ id, counts }): [string, string][] =>
      "incidents" in counts && counts.incidents === "all" ? [[id, "incidents"]] : [],
    ),
    ["money", "incidents"],
    ["money", "escalations"],
    ["rank", "total"],
    ["rankFromLast", "total"],
  ];
}

function needsOf(scheme: Scheme): Needs {
  const needs: Needs = new Map();
  const add = (owner: string, need: string): void => {
    needs.set(owner, (needs.get(owner) ?? new Set()).add(need));
  };
  for (const { id, references } of figureNeeds(scheme))
    for (const { id: need, meansValue } of references) if (!meansValue) add(id, ownerOf(need));
  for (const [owner, need] of impliedNeeds(scheme)) add(owner, need);
  return needs;
}

/** Figures that can't be settled one after the other: those in a cycle, and those that need one of these. */
function unsettledFigures(needs: Needs): Set<string> {
  const left = new Map(
    [...needs].map(([id, needed]) => [id, [...needed].filter((one) => needs.has(one)).length]),
  );
  const neededBy = new Map<string, string[]>();
  for (const [id, needed] of needs)
    for (const one of needed) neededBy.set(one, [...(neededBy.get(one) ?? []), id]);
  const ready = [...left].flatMap(([id, count]) => (count === 0 ? [id] : []));
  // The list grows while it is walked through.
  for (const settled of ready) {
    for (const id of neededBy.get(settled) ?? []) {
      const count = (left.get(id) ?? 0) - 1;
      left.set(id, count);
      if (count === 0) ready.push(id);
    }
  }
  for (const id of ready) left.delete(id);
  return new Set(left.keys());
}

/** A circle told from the figure that stands first in the scheme. */
function fromFirst(circle: readonly string[], order: readonly string[]): string[] {
  const places = circle.map((id) => order.indexOf(id)).map((place) => (place < 0 ? order.length : place));
  const first = places.indexOf(Math.min(...places));
  return [...circle.slice(first), ...circle.slice(0, first)];
}

/** Figures that need each other in a circle, each circle once. */
export function checkCycles(scheme: Scheme): SchemeFault[] {
  const needs = needsOf(scheme);
  const unsettled = unsettledFigures(needs);
  const paths = new Map(figureNeeds(scheme).map(({ id, path }) => [id, path]));
  const order = [...paths.keys()];
  const faults: SchemeFault[] = [];
  const seen = new Set<string>();
  for (const start of unsettled) {
    const walk: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      walk.push(at);
      at = [...(needs.get(at) ?? [])].find((need) => unsettled.has(need));
    }
    const first = at === undefined ? -1 : walk.indexOf(at);
    if (first < 0) continue;
    const circle = fromFirst(walk.slice(first), order);
    const [id = ""] = circle;
    faults.push({ code: "cycle", path: paths.get(id) ?? id, ids: [...circle, id] });
  }
  return faults;
}
