import { nearestWord } from "./nearestWord";
import type { Scheme } from "./scheme";

/** What stands at a field of a scheme: a value, nothing yet, or no such place. */
export type Setting =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "absent" }
  | { readonly kind: "nowhere"; readonly nearest: string | null };

type Fields = Readonly<Record<string, unknown>>;

/** Names that every object of the language has; no field of a scheme is called so. */
const NO_FIELDS: readonly string[] = ["__proto__", "constructor", "prototype", ""];

const isObject = (part: unknown): part is Fields => typeof part === "object" && part !== null;
const hasField = (part: Fields, name: string): boolean => Object.prototype.hasOwnProperty.call(part, name);
const idOf = (entry: unknown): string | undefined =>
  isObject(entry) && typeof entry.id === "string" ? entry.id : undefined;

/** The entry of a list that a step of a path names, by its id or by its place; undefined where there is none. */
function placeOf(list: readonly unknown[], step: string): number | undefined {
  const byId = list.findIndex((entry) => idOf(entry) === step);
  const place = byId >= 0 ? byId : /^\d+$/.test(step) ? Number(step) : NaN;
  return place < list.length ? place : undefined;
}

/** Names that a step could have had. */
const stepsOf = (part: unknown): string[] =>
  Array.isArray(part)
    ? part.map((entry, index) => idOf(entry) ?? String(index))
    : isObject(part)
      ? Object.keys(part)
      : [];

function lookUp(part: unknown, steps: readonly string[]): Setting {
  const [step, ...rest] = steps;
  if (step === undefined) return { kind: "value", value: part };
  const nowhere: Setting = { kind: "nowhere", nearest: nearestWord(step, stepsOf(part)) ?? null };
  if (!isObject(part) || NO_FIELDS.includes(step)) return nowhere;
  if (Array.isArray(part)) {
    const place = placeOf(part, step);
    return place === undefined ? nowhere : lookUp(part[place], rest);
  }
  if (hasField(part, step)) return lookUp(part[step], rest);
  // A field that isn't there yet can be set, and so can one of a part that isn't.
  return rest.length <= 1 ? { kind: "absent" } : nowhere;
}

/**
 * What stands at a field of the scheme.
 * @param field as options name it: `indicators.speed.method.floor`, `grades.bands.1.0`
 */
export function settingOf(scheme: Scheme, field: string): Setting {
  return lookUp(scheme, field.split("."));
}

/** A copy of a part of the document with what stands at a path changed; what lies beside it is shared. */
function changed(part: unknown, steps: readonly string[], change: (value: unknown) => unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return change(part);
  if (Array.isArray(part)) {
    const place = placeOf(part, step);
    return part.map((entry: unknown, index) => (index === place ? changed(entry, rest, change) : entry));
  }
  const fields = isObject(part) ? part : {};
  const inner = changed(hasField(fields, step) ? fields[step] : undefined, rest, change);
  if (inner !== undefined) return { ...fields, [step]: inner };
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== step));
}

/**
 * The scheme with what stands at a field changed; the scheme itself stays as it is, and parts beside the field are
 * shared with it. A change to undefined takes the field away.
 * @param field as options name it: `indicators.speed.method.floor`, `grades.bands.1.0`
 */
export function changeField(scheme: Scheme, field: string, change: (value: unknown) => unknown): Scheme {
  return changed(scheme, field.split("."), change) as Scheme;
}
