import { describe, expect, it } from "vitest";
import { gradeMonth } from "../../../core/month/gradeMonth";
import { layoutFindings } from "../../../core/month/layoutFindings";
import { gradesInOrder } from "../../../core/month/gradeLooks";
import { layoutResults } from "../../../core/month/layoutResults";
import { asMonthScheme } from "../../../core/month/monthScheme";
import type { MonthScheme } from "../../../core/month/monthScheme";
import type { MonthResult } from "../../../core/month/monthResult";
import { digitsNeeded, payoutText, pointsText, valueText } from "../../../core/month/valueText";
import type { Language } from "../../../core/words/language";
import { gradedSheet } from "./gradedSheet";
import { sheet } from "./sheetNotation";
import { smallScheme } from "./smallScheme";

const LANGUAGES: Language[] = ["en", "zh-CN", "zh-TW"];

function result(): MonthResult {
  const outcome = gradeMonth(
    [sheet("Data", "Date|Name|Chats|Rating|Feedback\n2022-07-01|Ann|10|4|5\n2022-07-01|Bob|x|0|0")],
    [smallScheme],
  );
  if (outcome.kind === "fault") throw new Error(outcome.fault.code);
  return outcome.result;
}

const texts = (rows: readonly (readonly { value: unknown }[])[]): unknown[][] =>
  rows.map((row) => row.map(({ value }) => value));

describe("layoutResults", () => {
  it("lays out title, source, header and a row for each person", () => {
    const { rows, frozenRows, name } = layoutResults(result(), "en");
    expect([name, frozenRows]).toEqual(["Results", 3]);
    expect(rows[0]?.[0]?.value).toBe("Performance results 2022-07 · Small");
    expect(texts(rows.slice(2))).toEqual([
      [
        "Person",
        "Mean rating (of 5)",
        "Rating, points (60 %)",
        "Clients",
        "Clients, points (40 %)",
        "Total",
        "Grade",
        "Payout",
        "Rank",
        "Note",
      ],
      ["Ann", 4, 100, 10, 100, 100, "A", 1, 1, null],
      [
        "Bob",
        null,
        null,
        null,
        null,
        null,
        "Not graded",
        null,
        null,
        "Rating: no value this month (no activity, or nothing but N/A); Clients (C3): its cells can't be read",
      ],
    ]);
  });

  it.each(LANGUAGES)("has a width for every column and a text in every header in %s", (language) => {
    for (const layout of [layoutResults(result(), language), layoutFindings(result().findings, language)]) {
      const header = layout.rows[layout.frozenRows - 1] ?? [];
      expect(layout.widths).toHaveLength(header.length);
      expect(header.every(({ value }) => typeof value === "string" && value !== "")).toBe(true);
      expect(JSON.stringify(layout)).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it("orders grades from the best", () => {
    const shuffled = {
      ...smallScheme,
      grades: {
        ...smallScheme.grades,
        bands: [
          ["0-79", "C"],
          ["90-100", "A"],
          ["80-89", "B"],
        ],
      },
    };
    expect(gradesInOrder(asMonthScheme(shuffled) as MonthScheme)).toEqual(["A", "B", "C"]);
  });
});

describe("layoutFindings", () => {
  it("names place, person, times, finding and remedy", () => {
    const rows = texts(layoutFindings(result().findings, "en").rows);
    expect(rows[2]).toEqual([
      "Error",
      "Data",
      "C3",
      "Bob",
      1,
      "Column “Chats” holds “x”; the row carries no value.",
      "Write a whole number such as 120, or leave the cell blank.",
    ]);
  });

  it("says so where nothing was found", () => {
    expect(texts(layoutFindings([], "zh-TW").rows)[2]).toEqual(["沒有發現問題。"]);
  });
});

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
  it("shows payout rates and totals with the digits they have", () => {
    expect([1, 0.9, 0.875, 0.33333].map(payoutText)).toEqual(["100%", "90%", "87.5%", "33.333%"]);
    expect([[90, 100], [90, 87.5], [33.333333], []].map(digitsNeeded)).toEqual([0, 1, 4, 0]);
    const scheme = {
      ...smallScheme,
      total: { ...smallScheme.total, digits: 4 },
      payout: { bands: [["0以上", "87.5%"]], edges: "lower" },
    } as const;
    const { rows } = layoutResults(gradedSheet("Name|Chats|Rating|Feedback\nAnn|3|4|5", scheme), "en");
    const ann = rows.find(([name]) => name?.value === "Ann") ?? [];
    expect(ann.filter(({ digits }) => digits !== undefined)).toEqual([
      { value: 100, style: "total", digits: 4 },
      { value: 0.875, style: "payout", digits: 1 },
    ]);
  });
});
