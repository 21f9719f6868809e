import { describe, expect, it } from "vitest";
import { findSchemeDefects } from "../../../core/schemeCheck/findSchemeDefects";
import { withSettings } from "../../../core/schemes/choices";
import { deducted, defectsOf, found, named, parameter, rated, schemeOf } from "./smallSchemes";

describe("weights", () => {
  const weighted = (id: string, weightPercent: number | string) => ({
    ...named(id),
    weightPercent,
    method: { kind: "rated" } as const,
  });

  it("that total 100 % are sound, decimals as on paper", () => {
    const indicators = [weighted("a", 33.3), weighted("b", 33.3), weighted("c", 33.4)];
    expect(found({ indicators, total: {} }, "weights total")).toEqual([]);
  });

  it("that miss 100 % are an error with what they come to", () => {
    const indicators = [weighted("a", 60), weighted("b", 30)];
    const [finding] = found({ indicators, total: {} }, "weights total");
    expect(finding).toMatchObject({ severity: "error", place: "indicators", found: 90, expected: 100 });
  });

  it("are scaled to 100 % by one click, exactly", () => {
    const scheme = schemeOf({
      indicators: [weighted("a", 1), weighted("b", 1), weighted("c", 1)],
      total: {},
    });
    const remedy = findSchemeDefects(scheme)[0]?.remedies.find(({ code }) => code === "scale weights");
    const scaled = withSettings(scheme, remedy?.sets ?? []);
    expect(scaled.indicators?.map(({ weightPercent }) => weightPercent)).toEqual([33.34, 33.33, 33.33]);
  });

  it("that are parameters count by their values, and blank ones make no total", () => {
    const indicators = [weighted("a", "wa"), weighted("b", "wb")];
    const of = (value: number | null) =>
      found(
        { indicators, total: {}, parameters: [parameter("wa", 70), parameter("wb", value)] },
        "weights total",
      );
    expect(of(40)[0]).toMatchObject({ found: 110 });
    expect(of(null)).toEqual([]);
  });

  it("of which one is lacking are reported at its indicator", () => {
    const indicators = [weighted("a", 100), { ...named("b"), method: { kind: "rated" } as const }];
    expect(found({ indicators, total: {} }, "no weight")).toMatchObject([
      { place: "indicators.b.weightPercent" },
    ]);
  });
});

describe("the headline of the total", () => {
  const items = [rated("a", 60), deducted("b", 50)];

  it("is compared with what everything met comes to", () => {
    const [finding] = found({ indicators: items, total: { headline: 100 } }, "headline missed");
    expect(finding).toMatchObject({ severity: "error", place: "total.headline", found: 110, expected: 100 });
    expect(finding?.remedies.map(({ code }) => code)).toEqual(["cap at headline", "set headline"]);
  });

  it("is met by a cap, by weights that share it, and by bonus points on top of it", () => {
    expect(defectsOf(schemeOf({ indicators: items, total: { headline: 100, cap: 100 } }))).toEqual([]);
    const bonus = { ...named("bonus"), method: { kind: "bonus", cap: 10 } } as const;
    const withBonus = { indicators: [rated("a", 100), bonus], total: { headline: 100 } };
    expect(found(withBonus, "headline missed")).toEqual([]);
  });

  it("isn't judged where the points of an item are blank", () => {
    const indicators = [rated("a", 60), { ...rated("b", 0), fullPoints: "full" }];
    expect(
      found(
        { indicators, parameters: [parameter("full", null)], total: { headline: 100 } },
        "headline missed",
      ),
    ).toEqual([]);
  });
});

it("another number of items than the text says is an error", () => {
  const indicators = [rated("a", 10), rated("b", 10), rated("c", 10, { informative: true })];
  expect(found({ indicators, total: { itemCount: 3 } }, "item count missed")).toMatchObject([
    { found: 2, expected: 3 },
  ]);
  expect(found({ indicators, total: { itemCount: 2 } }, "item count missed")).toEqual([]);
});

describe("the headline of a section", () => {
  const parts = (headline?: "as listed" | "cap" | "lose from headline") => ({
    sections: [{ ...named("s"), fullPoints: 50, ...(headline && { headline }) }],
    indicators: [rated("a", 30, { section: "s" }), rated("b", 25, { section: "s" })],
    total: {},
  });

  it("is compared with its items", () => {
    const [finding] = found(parts("as listed"), "section headline missed");
    expect(finding).toMatchObject({
      severity: "error",
      place: "sections.s.fullPoints",
      found: 55,
      expected: 50,
    });
  });

  it("is good to know where the scheme says which of the two counts", () => {
    expect(found(parts("cap"), "section headline settled")).toMatchObject([{ severity: "info", found: 55 }]);
    expect(found(parts("lose from headline"), "section headline missed")).toEqual([]);
  });
});
