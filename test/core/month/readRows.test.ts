import { describe, expect, it } from "vitest";
import { findingsOf, gradedSheet } from "../../department/gradedSheet";

const UNDATED = "Name|Chats|Rating|Feedback";
const DATED = "Date|Name|Chats|Rating|Feedback";
const people = (lines: string): string[] => gradedSheet(lines).people.map(({ person }) => person);

describe("rows of the data sheet", () => {
  it.each(["合计：", "团队合计", "Ann 汇总", "Team total"])(
    "leaves out the totals row %j with a note",
    (label) => {
      const result = gradedSheet(`${UNDATED}\nAnn|3|4|5\n${label}|3|4|5`);
      expect(result.people.map(({ person }) => person)).toEqual(["Ann"]);
      expect(findingsOf(result, "totals row")).toMatchObject([{ severity: "info", cell: "A3" }]);
    },
  );

  it("takes a totals row without a date, or with its label in place of one, for a totals row", () => {
    const result = gradedSheet(
      `${DATED}\n2022-07-01|Ann|3|4|5\n|Ann 汇总|3|4|5\n小计|Ann|3|4|5\n|总计|3|4|5`,
    );
    expect(result.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(findingsOf(result, "totals row")).toHaveLength(3);
    expect(result.people[0]?.indicators[1]?.value).toBe(3);
  });

  it("leaves out a second header line in another language, but nobody who is called like a header", () => {
    expect(people(`${UNDATED}\n姓名|Chats|Rating|Feedback\nAnn|3|4|5`)).toEqual(["Ann"]);
    expect(people(`${UNDATED}\n旺旺|3|4|5`)).toEqual(["旺旺"]);
  });

  it.each(["NAME", "Ｎａｍｅ", "Name:", "N a m e", "Name (full)", "員工姓名", "客服姓名（全名）"])(
    "leaves out a header that is repeated as %j",
    (header) => {
      const result = gradedSheet(`${UNDATED}\nAnn|3|4|5\n${header}|Chats|Rating|Feedback\nNamu|3|4|5`);
      expect(result.people.map(({ person }) => person).sort()).toEqual(["Ann", "Namu"]);
      expect(findingsOf(result, "repeated header")).toMatchObject([{ severity: "info", cell: "A3" }]);
    },
  );

  it("grades a person called Na and shows names as they are written", () => {
    expect(people(`${UNDATED}\nNa|3|4|5\nＪＯＨＮ （离职）|3|4|5`)).toEqual(["ＪＯＨＮ （离职）", "Na"]);
  });

  it("warns of several rows of one name where there are no dates", () => {
    const result = gradedSheet(`${UNDATED}\nAnn|3|4|5\nBob|3|4|5\nAnn|4|4|5`);
    expect(findingsOf(result, "several undated rows")).toMatchObject([
      { severity: "warning", cell: "A4", message: { people: ["Ann"] } },
    ]);
    expect(findingsOf(gradedSheet(`${UNDATED}\nAnn|3|4|5\nBob|3|4|5`), "several undated rows")).toEqual([]);
  });

  it("warns of a date column that holds real dates and texts", () => {
    const result = gradedSheet(`${DATED}\n46180|Ann|3|4|5\n13/06/2026|Ann|3|4|5\n14/06/2026|Ann|3|4|5`);
    expect(findingsOf(result, "mixed dates")).toMatchObject([
      { severity: "warning", message: { header: "Date", stored: 1, texts: 2 } },
    ]);
    const alike = gradedSheet(`${DATED}\n46180|Ann|3|4|5\n46181|Ann|3|4|5`);
    expect(findingsOf(alike, "mixed dates")).toEqual([]);
  });

  it.each(["6月", "6", "06月份"])("asks for the year of the month %j", (month) => {
    const result = gradedSheet(`Month|Name|Chats|Rating|Feedback\n2026-06|Ann|3|4|5\n${month}|Ann|3|4|5`);
    expect(findingsOf(result, "month without year")).toMatchObject([{ severity: "error", cell: "A3" }]);
  });
});
