import { Appraiser } from "../../../core/appraise/appraiser";
import { factsOf } from "../../../core/appraise/facts";
import type { Figure } from "../../../core/appraise/figure";
import type { Indicator } from "../../../core/schemes/indicator";
import type { Scheme } from "../../../core/schemes/scheme";
import type { Adapter } from "../adapter";
import { configured } from "../configured";

/** The items of a month: those of the scheme, with the levels that were decided for it. */
function itemsOf({ indicators = [] }: Scheme, levels: readonly number[]): Indicator[] {
  return levels.flatMap((level, index): Indicator[] => {
    const item = indicators[index % indicators.length];
    return item?.method.kind === "rankLevel"
      ? [{ ...item, id: `${item.id}_${index}`, method: { ...item.method, level } }]
      : [];
  });
}

/** Places of all groups in an item: the best of those that the first groups share, for each of them, then the free ones. */
function placesOf(ranks: readonly number[], groups: number): number[] {
  const best = Math.min(...ranks);
  const all = Array.from({ length: groups }, (_, index) => index + 1);
  const free = all.filter((place) => place < best || place >= best + ranks.length);
  if (ranks.length + free.length !== groups) throw new Error(`places ${ranks.join()} of ${groups} groups`);
  return [...ranks.map(() => best), ...free];
}

/** Points of the first group; a better place stands for a higher result. */
export const E01: Adapter = (input, scheme): Figure => {
  const levels = input.has("levels") ? input.numbers("levels") : [input.number("level")];
  const groups = input.number("groups", configured(scheme, "full_scale"));
  const given = input.has("tied_ranks")
    ? levels.map(() => input.numbers("tied_ranks"))
    : (input.has("ranks") ? input.numbers("ranks") : [input.number("rank")]).map((rank) => [rank]);
  const items = itemsOf(scheme, levels);
  const places = given.map((ranks) => placesOf(ranks, groups));
  const teams = Array.from({ length: groups }, (_, team) =>
    factsOf(new Map(items.map(({ id }, item) => [id, -(places[item]?.[team] ?? NaN)]))),
  );
  const [first] = new Appraiser({ ...scheme, indicators: items }).appraiseAll(teams);
  if (!first || given.length !== levels.length)
    throw new Error("a rank and a level are needed for each item");
  return first.figure("total");
};
