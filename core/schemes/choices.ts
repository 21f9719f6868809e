import type { ChoiceFault } from "../words/schemeMessages";
import type { Choice, ChoiceOption, FieldSetting } from "./choice";
import { nearestWord } from "./nearestWord";
import { isSameValue } from "./sameValue";
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

/** A copy of a part of the document with one field set; what lies beside it is shared. */
function withField(part: unknown, steps: readonly string[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (Array.isArray(part)) {
    const place = placeOf(part, step);
    return part.map((entry: unknown, index) => (index === place ? withField(entry, rest, value) : entry));
  }
  const fields = isObject(part) ? part : {};
  const inner = hasField(fields, step) ? fields[step] : {};
  return { ...fields, [step]: withField(inner, rest, value) };
}

const setField = (document: unknown, { field, value }: FieldSetting): unknown =>
  withField(document, field.split("."), value);

function unknownChoice(found: string, known: readonly string[]): ChoiceFault {
  return { code: "unknown choice", found, known, nearest: nearestWord(found, known) ?? null };
}

/** The scheme with one reading of an open text taken, or why that can't be. The scheme itself stays as it is. */
export function takeOption(
  scheme: Scheme,
  choiceId: string,
  optionId: string,
): { readonly scheme: Scheme } | { readonly fault: ChoiceFault } {
  const choices = scheme.choices ?? [];
  const choice = choices.find(({ id }) => id === choiceId);
  if (!choice)
    return {
      fault: unknownChoice(
        choiceId,
        choices.map(({ id }) => id),
      ),
    };
  const option = choice.options.find(({ id }) => id === optionId);
  if (!option)
    return {
      fault: unknownChoice(
        optionId,
        choice.options.map(({ id }) => id),
      ),
    };
  for (const { field } of option.sets) {
    const setting = settingOf(scheme, field);
    const path = `choices.${choiceId}.options.${optionId}`;
    if (setting.kind === "nowhere")
      return { fault: { code: "setting leads nowhere", path, field, nearest: setting.nearest } };
  }
  const set = option.sets.reduce<unknown>(setField, scheme);
  return { scheme: setField(set, { field: `choices.${choiceId}.taken`, value: optionId }) as Scheme };
}

/** The scheme with fields set, as a remedy does; what leads nowhere is passed over. */
export function withSettings(scheme: Scheme, settings: readonly FieldSetting[]): Scheme {
  return settings.reduce<unknown>(setField, scheme) as Scheme;
}

/** As `takeOption`, for a scheme that has been checked: where the option can't be taken the scheme stays as it is. */
export function withChoice(scheme: Scheme, choiceId: string, optionId: string): Scheme {
  const taken = takeOption(scheme, choiceId, optionId);
  return "scheme" in taken ? taken.scheme : scheme;
}

/** A choice that the text leaves open, with the option that the fields of the scheme agree with, if there is one. */
export interface OpenChoice {
  readonly choice: Choice;
  readonly setTo?: ChoiceOption;
}

/** What the text of a scheme leaves open, and how the scheme is set. Of several options that agree, the one taken counts. */
export function openChoices(scheme: Scheme): OpenChoice[] {
  const agrees = ({ sets }: ChoiceOption): boolean =>
    sets.every(({ field, value }) => {
      const setting = settingOf(scheme, field);
      return setting.kind === "value" && isSameValue(setting.value, value);
    });
  return (scheme.choices ?? []).map((choice) => {
    const agreeing = choice.options.filter(agrees);
    const setTo = agreeing.find(({ id }) => id === choice.taken) ?? agreeing[0];
    return { choice, ...(setTo && { setTo }) };
  });
}
