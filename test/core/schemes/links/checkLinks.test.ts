import { describe, expect, it } from "vitest";
import { checkScheme } from "../../../../core/schemes/checkScheme";
import { checkLinks } from "../../../../core/schemes/links/checkLinks";
import { inLinkOrder } from "../../../../core/schemes/links/inLinkOrder";
import type { Scheme } from "../../../../core/schemes/scheme";
import { contest, grades } from "../../../department/contest";
import { readySchemes } from "../../../../local/schemes/loadSchemes";

const taking = (id: string, scheme: string, figure = "total", more: Partial<Scheme> = {}): Scheme => ({
  ...grades,
  id,
  inputs: [{ id: "taken", names: grades.names, unit: "points", from: { scheme, figure } }],
  total: { combine: "sum", base: "taken" },
  ...more,
});

describe("Figures that schemes take from each other", () => {
  it("are sound where the other scheme has them, or isn't there", () => {
    expect(checkLinks(grades, [contest, grades])).toEqual([]);
    expect(checkLinks(grades, [grades])).toEqual([]);
    const ready = readySchemes();
    for (const scheme of ready) expect(checkLinks(scheme, ready)).toEqual([]);
  });

  it("can't go round in a circle, be it of one scheme or of several", () => {
    const circle = [taking("a", "b"), taking("b", "c"), taking("c", "a"), taking("d", "a")];
    const faults = circle.map((scheme) => checkLinks(scheme, circle));
    expect(faults[0]).toEqual([
      { code: "schemes in a circle", path: "inputs[0].from.scheme", ids: ["a", "b", "c", "a"] },
    ]);
    expect(faults[3]).toEqual([]);
    expect(checkScheme(taking("a", "a"))).toMatchObject([{ code: "schemes in a circle", ids: ["a", "a"] }]);
    expect(inLinkOrder(circle)).toHaveLength(4);
  });

  it("have to be there, and of the same teams and months", () => {
    expect(checkLinks(taking("a", "contest", "totl"), [contest])).toMatchObject([
      { code: "unknown figure of scheme", path: "inputs[0].from.figure", found: "totl", nearest: "total" },
    ]);
    const others = [{ appraises: "dealer" }, { frequency: "quarter" }, { appraises: "person" }] as const;
    for (const more of others)
      expect(checkLinks(taking("a", "contest", "total", more), [contest])).toMatchObject([
        { code: "scheme of others", path: "inputs[0].from.scheme", found: "contest" },
      ]);
    const person: Scheme = { ...contest, appraises: "person" };
    expect(checkLinks(taking("a", "contest", "total", { appraises: "person" }), [person])).toHaveLength(1);
  });

  it("put a scheme after those that it takes from, and leave the others as they stand", () => {
    const ids = (...schemes: readonly Scheme[]): string[] => inLinkOrder(schemes).map(({ id }) => id);
    expect(ids(taking("c", "b"), taking("b", "a"), taking("d", "x"), taking("a", "y"))).toEqual([
      "a",
      "b",
      "c",
      "d",
    ]);
  });
});
