import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Appraiser } from "../../../core/appraise/appraiser";
import type { Facts } from "../../../core/appraise/facts";
import { comparePaper, paper } from "../../../core/numbers/paper";
import type { Scheme } from "../../../core/schemes/scheme";
import { drawnScheme, factsWith } from "./drawnScheme";

function totalOf(scheme: Scheme, facts: Facts): number {
  const total = new Appraiser(scheme).appraise(facts).figure("total");
  if (typeof total !== "number") throw new Error(`no total: ${JSON.stringify(total)}`);
  return total;
}

const newId = (id: string): string => (/^(item|case)\d$/.test(id) ? `renamed_${id}_z` : id);

/** A part of a scheme with every indicator and incident under another id and name, wherever one is spoken of. */
function renamed<Part>(part: Part): Part {
  return JSON.parse(JSON.stringify(part), (_, value: unknown) =>
    typeof value === "string" ? newId(value) : value,
  ) as Part;
}

const withNewKeys = <Value>(byId: ReadonlyMap<string, Value>): Map<string, Value> =>
  new Map([...byId].map(([id, value]) => [newId(id), value]));

const renamedFacts = (facts: Facts): Facts => ({
  ...facts,
  values: withNewKeys(facts.values),
  cases: withNewKeys(facts.cases),
});

/** A list in another order, as the seeds say. */
const reordered = <Entry>(list: readonly Entry[] = [], seeds: readonly number[]): Entry[] =>
  list
    .map((entry, place) => ({ entry, seed: seeds[place] ?? 0 }))
    .sort((a, b) => a.seed - b.seed)
    .map(({ entry }) => entry);

const seeds = fc.array(fc.nat(), { minLength: 6, maxLength: 6 });
const whoIsBetter = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 });

describe("the total", () => {
  it("is the same on paper whatever the indicators are called", () => {
    fc.assert(
      fc.property(drawnScheme, whoIsBetter, ({ scheme, items }, better) => {
        const facts = factsWith(items, (place) => better[place] === true);
        expect(totalOf(renamed(scheme), renamedFacts(facts))).toBe(totalOf(scheme, facts));
      }),
      { numRuns: 500 },
    );
  });

  it("is the same on paper in whatever order indicators, sections and incidents stand", () => {
    fc.assert(
      fc.property(drawnScheme, whoIsBetter, seeds, ({ scheme, items }, better, order) => {
        const facts = factsWith(items, (place) => better[place] === true);
        const turned = {
          ...scheme,
          indicators: reordered(scheme.indicators, order),
          incidents: reordered(scheme.incidents, order),
          ...(scheme.sections && { sections: [...scheme.sections].reverse() }),
        };
        expect(paper(totalOf(turned, facts))).toBe(paper(totalOf(scheme, facts)));
      }),
      { numRuns: 500 },
    );
  });

  it("never falls where one indicator or several get better", () => {
    fc.assert(
      fc.property(drawnScheme, whoIsBetter, whoIsBetter, ({ scheme, items }, before, more) => {
        const wasBetter = (place: number): boolean => before[place] === true;
        const isBetter = (place: number): boolean => wasBetter(place) || more[place] === true;
        const [lower, higher] = [wasBetter, isBetter].map((each) => totalOf(scheme, factsWith(items, each)));
        expect(comparePaper(higher ?? NaN, lower ?? NaN)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });

  it("never falls with more points that a person gives in place of a measurement", () => {
    const points = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(drawnScheme, points, points, ({ scheme, items }, first, second) => {
        const total = (of: (place: number) => number): number => {
          const given = new Map(items.map(({ indicator }, place) => [indicator.id, of(place) / 2]));
          return totalOf(scheme, { ...factsWith(items, () => false), points: given });
        };
        const lower = total((place) => Math.min(first[place] ?? 0, second[place] ?? 0));
        const higher = total((place) => Math.max(first[place] ?? 0, second[place] ?? 0));
        expect(comparePaper(higher, lower)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });
});
