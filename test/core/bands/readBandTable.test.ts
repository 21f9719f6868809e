import { describe, expect, it } from "vitest";
import { readBandTable } from "../../../core/bands/readBandTable";
import type { Matrix } from "../../../core/cells/matrix";
import { limitsText } from "../limitsNotation";

/** Form, limits and first answers of a table, in short. */
function read(cells: Matrix): { form: string; rows: string[] } {
  const { form, rows } = readBandTable(cells);
  return { form, rows: rows.map(({ limits, answers }) => `${limitsText(limits)} ${String(answers[0])}`) };
}

describe("readBandTable tells the forms apart", () => {
  it("reads worded bands under a header", () => {
    expect(
      read([
        ["得分（满分100分）", "等级"],
        ["90分以上", "优秀"],
        ["80~90(不含)", "良好"],
      ]),
    ).toEqual({
      form: "worded",
      rows: ["[90,∞) 优秀", "[80,90!) 良好"],
    });
  });

  it("reads from–to columns, a blank limit being open", () => {
    expect(
      read([
        ["", 59, "E"],
        [60, 79, "C"],
        [80, "", "A"],
      ]),
    ).toEqual({
      form: "from-to",
      rows: ["(∞,59] E", "[60,79] C", "[80,∞) A"],
    });
    expect(
      read([
        ["从", "到", "等级"],
        ["30000", "", "10%"],
      ]).form,
    ).toBe("from-to");
  });

  it("reads lower limits in any order", () => {
    expect(
      read([
        [90, "A"],
        [0, "F"],
        ["60分", "D"],
      ]),
    ).toEqual({
      form: "lower limits",
      rows: ["[90!,∞) A", "[0!,60!) F", "[60!,90!) D"],
    });
  });

  it("takes lower limits with a rate and a base amount for what they are", () => {
    expect(
      read([
        [0, 0.015, 0],
        [15000, 0.02, 150],
      ]).form,
    ).toBe("lower limits");
    expect(
      read([
        [1, 500, "x"],
        [2, 1000, "y"],
        [3, 1500, "z"],
      ]).form,
    ).toBe("lower limits");
    expect(
      read([
        ["0", "1%", "0"],
        ["10000", "2%", "100"],
      ]).form,
    ).toBe("lower limits");
    expect(
      read([
        ["业绩", "提成", "说明"],
        [0, 10, "x"],
        [10, 20, "y"],
      ]).form,
    ).toBe("lower limits");
  });

  it("takes overlapping limits for limits", () => {
    expect(
      read([
        [0, 60, "C"],
        [50, 100, "A"],
      ]).form,
    ).toBe("from-to");
  });

  it("reads a table of grades by label", () => {
    expect(
      read([
        ["等级", "系数"],
        ["A", 1.2],
        ["B", 1],
      ]),
    ).toEqual({ form: "labels", rows: ["(∞,∞) 1.2", "(∞,∞) 1"] });
  });

  it("doesn't take a broken first row for a header", () => {
    const { rows, unreadable } = readBandTable([
      ["全勤", 100],
      ["≤3次", 80],
      [">3次", 60],
    ]);
    expect(rows).toHaveLength(2);
    expect(unreadable).toEqual([{ row: 1, written: "全勤", reason: "no limit" }]);
  });

  it("numbers rows as the sheet shows them, empty rows included", () => {
    expect(
      readBandTable([
        ["得分", "等级"],
        [">=90", "A"],
        ["", ""],
        ["<90", "B"],
      ]).rows.map(({ row }) => row),
    ).toEqual([1, 3]);
  });

  it("doesn't let one broken cell turn lower limits into something else", () => {
    const { form, unreadable } = readBandTable([
      [0, "F"],
      ["六十", "D"],
      [80, "A"],
    ]);
    expect(form).toBe("lower limits");
    expect(unreadable).toEqual([{ row: 2, written: "六十", reason: "no limit" }]);
  });

  it("reports a bare number among worded bands and time units that change", () => {
    expect(
      readBandTable([
        ["60以下", "E"],
        [60, "D"],
      ]).unreadable,
    ).toEqual([{ row: 2, written: "60", reason: "bare number" }]);
    expect(
      readBandTable([
        ["30分钟以内", 1],
        ["1小时以上", 2],
      ]).unreadable[0]?.reason,
    ).toBe("mixed units");
    expect(
      readBandTable([
        ["5分钟以内", 1],
        ["5~10分钟", 5],
        ["10分钟以上", 10],
      ]).unreadable,
    ).toEqual([]);
  });
});
