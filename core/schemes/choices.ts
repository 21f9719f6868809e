import type { ChoiceFault } from "../words/schemeMessages";
import type { Choice, ChoiceOption, FieldSetting } from "./choice";
import { changeField, settingOf } from "./fieldPath";
import { nearestWord } from "./nearestWord";
import { isSameValue } from "./sameValue";
import type { Scheme } from "./scheme";

const setField = (scheme: Scheme, { field, value }: FieldSetting): Scheme =>
  changeField(scheme, field, () => value);

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
  const set = option.sets.reduce(setField, scheme);
  return { scheme: setField(set, { field: `choices.${choiceId}.taken`, value: optionId }) };
}

/** The scheme with fields set, as a remedy does; what leads nowhere is passed over. */
export function withSettings(scheme: Scheme, settings: readonly FieldSetting[]): Scheme {
  return settings.reduce(setField, scheme);
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
