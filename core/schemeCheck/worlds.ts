import type { Figure, FigureSource } from "../appraise/figure";
import { unsettled } from "../appraise/figure";
import { holds } from "../appraise/conditions";
import type { Condition, ConditionSet } from "../schemes/operand";
import type { FigureRanges } from "./figureRanges";
import type { Range } from "./range";
import { ANYTHING } from "./range";

/** Values of the figures that conditions ask for: one way that things can stand. */
export type World = ReadonlyMap<string, Figure>;

/** What else is known of figures in conditions. */
interface Known {
  readonly grades?: readonly string[] | undefined;
  readonly own?: string;
}

/** How many units are ranked where the scheme doesn't say: enough that first, second and last are different ones. */
const UNITS = 8;

/** At most this many worlds are looked at; the values of further figures then stay at their first. */
const MOST_WORLDS = 20_000;

const EDGES = ["atLeast", "moreThan", "atMost", "lessThan", "equals"] as const;

/** All conditions of several sets. */
export const conditionsOf = (sets: readonly ConditionSet[]): Condition[] =>
  sets.flatMap((set) => ("all" in set ? set.all : set.any));

/** The numbers that conditions compare a figure with. */
export function limitsOf(conditions: readonly Condition[], id: string, ranges: FigureRanges): number[] {
  const limits = conditions
    .filter(({ of }) => of === id)
    .flatMap((condition) =>
      EDGES.flatMap((edge) => {
        const range = ranges.ofOperand(condition[edge]);
        return range && range.from === range.to ? [range.from] : [];
      }),
    );
  return [...new Set(limits)].sort((a, b) => a - b);
}

/** A step that leads from a limit to the next value of its scale. */
const stepAt = (limits: readonly number[]): number => (limits.every(Number.isInteger) ? 1 : 0.01);

/** Numbers that tell the conditions' limits apart, inside what the figure can come to; the limits themselves first. */
function numbersAround(limits: readonly number[], { from, to }: Range): number[] {
  const step = stepAt(limits);
  const beside = limits.flatMap((limit) => [limit - step, limit + step]);
  const ends = [from, to].filter(Number.isFinite);
  return [...new Set([...limits, ...beside, ...ends])].filter((value) => value >= from && value <= to);
}

/** Texts, yes and no that conditions ask a figure for, and one that none asks for. */
function textsOf(
  conditions: readonly Condition[],
  id: string,
  known: readonly string[] | undefined,
): (string | boolean)[] {
  const wanted = conditions
    .filter(({ of }) => of === id)
    .flatMap(({ is = [] }): readonly (string | boolean)[] => (typeof is === "object" ? is : [is]));
  if (known) return [...known];
  const isYesNo = wanted.some((each) => typeof each === "boolean");
  return isYesNo ? [true, false] : [...new Set<string>(wanted.map(String)), ""];
}

function ranksOf(limits: readonly number[]): number[] {
  const around = limits.flatMap((limit) => [limit, limit + 1]);
  return [...new Set([1, ...around, UNITS - 1, UNITS])].filter((rank) => rank >= 1 && rank <= UNITS);
}

/** True where a rank and a total can go together: only the first can have the highest there is, only the last the lowest. */
function isPossible(world: World, total: Range): boolean {
  const [rank, last, value] = [world.get("rank"), world.get("rankFromLast"), world.get("total")];
  if (typeof rank === "number" && typeof last === "number" && rank + last !== UNITS + 1) return false;
  if (typeof value !== "number") return true;
  if (typeof rank === "number" && rank > 1 && value >= total.to) return false;
  return !(typeof last === "number" && last > 1 && value <= total.from);
}

/**
 * The ways that the figures of some conditions can stand to them, from the scheme's own ranges.
 * @param known the grades that the scheme can give, where it gives any, and the indicator whose id means what is
 * measured in its own conditions
 */
export function worldsFor(sets: readonly ConditionSet[], ranges: FigureRanges, known: Known = {}): World[] {
  const { grades, own } = known;
  const conditions = conditionsOf(sets);
  const asked = [...new Set(conditions.map(({ of }) => of))];
  const ranked = asked.includes("rank") || asked.includes("rankFromLast");
  const ids = ranked ? [...new Set([...asked, "rank", "rankFromLast"])] : asked;
  let worlds: Map<string, Figure>[] = [new Map<string, Figure>()];
  for (const id of ids) {
    const limits = limitsOf(conditions, id, ranges);
    const isText = conditions.some(({ of, is }) => of === id && is !== undefined);
    const values: readonly Figure[] =
      id === "rank" || id === "rankFromLast"
        ? ranksOf(limits)
        : isText
          ? textsOf(conditions, id, id === "grade" ? grades : undefined)
          : numbersAround(limits, id === own ? ANYTHING : ranges.of(id));
    const kept = worlds.length * values.length > MOST_WORLDS ? values.slice(0, 1) : values;
    worlds = worlds.flatMap((world) => kept.map((value) => new Map<string, Figure>([...world, [id, value]])));
  }
  return worlds.filter((world) => isPossible(world, ranges.of("total")));
}

/** A world as a source of figures: its own, and what the parameters are set to. */
function sourceOf(world: World, ranges: FigureRanges): FigureSource {
  return {
    figure: (id) => {
      const known = world.get(id);
      if (known !== undefined) return known;
      const { from, to } = ranges.of(id);
      return from === to ? from : unsettled({ code: "no value", id });
    },
  };
}

/** True where the conditions hold in a world. */
export function holdsIn(world: World, set: ConditionSet, ranges: FigureRanges): boolean {
  return holds(sourceOf(world, ranges), set) === true;
}

/** True where the conditions can't hold whatever happens; false also where nobody can say. */
export function neverHolds(set: ConditionSet, ranges: FigureRanges, options: Known = {}): boolean {
  const worlds = worldsFor([set], ranges, options);
  return worlds.every((world) => holds(sourceOf(world, ranges), set) === false);
}
