import fc from "fast-check";
import type { Case, Facts } from "../../../core/appraise/facts";
import { factsOf } from "../../../core/appraise/facts";
import type { Value } from "../../../core/appraise/figure";
import type { Incident } from "../../../core/schemes/incident";
import type { Indicator, Section } from "../../../core/schemes/indicator";
import type { Method } from "../../../core/schemes/method";
import type { Scheme } from "../../../core/schemes/scheme";
import type { TotalRule } from "../../../core/schemes/total";
import { named, schemeOf } from "./figuresOfScheme";

/** What a person has of an indicator: a value, or cases of the incident that counts toward it. */
type Have = { readonly value: Value } | { readonly times: number };

/** A monotone method with two results, of which the second is no worse. */
interface Draw {
  readonly method: Method;
  readonly tariff?: { readonly effect: Incident["effect"]; readonly amount: number };
  readonly worse: Have;
  readonly better: Have;
}

/** An indicator that was drawn, with its incident where it has one. */
interface DrawnItem {
  readonly indicator: Indicator;
  readonly incidents: readonly Incident[];
  readonly worse: Have;
  readonly better: Have;
}

/** A scheme of monotone methods with people who have a result for every indicator. */
export interface DrawnScheme {
  readonly scheme: Scheme;
  readonly items: readonly DrawnItem[];
}

/** Full points that every drawn indicator has, so that drawn values fit its method. */
const FULL = 20;

const halves = (max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: max * 2 }).map((each) => each / 2);
const rising = (max: number): fc.Arbitrary<[number, number]> =>
  fc.tuple(halves(max), halves(max)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);

/** Two values of a method that likes the higher one, or the lower one. */
const withValues = (method: Method, lowerIsBetter = false): fc.Arbitrary<Draw> =>
  rising(FULL).map(([low, high]) =>
    lowerIsBetter
      ? { method, worse: { value: high }, better: { value: low } }
      : { method, worse: { value: low }, better: { value: high } },
  );

const risingBands = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: FULL }), { minLength: 1, maxLength: 4 }),
    fc.array(halves(FULL), { minLength: 5, maxLength: 5 }),
  )
  .map(([edges, points]): Method => {
    const [limits, rises] = [[...edges].sort((a, b) => a - b), [...points].sort((a, b) => a - b)];
    const bands = limits.map((limit, index): [string, number] => {
      const next = limits[index + 1];
      return [next === undefined ? `≥${limit}` : `[${limit},${next})`, rises[index + 1] ?? 0];
    });
    return { kind: "bands", bands: [[`<${limits[0] ?? 0}`, rises[0] ?? 0], ...bands] };
  });

const method = fc.oneof(
  withValues({ kind: "rated" }),
  risingBands.chain((bands) => withValues(bands)),
  fc
    .record({ target: fc.integer({ min: 1, max: FULL }), capFraction: fc.constantFrom(null, 1, 1.2) })
    .chain((ratio) => withValues({ kind: "ratio", ...ratio })),
  fc.integer({ min: 1, max: FULL }).chain((limit) =>
    withValues({
      kind: "threshold",
      reached: { all: [{ of: "scored", atLeast: limit }] },
      missedPoints: 1,
    }),
  ),
  fc
    .record({
      target: halves(FULL),
      step: fc.integer({ min: 1, max: 4 }),
      pointsPerStep: halves(5),
      steps: fc.constantFrom("full" as const, "started" as const, "proportional" as const),
      floor: fc.constantFrom(0, null),
    })
    .chain((steps) => withValues({ kind: "steps", ...steps })),
  halves(FULL).chain((points) =>
    withValues({ kind: "linear", from: { value: FULL, points: 0 }, to: { value: 0, points } }, true),
  ),
  fc.constant<Draw>({ method: { kind: "yesNo" }, worse: { value: false }, better: { value: true } }),
  fc
    .record({ amount: halves(4), floor: fc.constantFrom(0, null), cases: rising(8) })
    .map(({ amount, floor, cases: [few, many] }): Draw => ({
      method: { kind: "deduction", floor },
      tariff: { effect: "deduct", amount },
      worse: { times: many },
      better: { times: few },
    })),
  fc
    .record({ amount: halves(4), cap: fc.constantFrom(null, 5), cases: rising(8) })
    .map(({ amount, cap, cases: [few, many] }): Draw => ({
      method: { kind: "bonus", cap },
      tariff: { effect: "reward", amount },
      worse: { times: few },
      better: { times: many },
    })),
);

/** The method with its own indicator's id where its conditions speak of the value. */
const methodOf = (drawn: Method, id: string): Method =>
  drawn.kind === "threshold"
    ? {
        ...drawn,
        reached: {
          all: "all" in drawn.reached ? drawn.reached.all.map((each) => ({ ...each, of: id })) : [],
        },
      }
    : drawn;

const sections: fc.Arbitrary<Section[]> = fc
  .record({
    headline: fc.constantFrom("as listed" as const, "lose from headline" as const, "cap" as const),
    floor: fc.constantFrom(null, 0),
    nested: fc.boolean(),
  })
  .map(({ headline, floor, nested }) => [
    { id: "outer", names: named("Outer"), fullPoints: 50, headline, floor },
    { id: "inner", names: named("Inner"), fullPoints: 30, headline, ...(nested && { parent: "outer" }) },
  ]);

const totalRule: fc.Arbitrary<TotalRule> = fc.record({
  base: fc.constantFrom(0, 10),
  floor: fc.constantFrom(null, 0),
  cap: fc.constantFrom(null, 60),
  digits: fc.constantFrom(null, 0, 2),
});

/** Schemes of one to six indicators: weighted, or summed in sections; a low result of one may veto another. */
export const drawnScheme: fc.Arbitrary<DrawnScheme> = fc
  .record({
    draws: fc.array(
      fc.record({ draw: method, place: fc.nat({ max: 2 }), weightPercent: fc.integer({ min: 1, max: 40 }) }),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
    sections,
    total: totalRule,
    isWeighted: fc.boolean(),
    veto: fc.option(halves(FULL)),
  })
  .map(({ draws, sections: drawnSections, total, isWeighted, veto }) => {
    const items = draws.map(({ draw, place, weightPercent }, index): DrawnItem => {
      const id = `item${index}`;
      const section = drawnSections[place];
      const vetoedBy =
        index > 0 && veto !== null ? { zeroWhen: { all: [{ of: "item0", lessThan: veto }] } } : {};
      return {
        indicator: {
          id,
          names: named(`Item ${index}`),
          method: methodOf(draw.method, id),
          fullPoints: FULL,
          ...(isWeighted ? { weightPercent } : section && { section: section.id }),
          // A veto on points that can be negative would turn a loss into a gain.
          ...(draw.method.kind === "deduction" || draw.method.kind === "steps" ? {} : vetoedBy),
        },
        incidents: draw.tariff
          ? [
              {
                id: `case${index}`,
                names: named("Case"),
                effect: draw.tariff.effect,
                toward: id,
                points: { kind: "each", amount: draw.tariff.amount },
              },
            ]
          : [],
        worse: draw.worse,
        better: draw.better,
      };
    });
    const indicators = items.map(({ indicator }) => indicator);
    const incidents = items.flatMap((item) => item.incidents);
    const parts = { indicators, incidents, total, ...(!isWeighted && { sections: drawnSections }) };
    return { scheme: schemeOf(parts), items };
  });

/** What is known of a person: the better results of the items named, the worse ones of all others. */
export function factsWith(items: readonly DrawnItem[], isBetter: (place: number) => boolean): Facts {
  const values = new Map<string, Value>();
  const cases = new Map<string, readonly Case[]>();
  items.forEach(({ indicator, incidents, worse, better }, place) => {
    const have = isBetter(place) ? better : worse;
    if ("value" in have) values.set(indicator.id, have.value);
    else cases.set(incidents[0]?.id ?? "", [{ times: have.times }]);
  });
  return factsOf(values, { cases });
}
