import { describe, expect, it } from "vitest";
import { gradeMonth } from "../../../core/month/gradeMonth";
import { asMonthScheme } from "../../../core/month/monthScheme";
import type { Scheme } from "../../../core/schemes/scheme";
import { renderMonthFault } from "../../../core/words/renderMonth";
import { sheet } from "./sheetNotation";
import { clients, rating, smallScheme } from "./smallScheme";

const table = sheet("Data", "Name|Chats|Rating|Feedback\nAnn|3|4|5");
/** A copy without one of the fields. */
function without<Part extends object, Field extends keyof Part>(part: Part, field: Field): Omit<Part, Field> {
  return Object.fromEntries(Object.entries(part).filter(([name]) => name !== field)) as Omit<Part, Field>;
}

const audit: Scheme = {
  ...smallScheme,
  id: "audit",
  indicators: [
    without(rating, "source"),
    { ...clients, weightPercent: "clientsWeight", method: { kind: "yesNo" } },
  ],
  incidents: [],
};

function faultOf(scheme: Scheme): string[] {
  const outcome = gradeMonth([table], [scheme]);
  return outcome.kind === "graded" ? [] : renderMonthFault(outcome.fault, "en").split("\n");
}

describe("asMonthScheme", () => {
  it("fills in the defaults of what it leaves open", () => {
    const graded = asMonthScheme({ ...smallScheme, total: {}, payout: { bands: smallScheme.payout.bands } });
    expect(graded).toMatchObject({
      total: { digits: null, mode: "half up", missing: "not graded" },
      payout: { edges: "as worded" },
      indicators: [{ measures: [{ names: rating.measureNames, unit: "rating" }] }, {}],
    });
  });

  it("leaves schemes of other shapes aside where one of them fits", () => {
    const outcome = gradeMonth([table], [audit, smallScheme]);
    expect(outcome).toMatchObject({ kind: "graded", result: { scheme: { id: "small" } } });
  });

  it("passes over a further way to measure that is done by hand", () => {
    const byHand = { names: rating.names, unit: "points", method: { kind: "rated" } } as const;
    const scheme = { ...smallScheme, indicators: [{ ...rating, alternatives: [byHand] }, clients] };
    expect(asMonthScheme(scheme)).toEqual(asMonthScheme(smallScheme));
  });

  it("says what keeps the one asked for from being graded from a sheet", () => {
    expect(faultOf(audit)).toEqual([
      "Scheme audit (Small) can't be graded from a data sheet yet. For that it would need:",
      "  indicators[0].source: a source: the column that the value comes from",
      "  indicators[1].weightPercent: a weight in percent, as a number",
      '  indicators[1].method: the method "bands", or "ratio" with a number, the team\'s mean or its median as the target',
      "  incidents: left out, as the run doesn't compute it yet",
    ]);
  });

  it("wants a plain weighted total of people's months, with band grades and payout rates", () => {
    const scheme: Scheme = {
      ...without(smallScheme, "payout"),
      indicators: [],
      total: { floor: 0, cap: null },
      ranking: { ties: "dense" },
      grades: { rules: [] },
      appraises: "team",
      frequency: "quarter",
    };
    expect(faultOf(scheme).map((line) => line.trim().split(":")[0])).toEqual([
      "Scheme small (Small) can't be graded from a data sheet yet. For that it would need",
      "indicators",
      "total.floor",
      "ranking.ties",
      "grades",
      "payout",
      "appraises",
      "frequency",
    ]);
  });

  it("grades a total that isn't rounded as it comes out on paper", () => {
    const outcome = gradeMonth(
      [sheet("Data", "Name|Chats|Rating|Feedback\nAnn|3|4|5\nBob|1|4|5")],
      [{ ...smallScheme, total: {} }],
    );
    expect(outcome).toMatchObject({ result: { people: [{ total: 100 }, { total: 80 }] } });
  });
});
