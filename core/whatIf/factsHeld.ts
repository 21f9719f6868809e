import { changedFacts } from "../appraise/facts";
import type { SchemeFacts } from "../department/departmentFacts";
import type { Indicator } from "../schemes/indicator";
import { measuresOf } from "../schemes/indicator";
import type { Names } from "../schemes/names";
import { isSameValue } from "../schemes/sameValue";
import type { Input, Scheme } from "../schemes/scheme";

/** Where a figure's value comes from, with what it is counted in. */
interface ReadFigure {
  readonly id: string;
  readonly names: Names;
  readonly from: unknown;
}

const ofIndicator = (indicator: Indicator): ReadFigure => ({
  id: indicator.id,
  names: indicator.names,
  from: measuresOf(indicator).map(({ unit, source }) => ({ unit, ...(source && { source }) })),
});

const ofInput = ({ id, names, unit, list, source, from }: Input): ReadFigure => ({
  id,
  names,
  from: { unit, list: list ?? false, ...(source && { source }), ...(from && { from }) },
});

const readFigures = ({ indicators = [], inputs = [] }: Scheme): ReadFigure[] => [
  ...indicators.map(ofIndicator),
  ...inputs.map(ofInput),
];

/**
 * The facts of everybody as they hold for a changed scheme. A figure that the change takes from another column, sums up
 * otherwise or counts in another unit was never read: its value is left out, so that nobody is graded by it.
 */
export function factsHeld(
  { scheme, appraisees }: SchemeFacts,
  changed: Scheme,
): { readonly facts: SchemeFacts; readonly notRead: readonly Names[] } {
  const known = new Map(readFigures(scheme).map((figure) => [figure.id, figure]));
  const isMoved = ({ id, from }: ReadFigure): boolean => {
    const was = known.get(id);
    return was !== undefined && !isSameValue(was.from, from);
  };
  const moved = readFigures(changed).filter(isMoved);
  if (moved.length === 0) return { facts: { scheme: changed, appraisees }, notRead: [] };
  const ids = new Set(moved.map(({ id }) => id));
  const without = <Value>(map: ReadonlyMap<string, Value>): Map<string, Value> =>
    new Map([...map].filter(([id]) => !ids.has(id)));
  const held = appraisees.map((appraisee) => {
    const { facts } = appraisee;
    const measures = facts.measures && { measures: without(facts.measures) };
    const linked = facts.linked && { linked: without(facts.linked) };
    const changes = { values: without(facts.values), ...measures, ...linked };
    return { ...appraisee, facts: changedFacts(facts, changes) };
  });
  return { facts: { scheme: changed, appraisees: held }, notRead: moved.map(({ names }) => names) };
}
