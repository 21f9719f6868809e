import { describe, expect, it } from "vitest";
import { findingsOf, gradedSheet } from "../../department/gradedSheet";

const days = (month: string, count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `\n${month}-${String(index + 1).padStart(2, "0")}|Ann|3|4|5`,
  ).join("");
const data = (rows: number, last = "2022-07"): string =>
  `Date|Name|Chats|Rating|Feedback${days("2022-05", 25)}${days("2022-06", 20)}${days(last, rows)}`;

describe("checkLatestMonth", () => {
  it("warns where the latest month has under a tenth of the rows of the others, and names another", () => {
    expect(findingsOf(gradedSheet(data(2)), "thin month")).toMatchObject([
      {
        severity: "warning",
        message: { month: "2022-07", rows: 2, other: "2022-05", otherRows: 25 },
      },
    ]);
  });

  it("warns where the latest month comes after a pause of more than a year", () => {
    expect(findingsOf(gradedSheet(data(20, "2062-06")), "thin month")).toHaveLength(1);
    expect(findingsOf(gradedSheet(data(20, "2023-06")), "thin month")).toEqual([]);
  });

  it("has nothing to say about a fuller month, or one that was asked for", () => {
    expect(findingsOf(gradedSheet(data(3)), "thin month")).toEqual([]);
    expect(findingsOf(gradedSheet(data(2), undefined, "2022-07"), "thin month")).toEqual([]);
  });
});
