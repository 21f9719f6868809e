import { describe, expect, it } from "vitest";
import { layoutResults } from "../../../core/month/layoutResults";
import type { BandRows } from "../../../core/schemes/bandRows";
import type { Scheme } from "../../../core/schemes/scheme";
import { findingsOf, gradedSheet } from "./gradedSheet";
import { smallScheme } from "./smallScheme";

const DATA = "Name|Chats|Rating|Feedback\nAnn|20|4|5\nBob|10|2|5";
const withBands = (part: "grades" | "payout", bands: BandRows): Scheme => ({
  ...smallScheme,
  [part]: { bands, edges: "as worded" },
});
const noteOf = (scheme: Scheme, person: string): unknown => {
  const { rows } = layoutResults(gradedSheet(DATA, scheme), "en");
  return rows.find(([name]) => name?.value === person)?.slice(-1)[0]?.value;
};

// Ann: 60 + 40 = 100. Bob: 10 of a median of 15: 30 + 26.67 = 56.67.
describe("a total that no band holds", () => {
  it("is an error that names the person, the total and the fault, where it has no grade", () => {
    const scheme = withBands("grades", [["60以上", "A"]]);
    const result = gradedSheet(DATA, scheme);
    expect(findingsOf(result, "total outside bands")).toMatchObject([
      {
        severity: "error",
        person: "Bob",
        message: { kind: "grade", total: 56.67, fault: { code: "no band", value: 56.67 } },
      },
    ]);
    expect(noteOf(scheme, "Bob")).toContain("not graded: the total lies outside the scheme's grades");
    expect(noteOf(scheme, "Ann")).toBeNull();
    expect(layoutResults(result, "en").rows[1]?.[0]?.value).toContain("1 of 2 people graded");
  });

  it("is an error where it has no payout rate", () => {
    const scheme = withBands("payout", [["60以下", "50%"]]);
    const result = gradedSheet(DATA, scheme);
    expect(findingsOf(result, "total outside bands")).toMatchObject([
      { severity: "error", person: "Ann", message: { kind: "payout", total: 100 } },
    ]);
    expect(noteOf(scheme, "Ann")).toContain("no payout rate");
  });
});
