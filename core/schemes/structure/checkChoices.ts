import type { SchemeFault } from "../../words/schemeMessages";
import type { Choice, ChoiceOption } from "../choice";
import { settingOf } from "../fieldPath";
import { nearestWord } from "../nearestWord";
import { isSameValue } from "../sameValue";
import type { Scheme } from "../scheme";

const LONGEST_SHOWN = 60;

function shown(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

function checkSettings(scheme: Scheme, { sets }: ChoiceOption, path: string): SchemeFault[] {
  return sets.flatMap(({ field }, index): SchemeFault[] => {
    const setting = settingOf(scheme, field);
    if (setting.kind !== "nowhere") return [];
    const { nearest } = setting;
    return [{ code: "setting leads nowhere", path: `${path}.sets[${index}].field`, field, nearest }];
  });
}

/** Fields that the option taken sets to something else than the scheme has. */
function checkTaken(scheme: Scheme, option: ChoiceOption, path: string): SchemeFault[] {
  return option.sets.flatMap(({ field, value }): SchemeFault[] => {
    const setting = settingOf(scheme, field);
    if (setting.kind === "nowhere") return [];
    const found = setting.kind === "value" ? setting.value : undefined;
    if (isSameValue(found, value)) return [];
    const values = { expected: shown(value), found: shown(found) };
    return [{ code: "not as taken", path: `${path}.taken`, field, option: option.id, ...values }];
  });
}

function checkChoice(scheme: Scheme, { taken, options }: Choice, path: string): SchemeFault[] {
  const option = options.find(({ id }) => id === taken);
  const allowed = options.map(({ id }) => id);
  const nearest = nearestWord(taken, allowed) ?? null;
  return [
    ...(option
      ? checkTaken(scheme, option, path)
      : [{ code: "not one of", path: `${path}.taken`, allowed, found: shown(taken), nearest } as const]),
    ...options.flatMap((each, index) => checkSettings(scheme, each, `${path}.options[${index}]`)),
  ];
}

/** Choices that can't be made, and those that the scheme isn't set to. */
export function checkChoices(scheme: Scheme): SchemeFault[] {
  return (scheme.choices ?? []).flatMap((choice, index) => checkChoice(scheme, choice, `choices[${index}]`));
}
