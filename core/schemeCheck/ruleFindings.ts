import { figureText } from "../appraise/figure";
import type { Interval } from "../check/finding";
import type { GradeRule } from "../schemes/grades";
import type { FigureRanges } from "./figureRanges";
import type { SchemeFinding, Shown, Witness } from "./schemeFinding";
import { schemeFinding } from "./schemeFinding";
import type { World } from "./worlds";
import { holdsIn, limitsOf, neverHolds, worldsFor } from "./worlds";
import { stretchOf } from "./stretchOf";

/** A world in which it is known which rules hold. */
interface Judged {
  readonly world: World;
  readonly holding: readonly number[];
}

const witnessOf = (world: World): Witness[] =>
  [...world].flatMap(([figure, value]) =>
    figure === "rankFromLast" && world.get("rank") !== undefined && value !== 1
      ? []
      : [{ figure, value: typeof value === "number" ? value : figureText(value) || null }],
  );

/** The one condition that can't be met, with the limit it asks for and the nearest that the figure comes to. */
function unmetCondition(
  { when }: GradeRule,
  ranges: FigureRanges,
): { figure: string | null; found: Shown; expected: Shown } {
  for (const condition of "all" in when ? when.all : when.any) {
    if (!neverHolds({ all: [condition] }, ranges)) continue;
    const [limit] = limitsOf([condition], condition.of, ranges);
    if (limit === undefined)
      return { figure: condition.of, found: null, expected: String(condition.is ?? "") };
    const { from, to } = ranges.of(condition.of);
    return { figure: condition.of, found: limit > to ? to : from, expected: limit };
  }
  return { figure: null, found: null, expected: null };
}

/** The stretch of the total around a world in which no rule holds, all else as it is there. */
function stretchAround({ world }: Judged, judged: readonly Judged[], ranges: FigureRanges): Interval | null {
  const total = world.get("total");
  if (typeof total !== "number") return null;
  const alike = judged.filter((other) =>
    [...world].every(([id, value]) => id === "total" || other.world.get(id) === value),
  );
  const line = alike
    .map((each) => ({ at: each.world.get("total") as number, held: each.holding.length > 0 }))
    .sort((a, b) => a.at - b.at);
  const here = line.findIndex(({ at }) => at === total);
  const before = line
    .slice(0, here)
    .filter(({ held }) => held)
    .pop();
  const after = line.slice(here).find(({ held }) => held);
  const range = ranges.of("total");
  const [from, to] = [before?.at ?? range.from, after?.at ?? range.to];
  return stretchOf(from, to, before ? "excluded" : "included", after ? "excluded" : "included");
}

function pairFindings(rules: readonly GradeRule[], judged: readonly Judged[]): SchemeFinding[] {
  return rules.flatMap((second, j) =>
    rules.slice(0, j).flatMap((first, i): SchemeFinding[] => {
      const gives = [first.gives.join("/"), second.gives.join("/")] as const;
      if (gives[0] === gives[1]) return [];
      const both = judged.find(({ holding }) => holding[0] === i && holding.includes(j));
      if (!both) return [];
      // The last rule of a list is meant to take what the others leave.
      const severity = j === rules.length - 1 ? "info" : "warning";
      return [
        schemeFinding(
          severity,
          `grades.rules.${j}`,
          { code: "rules both match", rules: [i + 1, j + 1], gives, witness: witnessOf(both.world) },
          { found: gives[0], expected: gives[1] },
        ),
      ];
    }),
  );
}

/** Ordered rules that never fire, that both match, and cases that none of them holds. */
export function ruleFindings(rules: readonly GradeRule[], ranges: FigureRanges): SchemeFinding[] {
  const sets = rules.map(({ when }) => when);
  const judged = worldsFor(sets, ranges).map((world): Judged => ({
    world,
    holding: sets.flatMap((set, index) => (holdsIn(world, set, ranges) ? index : [])),
  }));
  const unreachable = rules.flatMap((rule, index): SchemeFinding[] => {
    const holding = judged.filter((each) => each.holding.includes(index));
    const place = `grades.rules.${index}`;
    if (holding.length === 0) {
      const { figure, found, expected } = unmetCondition(rule, ranges);
      const message = { code: "rule never fires", rule: index + 1, figure } as const;
      return [schemeFinding("error", place, message, { found, expected })];
    }
    if (holding.some((each) => each.holding[0] === index)) return [];
    const by = [...new Set(holding.map((each) => (each.holding[0] ?? 0) + 1))].sort((a, b) => a - b);
    return [schemeFinding("error", place, { code: "rule shadowed", rule: index + 1, by })];
  });
  const open = judged.filter(({ holding }) => holding.length === 0);
  // The witness nearest to a rule is the easiest to see: the largest total that none holds.
  const totalOf = ({ world }: Judged): number => Number(world.get("total") ?? 0);
  const witness = open.sort((a, b) => totalOf(b) - totalOf(a) || rankDistance(a) - rankDistance(b))[0];
  const uncovered = witness
    ? [
        schemeFinding(
          "error",
          "grades.rules",
          { code: "no rule holds", witness: witnessOf(witness.world) },
          { interval: stretchAround(witness, judged, ranges) },
        ),
      ]
    : [];
  const chosen = rules.flatMap(({ gives }, index) =>
    gives.length > 1
      ? [schemeFinding("info", `grades.rules.${index}.gives`, { code: "person decides", among: gives })]
      : [],
  );
  return [...unreachable, ...uncovered, ...pairFindings(rules, judged), ...chosen];
}

/** How far a world is from the middle of the ranking, where nothing special applies. */
function rankDistance({ world }: Judged): number {
  const rank = world.get("rank");
  return typeof rank === "number" ? Math.abs(rank - 3) : 0;
}
