import type { Interval } from "../check/finding";
import type { Shown, Witness } from "../schemeCheck/schemeFinding";
import type { Names } from "../schemes/names";
import type { Scheme } from "../schemes/scheme";
import type { Language } from "./language";
import { numberText } from "./numberText";
import type { SchemeFindingWords, SchemeTexts } from "./schemeFindingWords";

interface Named {
  readonly id: string;
  readonly names: Names;
}

/** Every part of a scheme that has an id and names. */
function namedParts(scheme: Scheme): Named[] {
  const { indicators = [], sections = [], incidents = [], escalations = [], requirements = [] } = scheme;
  const raters = indicators.flatMap(({ method }) => (method.kind === "raters" ? method.raters : []));
  return [
    ...indicators,
    ...sections,
    ...incidents,
    ...escalations,
    ...requirements,
    ...(scheme.inputs ?? []),
    ...(scheme.parameters ?? []),
    ...(scheme.commissions ?? []),
    ...(scheme.pay?.components ?? []),
    ...raters,
    ...escalations.flatMap(({ effects }) =>
      effects.flatMap((effect) =>
        effect.kind === "action" ? [{ id: effect.action, names: effect.names }] : [],
      ),
    ),
  ];
}

/** The names of degrees, by their ids. */
function degreesOf({ incidents = [] }: Scheme): Named[] {
  return incidents.flatMap(({ points, money }) =>
    [points, money].flatMap((tariff) => (tariff?.kind === "degrees" ? tariff.degrees : [])),
  );
}

/** The scheme's own names in a language, for sentences about it. */
export function schemeTexts(scheme: Scheme, language: Language, words: SchemeFindingWords): SchemeTexts {
  const named = new Map(namedParts(scheme).map(({ id, names }) => [id, names[language]]));
  const degrees = new Map(degreesOf(scheme).map(({ id, names }) => [id, names[language]]));
  const columns = scheme.grades && "bands" in scheme.grades ? (scheme.grades.columns ?? []) : [];
  for (const { id, names } of columns) named.set(`grade.${id}`, names[language]);
  const name = (id: string): string =>
    named.get(id) ?? (words.figures as Readonly<Record<string, string | undefined>>)[id] ?? id;
  const shown = (value: Shown): string =>
    value === null ? words.nothing : typeof value === "number" ? numberText(value) : words.quoted(value);
  const isRate = (id: string): boolean =>
    id === "payout" ||
    [...(scheme.inputs ?? []), ...(scheme.parameters ?? [])].some(
      (each) => each.id === id && each.unit === "share",
    );
  const amount = (id: string, value: number): string =>
    isRate(id) ? `${numberText(value * 100)}${language === "en" ? " " : ""}%` : numberText(value);
  const choiceOf = (id: string) => scheme.choices?.find((each) => each.id === id);
  return {
    name,
    names: (ids) => ids.map(name).join(words.comma),
    shown,
    amount,
    from: (interval) => shown(interval?.lower?.at ?? null),
    to: (interval) => shown(interval?.upper?.at ?? null),
    stretch: (id: string, interval: Interval | null) => {
      if (interval === null) return name(id);
      const { lower, upper } = interval;
      const low = lower ? `${amount(id, lower.at)} ${lower.holds === "included" ? "≤" : "<"} ` : "";
      const high = upper ? ` ${upper.holds === "included" ? "≤" : "<"} ${amount(id, upper.at)}` : "";
      return `${low}${name(id)}${high}`;
    },
    witness: (witness: readonly Witness[]) =>
      witness
        .map(({ figure, value }) => `${name(figure)} ${typeof value === "string" ? value : shown(value)}`)
        .join(words.comma),
    choice: (id) => choiceOf(id)?.names[language] ?? id,
    option: (choice, option) =>
      choiceOf(choice)?.options.find((each) => each.id === option)?.names[language] ?? option,
    degree: (id) => degrees.get(id) ?? id,
  };
}
