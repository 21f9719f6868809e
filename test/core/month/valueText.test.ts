import { describe, expect, it } from "vitest";
import { gradesInOrder } from "../../../core/month/gradeLooks";
import { digitsNeeded, payoutText, pointsText, valueText } from "../../../core/month/valueText";

describe("valueText", () => {
  it("shows a value in its unit", () => {
    expect([
      valueText(4.485, "rating"),
      valueText(0.9115, "share"),
      valueText(1171.4, "seconds"),
      valueText(12_345, "clients"),
      valueText(1234.5, "money"),
    ]).toEqual(["4.49", "91.2%", "0:19:31", "12,345", "1,234.50"]);
    expect([pointsText(89.6, 2), pointsText(-0.4, 1), pointsText(90, 0)]).toEqual(["89.60", "-0.4", "90"]);
  });
});

describe("digits", () => {
  it("are those that payout rates and totals have", () => {
    expect([1, 0.9, 0.875, 0.33333].map(payoutText)).toEqual(["100%", "90%", "87.5%", "33.333%"]);
    expect([[90, 100], [90, 87.5], [33.333333], []].map(digitsNeeded)).toEqual([0, 1, 4, 0]);
  });
});

describe("gradesInOrder", () => {
  it("has the best first", () => {
    const bands = [
      ["0-79", "C"],
      ["90-100", "A"],
      ["80-89", "B"],
    ];
    expect(gradesInOrder({ grades: { bands } })).toEqual(["A", "B", "C"]);
  });
});
