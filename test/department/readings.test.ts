import { describe, expect, it } from "vitest";
import type { SheetTable } from "../../core/workbook/sheetTable";
import type { Indicator } from "../../core/schemes/indicator";
import type { Scheme } from "../../core/schemes/scheme";
import type { Source } from "../../core/schemes/source";
import { renderMonthFinding } from "../../core/words/renderMonth";
import { sheet } from "../core/month/sheetNotation";
import { clients, rating, smallScheme } from "../core/month/smallScheme";
import { findingsOf, gradedSheet, resultsOf } from "./gradedSheet";

const header = (text: string): Source["columns"] => ({ en: [text], "zh-CN": [], "zh-TW": [] });
const bands = [["0以上", 100]];

/** The small scheme with a share in place of the rating. */
function shareScheme(source: Partial<Source>): Scheme {
  const share: Indicator = {
    ...rating,
    measureNames: rating.names,
    unit: "share",
    source: { aggregate: "ratio", columns: header("Resolved"), reads: "number", ...source },
    method: { kind: "bands", bands, edges: "lower" },
  };
  return { ...smallScheme, indicators: [share, clients] };
}
const resolvedOfChats = shareScheme({ ofColumns: header("Chats") });
const resolutionRate = shareScheme({
  aggregate: "weightedMean",
  columns: header("Resolution rate"),
  weightColumns: header("Chats"),
  within: { from: 0, to: 1 },
});

const merged = (lines: string, first: number, last: number, column: number): SheetTable => ({
  ...sheet("Data", lines),
  mergedFromRow: (row, at) => (at === column && row > first && row <= last ? first : undefined),
});
const valuesOf = (table: string | SheetTable, scheme: Scheme): unknown[] =>
  gradedSheet(table, scheme).people.map(({ person, indicators }) => [
    person,
    ...indicators.map(({ value }) => value),
  ]);

describe("a number merged over several rows", () => {
  const days = ["2022-07-01|Ann|90|300", "2022-07-02|Ann|90|300", "2022-07-03|Ann|90|300"].join("\n");
  const table = merged(`Date|Name|Resolved|Chats\n${days}`, 1, 3, 3);

  it("counts once, in a sum and as the whole of a share, and is reported once", () => {
    expect(valuesOf(table, resolvedOfChats)).toEqual([["Ann", 0.9, 300]]);
    expect(findingsOf(gradedSheet(table, resolvedOfChats), "merged number")).toMatchObject([
      {
        severity: "warning",
        cell: "D2",
        count: 1,
        people: ["Ann"],
        message: { header: "Chats", found: "300" },
      },
    ]);
  });

  it("leaves a name that is merged over its rows alone", () => {
    const named = merged("Date|Name|Resolved|Chats\n2022-07-01|Ann|9|10\n2022-07-02|Ann|9|10", 1, 2, 1);
    expect(valuesOf(named, resolvedOfChats)).toEqual([["Ann", 0.9, 20]]);
    expect(findingsOf(gradedSheet(named, resolvedOfChats), "merged number")).toEqual([]);
  });
});

describe("impossible counts", () => {
  it("refuses more resolved than received, naming cell and person", () => {
    const result = gradedSheet("Name|Resolved|Chats\nAnn|120|100\nBob|100|100", resolvedOfChats);
    expect(findingsOf(result, "part above whole")).toMatchObject([
      { severity: "error", cell: "B2", people: ["Ann"], message: { part: 120, whole: 100 } },
    ]);
    expect(result.people.find(({ person }) => person === "Ann")?.lacks).toEqual([
      { indicator: rating.names, cause: "unreadable", cell: "Data!B2" },
    ]);
  });

  it("reports a cell that two indicators read once", () => {
    const result = gradedSheet("Name|Resolved|Chats\nAnn|9|-10\nBob|9|10", resolvedOfChats);
    expect(result.findings.filter(({ cell }) => cell === "C2")).toHaveLength(1);
  });
});

describe("cells that can't be read", () => {
  const partly = "Date|Name|Chats|Rating|Feedback\n2022-07-01|Ann|9|4|5\n2022-07-02|Ann|lots|4|5";

  it("are named with their person, and noted beside the total that lacks them", () => {
    const result = gradedSheet(partly);
    expect(findingsOf(result, "unreadable cell")).toMatchObject([{ cell: "C3", people: ["Ann"] }]);
    expect(result.people[0]?.unread).toEqual(["Data!C3"]);
    const note = resultsOf(result).rows[3]?.slice(-1)[0]?.value;
    expect(note).toBe("cell Data!C3 can't be read and isn't counted");
  });

  it("are the reason where nothing else is left, with the first of them", () => {
    const result = gradedSheet("Name|Chats|Rating|Feedback\nAnn|lots|4|5\nBob|9|4|5\nCid|N/A|4|5");
    const lacks = result.people.flatMap(({ person, lacks }) => lacks.map((lack) => ({ person, ...lack })));
    expect(lacks).toEqual([
      { person: "Ann", indicator: clients.names, cause: "unreadable", cell: "Data!B2" },
      { person: "Cid", indicator: clients.names, cause: "no value in data" },
    ]);
  });

  it("are formulas whose result isn't saved", () => {
    const lines = "Name|Chats|Rating|Feedback\nAnn||4|5\nBob|9|4|5";
    const table: SheetTable = {
      ...sheet("Data", lines),
      formulaAt: (row, column) => (row === 1 && column === 1 ? "=A1" : undefined),
    };
    expect(findingsOf(gradedSheet(table), "formula without value")).toMatchObject([
      { severity: "error", cell: "B2", people: ["Ann"] },
    ]);
    expect(findingsOf(gradedSheet(lines), "formula without value")).toEqual([]);
  });

  it("get a remedy that the scale allows, and none in percent where clients are counted", () => {
    const result = gradedSheet("Name|Chats|Rating|Feedback\nAnn|lots|9|5\nBob|9|4|5\nCid|9|4|5");
    const remedies = findingsOf(result, "unreadable cell").map(
      ({ message }) => renderMonthFinding(message, "en").remedy,
    );
    expect(remedies).toEqual([
      "Write a number such as 4.5 from 1 to 5, or leave the cell blank.",
      "Write a whole number such as 120, or leave the cell blank.",
    ]);
  });
});

describe("percent without their sign", () => {
  const rates = (...texts: string[]): string =>
    `Name|Resolution rate|Chats\n${texts.map((text, index) => `P${index}|${text}|10`).join("\n")}`;

  it("are read as percent with a note where every number lies from 1 to 100", () => {
    expect(valuesOf(rates("95.2", "91", "1"), resolutionRate)).toEqual([
      ["P0", 0.952, 10],
      ["P1", 0.91, 10],
      ["P2", 0.01, 10],
    ]);
    expect(findingsOf(gradedSheet(rates("95.2"), resolutionRate), "percent numbers")).toMatchObject([
      { severity: "info", message: { header: "Resolution rate" } },
    ]);
  });

  it("aren't guessed where fractions stand beside them, or where all is 1", () => {
    expect(
      findingsOf(gradedSheet(rates("0.9", "0.8", "95.2"), resolutionRate), "unreadable cell"),
    ).toHaveLength(1);
    expect(valuesOf(rates("1", "1"), resolutionRate)).toMatchObject([
      ["P0", 1, 10],
      ["P1", 1, 10],
    ]);
  });
});

describe("hidden sheets and rows", () => {
  it("prefers a sheet that people see, and says where hidden rows count", () => {
    const lines = "Name|Chats|Rating|Feedback\nAnn|9|4|5\nBob|9|4|5";
    const rows = { ...sheet("Data", lines), hiddenRowsFrom: (row: number) => (row === 1 ? 1 : 0) };
    expect(findingsOf(gradedSheet(rows), "hidden rows")).toMatchObject([
      { severity: "info", message: { rows: 1 } },
    ]);
    const hidden = { ...sheet("Data", lines), hidden: true };
    expect(findingsOf(gradedSheet(hidden), "hidden sheet")).toMatchObject([{ severity: "warning" }]);
  });
});
