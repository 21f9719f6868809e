import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Appraiser } from "../../../core/appraise/appraiser";
import type { Facts } from "../../../core/appraise/facts";
import { Unsettled } from "../../../core/appraise/figure";
import type { Scheme } from "../../../core/schemes/scheme";
import { arbitraryFacts } from "../explain/arbitraryFacts";
import { readyById } from "../explain/readyFolder";
import { schemeOfFigures } from "./schemeOfFigures";
import { settleFigure } from "./settleFigure";

const NAMES = { en: "Tested", "zh-CN": "受测", "zh-TW": "受測" };
const paid = (id: string, ...factors: (string | number)[]): object => ({
  id,
  names: NAMES,
  terms: [{ factors }],
});
const payOf = (...components: object[]): Partial<Scheme> => ({
  pay: { components } as unknown as Scheme["pay"] & object,
});

describe("a figure", () => {
  it("that nobody knows is said to be unknown", () => {
    expect(settleFigure("pay", payOf(paid("a", "nothing")))).toBe("unknown figure");
    expect(settleFigure("toString", {})).toBe("unknown figure");
  });

  it("that leads back to itself is said to be cyclic", () => {
    expect(settleFigure("a", payOf(paid("a", "a")))).toBe("cyclic");
    const round = payOf(paid("a", "b"), paid("b", "c"), paid("c", "a"));
    expect(["a", "b", "c", "pay"].map((id) => settleFigure(id, round))).toEqual(Array(4).fill("cyclic"));
  });

  it("is settled beside a circle that it has no part in", () => {
    expect(
      settleFigure("d", payOf(paid("a", "b"), paid("b", "a"), paid("d", 2, "hours")), { hours: 3 }),
    ).toBe(6);
  });

  it("that the facts lack has no value, and isn't 0", () => {
    const inputs = [{ id: "hours", names: NAMES, unit: "hours" }] as const;
    expect(settleFigure("hours", { inputs })).toBe("no value");
    expect(settleFigure("hours", { inputs }, { hours: null })).toBe("no value");
    expect(settleFigure("hours", { inputs }, { hours: 0 })).toBe(0);
  });

  it("is settled once, however often it is asked for", () => {
    let asked = 0;
    const values = new Map([["hours", 3]]);
    const counted: Facts["values"] = Object.assign(new Map(values), {
      get: (id: string) => {
        asked += 1;
        return values.get(id);
      },
    });
    const scheme = {
      version: 2,
      id: "tested",
      names: NAMES,
      inputs: [{ id: "hours", names: NAMES, unit: "hours" }],
    };
    const facts = { values: counted, cases: new Map(), points: new Map(), history: [], period: "" };
    const calendar = { holidays: new Set<number>(), makeUpDays: new Set<number>() };
    const subject = new Appraiser(scheme as unknown as Scheme).appraise({ ...facts, calendar });
    expect([subject.figure("hours"), subject.figure("hours"), asked]).toEqual([3, 3, 1]);
  });
});

describe("a parameter", () => {
  const parameters = [{ id: "bonus", names: NAMES, unit: "money", value: 200 }] as const;

  it("is the scheme's, unless the facts hold another", () => {
    expect(settleFigure("bonus", { parameters })).toBe(200);
    expect(settleFigure("bonus", { parameters }, { bonus: 300 })).toBe(300);
    expect(settleFigure("bonus", { parameters }, { bonus: null })).toBe(200);
  });

  it("left blank is not configured", () => {
    expect(settleFigure("bonus", { parameters: [{ ...parameters[0], value: null }] })).toBe("not configured");
  });
});

/** Every figure of a person, those without a value as one mark. */
function figuresUnder(appraiser: Appraiser, facts: Facts): Map<string, string> {
  const subject = appraiser.appraise(facts);
  return new Map(
    [...appraiser.definitions.keys()].map((id) => {
      const figure = subject.figure(id);
      return [id, figure instanceof Unsettled ? "unsettled" : JSON.stringify(figure)];
    }),
  );
}

/** A scheme that is blank throughout, and facts that fill each blank with what the scheme had there. */
function blankedOut(scheme: Scheme): { appraiser: Appraiser; filled: (facts: Facts) => Facts } {
  const own = (scheme.parameters ?? []).map(({ id, value }) => [id, value] as const);
  const parameters = (scheme.parameters ?? []).map((parameter) => ({ ...parameter, value: null }));
  return {
    appraiser: new Appraiser({ ...scheme, parameters }),
    filled: (facts) => ({ ...facts, values: new Map([...own, ...facts.values]) }),
  };
}

/** Figures that have a value although a blank decides them: two fillings of the blank give them two values. */
function valuesDespiteBlank(
  appraiser: Appraiser,
  id: string,
  facts: Facts,
  fillings: readonly [number, number],
): string[] {
  const [first, second, blank] = ([...fillings, null] as const).map((value) =>
    figuresUnder(appraiser, { ...facts, values: new Map(facts.values).set(id, value) }),
  );
  return [...(blank ?? [])].flatMap(([figure, value]) =>
    value !== "unsettled" && first?.get(figure) !== second?.get(figure) ? [figure] : [],
  );
}

const filling = fc.oneof(
  fc.integer({ min: 0, max: 120 }),
  fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
);
const withBlanks = [...readyById, ["every kind", schemeOfFigures] as const].filter(
  ([, { parameters = [] }]) => parameters.length > 0,
);

describe("a blank", () => {
  it.each(withBlanks)("of %s never counts as 0: what depends on it has no value", (_, scheme) => {
    const { appraiser, filled } = blankedOut(scheme);
    fc.assert(
      fc.property(arbitraryFacts(scheme).map(filled), filling, filling, (facts, first, second) => {
        const decided = (scheme.parameters ?? []).flatMap(({ id }) =>
          valuesDespiteBlank(appraiser, id, facts, [first, second]).map((figure) => [id, figure]),
        );
        expect(decided).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("of the scheme of every kind decides some figure, each of them", () => {
    const appraiser = new Appraiser(schemeOfFigures);
    const people = fc.sample(fc.tuple(arbitraryFacts(schemeOfFigures), filling, filling), {
      numRuns: 200,
      seed: 3,
    });
    const idle = (schemeOfFigures.parameters ?? []).filter(({ id }) =>
      people.every(([facts, ...fillings]) => {
        const [one, other] = fillings.map((value) =>
          figuresUnder(appraiser, { ...facts, values: new Map(facts.values).set(id, value) }),
        );
        return [...(one ?? [])].every(([figure, value]) => figure === id || other?.get(figure) === value);
      }),
    );
    expect(idle.map(({ id }) => id)).toEqual([]);
  });
});
