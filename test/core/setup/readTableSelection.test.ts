import { describe, expect, it } from "vitest";
import { readTableSelection } from "../../../core/setup/readTableSelection";
import type { TableAsScheme } from "../../../core/setup/readTableSelection";
import { writeSchemeSheet } from "../../../core/schemeSheet/writeSchemeSheet";
import { readSchemeSheet } from "../../../core/schemeSheet/readSchemeSheet";
import type { Language } from "../../../core/words/language";
import { renderSelectionFault } from "../../../core/words/selectionFault";

type Cell = string | number | null;

/** Cells as a host gives them: a number with what is shown in its place is written as "0.4 → 40%". */
function select(rows: readonly (readonly Cell[])[]): ReturnType<typeof readTableSelection> {
  const parts = (cell: Cell): string[] =>
    typeof cell === "string" ? cell.split(" → ") : [String(cell ?? "")];
  return readTableSelection({
    cells: rows.map((line) => line.map((cell) => (parts(cell).length > 1 ? Number(parts(cell)[0]) : cell))),
    shown: rows.map((line) => line.map((cell) => parts(cell).at(-1) ?? "")),
  });
}

function read(rows: readonly (readonly Cell[])[]): TableAsScheme {
  const found = select(rows);
  if ("fault" in found) throw new Error(found.fault.code);
  expect(found.faults).toEqual([]);
  // What was read can be saved to a sheet and comes back.
  const sheet = writeSchemeSheet(found.scheme, "zh-CN");
  const values = sheet.rows.map((line) => line.map(({ value }) => value));
  expect(readSchemeSheet({ sheet: "x", values, names: sheet.names }).scheme).toEqual(found.scheme);
  return found;
}

describe("readTableSelection", () => {
  it("reads bands with grades, and rates beside them as the payout", () => {
    const { use, scheme, findings } = read([
      ["分数", "等级", "绩效系数"],
      ["90分以上(含)", "A", "1.2 → 120%"],
      ["80~90分", "B", "1 → 100%"],
      ["80分以下(不含)", "C", "0.8 → 80%"],
    ]);
    expect(use).toBe("grades");
    expect(scheme.grades).toMatchObject({
      bands: [
        ["90分以上(含)", "A", "120%"],
        ["80~90分", "B", "100%"],
        ["80分以下(不含)", "C", "80%"],
      ],
    });
    expect(scheme.payout?.bands.map(([, rate]) => rate)).toEqual(["120%", "100%", "80%"]);
    expect(findings.map(({ code }) => code)).toContain("pay jump");
  });

  it("reads from–to columns, and lower limits", () => {
    const fromTo = read([
      ["从", "到", "等级"],
      [0, 59, "C"],
      [60, 79, "B"],
      [80, 100, "A"],
    ]);
    expect(fromTo.scheme.grades).toMatchObject({
      bands: [
        ["0~59", "C"],
        ["60~79", "B"],
        ["80~100", "A"],
      ],
    });
    expect(fromTo.findings.map(({ code }) => code)).toContain("decimal-gap");
    const lower = read([
      [0, "C"],
      [60, "B"],
      [90, "A"],
    ]);
    expect([lower.use, lower.findings.filter(({ severity }) => severity === "error")]).toEqual([
      "grades",
      [],
    ]);
  });

  it("reads payout rates, points for a measure, and commission with its base amounts", () => {
    expect(
      read([
        ["≥90", "100%"],
        ["<90", "50%"],
      ]).use,
    ).toBe("payout");
    expect(
      read([
        ["满意率", "得分"],
        ["≥95%", 20],
        ["90%~95%(不含)", 15],
        ["<90%", 0],
      ]).use,
    ).toBe("points");
    const { use, scheme } = read([
      ["销售额", "提成比例", "基数"],
      ["15000元以下(含)", "0.015 → 1.5%", null],
      ["15000元以上(不含)", "0.02 → 2%", 225],
    ]);
    expect([use, scheme.commissions?.[0]?.method]).toEqual(["commission", "base"]);
    expect(scheme.commissions?.[0]?.bands).toEqual([
      ["15000元以下(含)", "1.5%", ""],
      ["15000元以上(不含)", "2%", 225],
    ]);
    expect(
      read([
        ["0~15000", "1%"],
        ["15000以上(不含)", "2%"],
      ]).scheme.commissions?.[0]?.method,
    ).toBe("whole");
  });

  it("reads weights as shares, as percent or as full points, without the row of totals", () => {
    const weights = (found: TableAsScheme): unknown[] =>
      (found.scheme.indicators ?? []).map(({ names, weightPercent }) => [names["zh-CN"], weightPercent]);
    const expected = [
      ["服务态度", 30],
      ["响应时长", 70],
    ];
    expect(
      weights(
        read([
          ["指标", "权重"],
          ["服务态度", "0.3 → 30%"],
          ["响应时长", "0.7 → 70%"],
          ["合计", "1 → 100%"],
        ]),
      ),
    ).toEqual(expected);
    expect(
      weights(
        read([
          ["服务态度", 30],
          ["响应时长", 70],
        ]),
      ),
    ).toEqual(expected);
    expect(
      weights(
        read([
          ["序号", "指标", "权重"],
          [1, "服务态度", 0.3],
          [2, "响应时长", 0.7],
        ]),
      ),
    ).toEqual(expected);
    const points = read([
      ["项目", "满分"],
      ["服务态度", 40],
      ["响应时长", 20],
    ]);
    expect(points.scheme.indicators?.map(({ fullPoints }) => fullPoints)).toEqual([40, 20]);
    expect(points.scheme.total).toEqual({ combine: "sum", headline: 60 });
  });

  it("finds weights that miss 100 %", () => {
    const { findings } = read([
      ["指标", "权重"],
      ["服务态度", 30],
      ["响应时长", 60],
    ]);
    expect(findings.map(({ code }) => code)).toContain("weights total");
  });

  it.each([
    [
      "nothing selected",
      [
        [null, null],
        [null, null],
      ],
    ],
    ["too few cells", [["90以上", "A"]]],
    ["too few cells", [["A"], ["B"], ["C"]]],
    [
      "no table",
      [
        ["姓名", "部门"],
        ["张三", "客服"],
        ["李四", "销售"],
      ],
    ],
    [
      "no table",
      [
        [1, 2],
        [3, 4],
      ].map((line) => line.map(String).map((text) => `x${text}`)),
    ],
  ] as readonly (readonly [string, readonly (readonly Cell[])[]])[])(
    "says what to select: %s",
    (code, rows) => {
      const found = select(rows);
      if (!("fault" in found)) throw new Error("read");
      expect(found.fault.code).toBe(code);
      for (const language of ["en", "zh-CN", "zh-TW"] satisfies Language[])
        expect(renderSelectionFault(found.fault, language)).not.toMatch(/undefined|\[object/);
    },
  );
});
