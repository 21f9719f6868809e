import { isGradeRules } from "../../../core/schemes/grades";
import type { Scheme } from "../../../core/schemes/scheme";
import { figureNeeds } from "../../../core/schemes/structure/figureNeeds";
import type { Unit } from "../../../core/schemes/unit";
import { kindOfUnit } from "../../../core/schemes/unit";
import type { Speaker } from "../../../core/words/explanation/speaker";
import { unitWord } from "../../fields/unitWord";
import type { FactorGroup } from "../../words/payPartWords";

/** Figures of one kind that a product can be made of. */
export interface Factors {
  readonly group: FactorGroup;
  readonly figures: readonly { readonly id: string; readonly label: string }[];
}

/** True for what can be multiplied. */
const isNumber = (unit: Unit): boolean => kindOfUnit(unit) === "number";

const ownerOf = (figure: string): string => figure.split(".")[0] ?? figure;

/** The figures that need a figure, directly or through others, and itself: it can't be made of them. */
function needing(scheme: Scheme, figure: string): ReadonlySet<string> {
  const needs = figureNeeds(scheme);
  const found = new Set([figure]);
  // The set grows while it is walked through.
  for (const each of found)
    for (const { id, references } of needs)
      if (references.some((reference) => ownerOf(reference.id) === each)) found.add(id);
  return found;
}

/** What a pay component can be made of, by kinds of figures and by their names. */
export function factorGroups(scheme: Scheme, component: string, speaker: Speaker): Factors[] {
  const {
    inputs = [],
    parameters = [],
    indicators = [],
    sections = [],
    incidents = [],
    escalations = [],
  } = scheme;
  const { grades, total, payout, commissions = [], pay } = scheme;
  const excluded = needing(scheme, component);
  const named = (ids: readonly string[]): Factors["figures"] =>
    ids.map((id) => ({ id, label: speaker.name(id) }));
  const idsOf = (parts: readonly { readonly id: string }[]): string[] => parts.map(({ id }) => id);
  const columns = grades && !isGradeRules(grades) ? (grades.columns ?? []) : [];
  const yuan = unitWord("money", speaker.language);
  const moneyOf = [...incidents.filter(({ money }) => money), ...escalations].map(({ id }) => ({
    id: `${id}.money`,
    label: `${speaker.name(id)} · ${yuan}`,
  }));
  const groups: Factors[] = [
    {
      group: "inputs",
      figures: named(idsOf(inputs.filter(({ unit, list }) => list !== true && isNumber(unit)))),
    },
    {
      group: "parameters",
      figures: parameters.map(({ id, value, unit }) => ({
        id,
        label: value === null ? speaker.name(id) : `${speaker.name(id)} · ${speaker.amount(value, unit)}`,
      })),
    },
    {
      group: "results",
      figures: named([
        ...(total ? ["total"] : []),
        ...(payout ? ["payout"] : []),
        ...columns.flatMap(({ id, unit = "text" }) => (isNumber(unit) ? [`grade.${id}`] : [])),
      ]),
    },
    { group: "pay", figures: named([...idsOf(commissions), ...idsOf(pay?.components ?? [])]) },
    { group: "indicators", figures: named([...idsOf(indicators), ...idsOf(sections)]) },
    {
      group: "incidents",
      figures:
        incidents.length + escalations.length === 0
          ? []
          : [...named(["money", "incidents.money", "incidents.points", "incidents.count"]), ...moneyOf],
    },
  ];
  return groups
    .map(({ group, figures }) => ({ group, figures: figures.filter(({ id }) => !excluded.has(ownerOf(id))) }))
    .filter(({ figures }) => figures.length > 0);
}
