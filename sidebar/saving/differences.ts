import { isSameValue } from "../../core/schemes/sameValue";
import type { Scheme } from "../../core/schemes/scheme";

/** A place in which two versions of a scheme differ; what one of them lacks is undefined. */
export interface Difference {
  /** As paths of fields go: `indicators.speed.weightPercent`. */
  readonly place: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const idOf = (entry: unknown): string | undefined =>
  isFields(entry) && typeof entry.id === "string" ? entry.id : undefined;

/** Entries of a list by what paths name them by: their ids, or their places. */
function entriesOf(value: Fields): [string, unknown][] {
  return Array.isArray(value)
    ? (value as readonly unknown[]).map((entry, place) => [idOf(entry) ?? String(place), entry])
    : Object.entries(value);
}

function compare(mine: unknown, theirs: unknown, place: string, found: Difference[]): void {
  if (isSameValue(mine, theirs)) return;
  const isPart = isFields(mine) && isFields(theirs) && Array.isArray(mine) === Array.isArray(theirs);
  if (!isPart) {
    found.push({ place, mine, theirs });
    return;
  }
  const [ours, others] = [new Map(entriesOf(mine)), new Map(entriesOf(theirs))];
  for (const step of new Set([...ours.keys(), ...others.keys()]))
    compare(ours.get(step), others.get(step), place === "" ? step : `${place}.${step}`, found);
}

/** Where two versions of a scheme differ, down to single fields. Another order of a list alone is one difference. */
export function differences(mine: Scheme, theirs: Scheme): Difference[] {
  const found: Difference[] = [];
  compare(mine, theirs, "", found);
  return found;
}
