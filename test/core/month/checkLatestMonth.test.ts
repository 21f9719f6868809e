import { describe, expect, it } from "vitest";
import { findingsOf, gradedSheet } from "./gradedSheet";

const days = (month: string, count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `\n${month}-${String(index + 1).padStart(2, "0")}|Ann|3|4|5`,
  ).join("");
const data = (last: number): string =>
  `Date|Name|Chats|Rating|Feedback${days("2022-05", 25)}${days("2022-06", 20)}${days("2062-06", last)}`;

describe("checkLatestMonth", () => {
  it("warns where the latest month has under a tenth of the rows of the others, and names another", () => {
    expect(findingsOf(gradedSheet(data(1)), "thin month")).toMatchObject([
      {
        severity: "warning",
        message: { month: "2062-06", rows: 1, other: "2022-05", otherRows: 25 },
      },
    ]);
  });

  it("has nothing to say about a fuller month, or one that was asked for", () => {
    expect(findingsOf(gradedSheet(data(3)), "thin month")).toEqual([]);
    expect(findingsOf(gradedSheet(data(1), undefined, "2062-06"), "thin month")).toEqual([]);
  });
});
