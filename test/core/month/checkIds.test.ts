import { describe, expect, it } from "vitest";
import { findingsOf, gradedSheet } from "../../department/gradedSheet";

describe("checkIds", () => {
  it("warns of a name that stands with several numbers", () => {
    const result = gradedSheet(
      "Employee ID|Name|Chats|Rating|Feedback\n1|Ann|3|4|5\n2|Bob|3|4|5\n77|Ann|3|3|5",
    );
    expect(findingsOf(result, "several ids")).toMatchObject([
      { severity: "warning", cell: "A4", people: ["Ann"], message: { ids: ["1", "77"] } },
    ]);
  });

  it("has nothing to say where everybody has one number, or where the column numbers the rows", () => {
    const header = "Date|ID|Name|Chats|Rating|Feedback";
    const one = gradedSheet(
      `${header}\n2022-07-01|1|Ann|3|4|5\n2022-07-02|1|Ann|3|4|5\n2022-07-01|2|Bob|3|4|5`,
    );
    const rows = gradedSheet(
      `${header}\n2022-07-01|1|Ann|3|4|5\n2022-07-02|2|Ann|3|4|5\n2022-07-01|3|Bob|3|4|5\n2022-07-02|4|Bob|3|4|5`,
    );
    expect([...findingsOf(one, "several ids"), ...findingsOf(rows, "several ids")]).toEqual([]);
  });

  it("warns of calls that stand there twice, with their number and the first cell", () => {
    const result = gradedSheet(
      "Call ID|Date|Name|Chats|Rating|Feedback\nC1|2022-07-01|Ann|1|4|1\nC2|2022-07-01|Ann|1|4|1\nC1|2022-07-01|Ann|1|4|1\nC2|2022-07-01|Ann|1|4|1\n|2022-07-01|Ann|1|4|1\n|2022-07-01|Ann|1|4|1",
    );
    expect(findingsOf(result, "repeated ids")).toMatchObject([
      { severity: "warning", cell: "A4", message: { header: "Call ID", rows: 2, found: "C1" } },
    ]);
  });
});
