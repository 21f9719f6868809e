import { describe, expect, it } from "vitest";
import type { SheetTable } from "../../core/workbook/sheetTable";
import type { BandRows } from "../../core/schemes/bandRows";
import type { Scheme } from "../../core/schemes/scheme";
import type { MissingPolicy } from "../../core/schemes/total";
import { MemoryWorkbook } from "../../core/workbook/memoryWorkbook";
import { runOn } from "../../core/department/runOn";
import { renderDepartmentFault } from "../../core/words/renderDepartment";
import { sheet } from "../core/month/sheetNotation";
import { clients, rating, smallScheme } from "../core/month/smallScheme";
import type { GradedExport } from "./gradedSheet";
import { figureFindings, findingsOf, gradedSheet, outcomeOf, resultsOf } from "./gradedSheet";

const DAILY = `
  Report|||
  Date|Name|Chats|Rating|Feedback
  2022-06-30|Ann|99|1|9
  2022-07-01|Ann|10|5|1
  2022-07-02|Ann|20|3|3
  2022-07-01|Bob|20|4.5|10
  2022-07-02|Bob|0|0|0
  2022-07-01|Cid|0|0|0`;

const grade = (
  tables: SheetTable[] | string,
  month?: string,
  scheme: Scheme = smallScheme,
): ReturnType<typeof outcomeOf> =>
  outcomeOf(typeof tables === "string" ? [sheet("Data", tables)] : tables, [scheme], month);

function graded(tables: SheetTable[] | string, month?: string, scheme?: Scheme): GradedExport {
  const outcome = grade(tables, month, scheme);
  if ("fault" in outcome) throw new Error(JSON.stringify(outcome.fault));
  return outcome;
}

const messages = (result: GradedExport): unknown[] => figureFindings(result).map(({ message }) => message);
const codes = (result: GradedExport): string[] => figureFindings(result).map(({ message }) => message.code);
const fault = (outcome: ReturnType<typeof outcomeOf>): unknown =>
  "fault" in outcome ? outcome.fault : "graded";

describe("an export, graded without a ledger", () => {
  it("scores, totals, grades, pays and ranks the latest month", () => {
    const { people, month, targets, run } = graded(DAILY);
    expect([month, run.facts.sheets?.[0]?.rowsOfMonth]).toEqual(["2022-07", 5]);
    expect(targets[1]).toBe(25);
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
          unread: [],
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
          unread: [],
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
    expect(figureFindings(result)).toContainEqual(
      expect.objectContaining({
        people: ["Cid"],
        severity: "warning",
        message: expect.objectContaining({ code: "not graded" }) as unknown,
      }),
    );
  });

  it("grades another month on request, and says which there are", () => {
    const june = graded(DAILY, "2022-06");
    expect(june.people.map(({ person }) => person)).toEqual(["Ann"]);
    expect(messages(june)).toContainEqual({
      code: "not this month",
      people: ["Bob", "Cid"],
      month: "2022-06",
    });
    expect(messages(graded(DAILY))).toContainEqual({
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
    expect(result.month).toBe("");
    expect(result.people[0]?.indicators.map(({ value }) => value)).toEqual([3, 7]);
    expect(fault(grade("Name|Chats|Rating|Feedback\nAnn|3|4|5", "2022-07"))).toMatchObject({
      code: "no dates for month",
    });
  });

  it("counts spellings of one name together and names them", () => {
    const result = graded("Name|Chats|Rating|Feedback\nAnn|3|4|5\nANN|4|4|5\nBob |4|4|5");
    expect(result.people.map(({ person }) => person)).toEqual(["Ann", "Bob"]);
    expect(messages(result)).toContainEqual({
      code: "spelt differently",
      person: "Ann",
      spellings: ["Ann", "ANN"],
    });
    expect(messages(result)).toContainEqual({ code: "extra spaces", people: ["Bob"] });
  });

  it("reports what it can't read with the first cell and how often, and counts the rest", () => {
    const result = graded(
      "Name|Chats|Rating|Feedback\nAnn|3|4|5\nAnn|lots|4|5\nAnn|lots|9|5\nBob|4|3|x\nBob|4|4|4",
    );
    expect(figureFindings(result)).toContainEqual(
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
    expect(figureFindings(result)).toContainEqual(
      expect.objectContaining({
        cell: "C4",
        message: expect.objectContaining({ found: "9", within: { from: 1, to: 5 } }) as unknown,
      }),
    );
    expect(figureFindings(result)).toContainEqual(
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
    expect(messages(graded("Name|Chats|Rating|Feedback\nAnn|3|4|2"))).toContainEqual({
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
    expect(messages(result)).toContainEqual({
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

  it("takes the sheet that fits, wherever it stands, and nobody's value from two of them", () => {
    const fits = sheet("B", "Name|Chats|Rating|Feedback\nAnn|3|4|5");
    const result = graded([sheet("A", "Notes\nhello"), fits]);
    expect(result.run.facts.sheets?.map((read) => read.sheet)).toEqual(["B"]);
    const twice = graded([fits, { ...fits, sheet: "C" }]);
    expect(twice.findings.map(({ message }) => message.code)).toContain("value in several sheets");
    expect(twice.people).toEqual(result.people);
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
    if ("fault" in outcome && outcome.fault.code === "nothing fits") {
      expect(renderDepartmentFault(outcome.fault, "en")).toContain(
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
    expect(fault(grade("Name|Chats|Rating|Feedback|Remark|Remark\nAnn|3|4|5|a|b"))).toBe("graded");
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

describe("the results of an export", () => {
  const result = (): GradedExport =>
    gradedSheet("Date|Name|Chats|Rating|Feedback\n2022-07-01|Ann|10|4|5\n2022-07-01|Bob|x|0|0");

  it("have title, source, header and a row for each person, also of those who aren't graded", () => {
    const { rows } = resultsOf(result());
    const texts = rows.map((row) => row.map(({ value }) => value));
    expect(texts[0]?.[0]).toBe("Performance results 2022-07 · Small");
    expect(texts[1]?.[0]).toContain("1 of 2 people graded · Clients: team median 10");
    expect(texts[2]?.slice(0, 5)).toEqual([
      "Person",
      "Mean rating (of 5)",
      "Rating, points (60 %)",
      "Clients",
      "Clients, points (40 %)",
    ]);
    expect(texts[3]).toEqual(["Ann", 4, 100, 10, 100, 100, 1, "A", 1, null]);
    expect(texts[4]?.slice(7)).toEqual([
      "Not graded",
      null,
      "Rating: no value this month (no activity, or nothing but N/A); Clients (Data!C3): its cells can't be read; cell Data!C3 can't be read and isn't counted",
    ]);
  });

  it("are all that is written beside the findings, and nothing the second time", async () => {
    const cells = [
      ["Name", "Chats", "Rating", "Feedback"],
      ["Ann", 3, 4, 5],
    ];
    const workbook = new MemoryWorkbook({ Data: cells, results: [["kept"]] });
    const run = (): ReturnType<typeof runOn> =>
      runOn(workbook, [smallScheme], { language: "en", ledger: "none" });
    await run();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Data", "results", "Results (2)", "Findings"]);
    expect(workbook.sheets[3]?.cells[0]?.[0]).toBe("Findings and proposals");
    expect(await run()).toMatchObject({ changes: [] });
  });

  const withBands = (part: "grades" | "payout", bands: BandRows): Scheme => ({
    ...smallScheme,
    [part]: { bands, edges: "as worded" },
  });

  it.each([
    ["grade", withBands("grades", [["60以上", "A"]]), "Bob", 56.67],
    ["payout", withBands("payout", [["60以下", "50%"]]), "Ann", 100],
  ] as const)("say where no band of the %s holds a total", (kind, scheme, person, total) => {
    // Ann: 60 + 40 = 100. Bob: 10 of a median of 15: 30 + 26.67 = 56.67.
    const outside = gradedSheet("Name|Chats|Rating|Feedback\nAnn|20|4|5\nBob|10|2|5", scheme);
    expect(findingsOf(outside, "total outside bands")).toMatchObject([
      { severity: "error", people: [person], message: { kind, person, total, fault: { code: "no band" } } },
    ]);
  });
});
