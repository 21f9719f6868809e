import { describe, expect, it } from "vitest";
import { gradeMonth } from "../../../core/month/gradeMonth";
import type { MonthOutcome } from "../../../core/month/gradeMonth";
import type { MonthResult } from "../../../core/month/monthResult";
import type { SheetTable } from "../../../core/workbook/sheetTable";
import type { Scheme } from "../../../core/schemes/scheme";
import type { MissingPolicy } from "../../../core/schemes/total";
import { renderMonthFault } from "../../../core/words/renderMonth";
import { sheet } from "./sheetNotation";
import { clients, rating, smallScheme } from "./smallScheme";

const DAILY = `
  Report|||
  Date|Name|Chats|Rating|Feedback
  2022-06-30|Ann|99|1|9
  2022-07-01|Ann|10|5|1
  2022-07-02|Ann|20|3|3
  2022-07-01|Bob|20|4.5|10
  2022-07-02|Bob|0|0|0
  2022-07-01|Cid|0|0|0`;

const grade = (tables: SheetTable[] | string, month?: string, scheme: Scheme = smallScheme): MonthOutcome =>
  gradeMonth(typeof tables === "string" ? [sheet("Data", tables)] : tables, [scheme], month);

function graded(tables: SheetTable[] | string, month?: string, scheme?: Scheme): MonthResult {
  const outcome = grade(tables, month, scheme);
  if (outcome.kind === "fault") throw new Error(JSON.stringify(outcome.fault));
  return outcome.result;
}

const codes = ({ findings }: MonthResult): string[] => findings.map(({ message }) => message.code);
const fault = (outcome: MonthOutcome): unknown => (outcome.kind === "fault" ? outcome.fault : "graded");

describe("gradeMonth", () => {
  it("scores, totals, grades, pays and ranks the latest month", () => {
    const { people, month, rowsOfMonth, indicators } = graded(DAILY);
    expect([month, rowsOfMonth]).toEqual(["2022-07", 5]);
    expect(indicators[1]?.target).toBe(25);
    expect(people).toEqual(
      [
        // Ann: (5·1 + 3·3) ÷ 4 = 3.5 → 80; 30 of 25 clients → 100; 48 + 40.
        {
          person: "Ann",
          indicators: [
            { value: 3.5, points: 80 },
            { value: 30, points: 100 },
          ],
          total: 88,
          grade: "B",
          payoutFraction: 0.9,
          rank: 2,
          lacks: [],
        },
        // Bob: 4.5 → 100; 20 of 25 clients → 80; 60 + 32.
        {
          person: "Bob",
          indicators: [
            { value: 4.5, points: 100 },
            { value: 20, points: 80 },
          ],
          total: 92,
          grade: "A",
          payoutFraction: 1,
          rank: 1,
          lacks: [],
        },
        expect.objectContaining({ person: "Cid", indicators: [{}, {}] }),
      ].sort((a, b) => ((a as { rank?: number }).rank ?? 9) - ((b as { rank?: number }).rank ?? 9)),
    );
  });

  it("lists whoever lacks an indicator as not graded, with the reason", () => {
    const result = graded(DAILY);
    const cid = result.people[2];
    expect(cid?.total).toBeUndefined();
    expect(cid?.lacks.map(({ indicator, cause }) => `${indicator.en}: ${cause}`)).toEqual([
      "Rating: no activity",
      "Clients: no activity",
    ]);
    expect(result.findings).toContainEqual(
      expect.objectContaining({
        person: "Cid",
        severity: "warning",
        message: expect.objectContaining({ code: "not graded" }) as unknown,
      }),
    );
  });

  it("grades another month on request, and says which there are", () => {
    const june = graded(DAILY, "2022-06");
    expect(june.people.map(({ person }) => person)).toEqual(["Ann"]);
    expect(june.findings.map(({ message }) => message)).toContainEqual({
      code: "not this month",
      people: ["Bob", "Cid"],
      month: "2022-06",
    });
    expect(graded(DAILY).findings.map(({ message }) => message)).toContainEqual({
      code: "months in data",
      months: ["2022-06", "2022-07"],
      taken: "2022-07",
      asked: false,
    });
    expect(fault(grade(DAILY, "2022-01"))).toMatchObject({
      code: "month not in data",
      months: ["2022-06", "2022-07"],
    });
  });

  it("grades data without dates whole", () => {
    const result = graded("Name|Chats|Rating|Feedback\nAnn|3|4|5\nAnn|4|2|5");
    expect(result.month).toBeUndefined();
    expect(result.people[0]?.indicators.map(({ value }) => value)).toEqual([3, 7]);
    expect(fault(grade("Name|Chats|Rating|Feedback\nAnn|3|4|5", "2022-07"))).toMatchObject({
      code: "no dates for month",
    });
  });

  it("counts spellings of one name together and names them", () => {
    const result = graded("Name|Chats|Rating|Feedback\nAnn|3|4|5\nAnn |4|4|5\nBob |4|4|5");
    expect(result.people.map(({ person }) => person)).toEqual(["Ann", "Bob"]);
    expect(result.findings.map(({ message }) => message)).toContainEqual({
      code: "spelt differently",
      person: "Ann",
      spellings: ["Ann", "Ann "],
    });
    expect(result.findings.map(({ message }) => message)).toContainEqual({
      code: "extra spaces",
      people: ["Bob"],
    });
  });

  it("reports what it can't read with the first cell and how often, and counts the rest", () => {
    const result = graded(
      "Name|Chats|Rating|Feedback\nAnn|3|4|5\nAnn|lots|4|5\nAnn|lots|9|5\nBob|4|3|x\nBob|4|4|4",
    );
    expect(result.findings).toContainEqual(
      expect.objectContaining({
        severity: "error",
        sheet: "Data",
        cell: "B3",
        count: 2,
        message: {
          code: "unreadable cell",
          header: "Chats",
          found: "lots",
          reads: "number",
          unit: "clients",
        },
      }),
    );
    expect(result.findings).toContainEqual(
      expect.objectContaining({
        cell: "C4",
        message: expect.objectContaining({ found: "9", within: { from: 1, to: 5 } }) as unknown,
      }),
    );
    expect(result.findings).toContainEqual(
      expect.objectContaining({
        cell: "D5",
        message: { code: "unreadable count", header: "Feedback", found: "x" },
      }),
    );
    expect(result.people.find(({ person }) => person === "Ann")?.indicators).toEqual([
      expect.objectContaining({ value: 4 }),
      expect.objectContaining({ value: 3 }),
    ]);
  });

  it("leaves out totals rows, repeated headers and rows without a name or a date, and says so", () => {
    const result = graded(
      "Date|Name|Chats|Rating|Feedback\n2022-07-01|Ann|3|4|5\nDate|Name|Chats|Rating|Feedback\n2022-07-01||3|4|5\nsoon|Ann|3|4|5\n|Ann|3|4|5\n|合计|9|4|5",
    );
    expect(result.people[0]?.indicators[1]?.value).toBe(3);
    expect(codes(result)).toEqual(
      expect.arrayContaining([
        "repeated header",
        "row without person",
        "unreadable date",
        "row without date",
        "totals row",
      ]),
    );
  });

  it("reports a rating without feedback and feedback without a rating", () => {
    const result = graded("Name|Chats|Rating|Feedback\nAnn|3|4|5\nAnn|3|4|0\nAnn|3|N/A|2");
    expect(codes(result)).toEqual(expect.arrayContaining(["value without weight", "weight without value"]));
    expect(result.people[0]?.indicators[0]?.value).toBe(4);
  });

  it("reports several rows of a person on one day in daily data, not in a list of calls", () => {
    const days = Array.from(
      { length: 12 },
      (_, index) => `2022-07-${String(index + 1).padStart(2, "0")}|Ann|3|4|5`,
    ).join("\n");
    expect(codes(graded(`Date|Name|Chats|Rating|Feedback\n${days}\n2022-07-12|Ann|3|4|5`))).toContain(
      "several rows a day",
    );
    const calls = Array(12).fill("2022-07-01|Ann|3|4|5").join("\n");
    expect(codes(graded(`Date|Name|Chats|Rating|Feedback\n${calls}`))).not.toContain("several rows a day");
  });

  it("reports grades that rest on few cases", () => {
    expect(
      graded("Name|Chats|Rating|Feedback\nAnn|3|4|2").findings.map(({ message }) => message),
    ).toContainEqual({
      code: "few cases",
      person: "Ann",
      indicators: [{ indicator: rating.names, cases: 2 }],
    });
  });

  it("follows the scheme where an indicator is lacking", () => {
    const data = "Name|Chats|Rating|Feedback\nAnn|4|4|5\nBob|4|N/A|0";
    const totalOfBob = (missing: MissingPolicy): number | undefined => {
      const scheme = { ...smallScheme, total: { ...smallScheme.total, missing } };
      const result = graded(data, undefined, scheme);
      if (missing !== "not graded") expect(codes(result)).toContain("graded without");
      return result.people.find(({ person }) => person === "Bob")?.total;
    };
    expect([totalOfBob("not graded"), totalOfBob("zero"), totalOfBob("renormalise")]).toEqual([
      undefined,
      40,
      100,
    ]);
  });

  it("gives equal totals the best place", () => {
    const result = graded("Name|Chats|Rating|Feedback\nAnn|4|4|5\nBob|4|4|5\nCid|4|2|5");
    expect(result.people.map(({ rank }) => rank)).toEqual([1, 1, 3]);
  });

  it("says whose payout stays below the rounded grade", () => {
    // 60 + 29.6: 89.6 is graded as 90 and paid from its lower limit.
    const scheme = {
      ...smallScheme,
      indicators: [rating, { ...clients, method: { kind: "ratio", target: 100, better: "higher" } }],
    } as Scheme;
    const result = graded("Name|Chats|Rating|Feedback\nAnn|74|4|5", undefined, scheme);
    expect(result.people[0]).toMatchObject({ total: 89.6, grade: "A", payoutFraction: 0.9 });
    expect(result.findings.map(({ message }) => message)).toContainEqual({
      code: "payout below grade",
      people: [{ person: "Ann", total: 89.6 }],
    });
  });

  it("doesn't grade a value that no band holds, and says so", () => {
    const holes = {
      kind: "bands",
      bands: [
        ["4以上", 100],
        ["2以下", 50],
      ],
      edges: "as worded",
    };
    const scheme = {
      ...smallScheme,
      indicators: [{ ...rating, method: holes }, clients],
    } as Scheme;
    const result = graded("Name|Chats|Rating|Feedback\nAnn|4|3|5", undefined, scheme);
    expect(result.people[0]?.total).toBeUndefined();
    expect(codes(result)).toEqual(expect.arrayContaining(["outside bands", "not graded"]));
  });

  it("takes the sheet that fits, wherever it stands, and names others that fit as well", () => {
    const fits = sheet("B", "Name|Chats|Rating|Feedback\nAnn|3|4|5");
    expect(graded([sheet("A", "Notes\nhello"), fits]).sheet).toBe("B");
    expect(codes(graded([fits, { ...fits, sheet: "C" }]))).toContain("other sheets fit");
  });

  it("says what was looked for where nothing fits", () => {
    expect(fault(grade("Name|Colour\nAnn|red"))).toMatchObject({
      code: "nothing fits",
      sheets: [{ sheet: "Data", header: { row: 1, texts: ["Name", "Colour"] } }],
      schemes: [
        {
          id: "small",
          lacking: [
            { columns: [{ value: { en: ["Rating"] }, beside: { en: ["Feedback"] } }] },
            { columns: [{ value: { en: ["Chats"] }, beside: null }] },
          ],
        },
      ],
    });
  });

  it("says where a column bears the header but holds something else", () => {
    const outcome = grade("Name|Chats|Rating|Feedback\nAnn|3|95|5\nBob|4|4|5\nCid|4|88|5");
    expect(fault(outcome)).toMatchObject({
      code: "nothing fits",
      schemes: [{ lacking: [{ misfits: [{ header: "Rating", cell: "C2", found: "95" }] }] }],
    });
    if (outcome.kind === "fault") {
      expect(renderMonthFault(outcome.fault, "en")).toContain(
        "“Rating” is there, but holds something else: C2 is “95”",
      );
    }
  });

  it("doesn't choose between two columns of one name", () => {
    expect(fault(grade("Name|Chats|Rating|Feedback|Chats\nAnn|3|4|5|9"))).toEqual({
      code: "header twice",
      sheet: "Data",
      header: "Chats",
      cells: ["B1", "E1"],
    });
    expect(grade("Name|Chats|Rating|Feedback|Remark|Remark\nAnn|3|4|5|a|b").kind).toBe("graded");
  });

  it("says where a sheet is empty, has only a header, or no row that can be counted", () => {
    expect(fault(grade(""))).toEqual({ code: "empty workbook" });
    expect(fault(grade("Name|Chats|Rating|Feedback"))).toMatchObject({ code: "no rows", headerRow: 1 });
    expect(fault(grade("Date|Name|Chats|Rating|Feedback\nsoon|Ann|3|4|5"))).toMatchObject({
      code: "no readable rows",
      cell: "A2",
    });
  });

  it("reads ragged rows as if they ended in blanks", () => {
    const result = graded("Name|Chats|Rating|Feedback\nAnn|3|4|5\nAnn|3\nBob");
    expect(result.people.map(({ person, total }) => [person, total !== undefined])).toEqual([
      ["Ann", true],
      ["Bob", false],
    ]);
  });

  it("gives the same result whatever the order of the rows", () => {
    const [header = "", ...rows] = DAILY.trim().split("\n").slice(1);
    const people = graded([header, ...rows.reverse()].join("\n")).people;
    expect(people).toEqual(graded(DAILY).people);
  });
});
