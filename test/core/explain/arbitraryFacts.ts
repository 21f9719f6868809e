import fc from "fast-check";
import type { Case, Facts } from "../../../core/appraise/facts";
import { factsOf } from "../../../core/appraise/facts";
import type { Value } from "../../../core/appraise/figure";
import type { Scheme } from "../../../core/schemes/scheme";
import type { Unit } from "../../../core/schemes/unit";

function valueIn(unit: Unit): fc.Arbitrary<Value> {
  if (unit === "yes or no") return fc.boolean();
  if (unit === "share") return fc.integer({ min: 0, max: 1200 }).map((perMille) => perMille / 1000);
  if (unit === "money") return fc.integer({ min: 0, max: 5_000_000 }).map((cents) => cents / 100);
  if (unit === "points" || unit === "rating")
    return fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2);
  return unit === "text" || unit === "date" ? fc.constant("A") : fc.nat({ max: 40 });
}

const oneCase: fc.Arbitrary<Case> = fc.record(
  {
    times: fc.integer({ min: 1, max: 4 }),
    size: fc.nat({ max: 90 }),
    points: fc.nat({ max: 20 }),
    money: fc.nat({ max: 10_000 }),
  },
  { requiredKeys: ["size", "points", "money"] },
);

/** Values and cases for what a scheme takes; some are missing, as in life. */
export function arbitraryFacts({
  inputs = [],
  parameters = [],
  indicators = [],
  incidents = [],
}: Scheme): fc.Arbitrary<Facts> {
  const valueOf = new Map<string, fc.Arbitrary<Value | readonly Value[] | null>>();
  for (const { id, unit = "points" } of indicators) valueOf.set(id, fc.option(valueIn(unit), { freq: 20 }));
  for (const { id, unit, value } of parameters)
    if (value === null) valueOf.set(id, fc.option(valueIn(unit), { freq: 4 }));
  for (const { id, unit, list } of inputs)
    valueOf.set(
      id,
      list === true ? fc.array(valueIn(unit), { maxLength: 6 }) : fc.option(valueIn(unit), { freq: 20 }),
    );
  const cases = incidents.map(({ id }) =>
    fc.array(oneCase, { maxLength: 2 }).map((each): [string, readonly Case[]] => [id, each]),
  );
  return fc
    .record({ values: fc.record(Object.fromEntries(valueOf)), cases: fc.tuple(...cases) })
    .map(({ values, cases: noted }) => factsOf(new Map(Object.entries(values)), { cases: new Map(noted) }));
}
