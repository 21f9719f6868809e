import { describe, expect, it } from "vitest";
import { dayOf } from "../../../../core/dates/day";
import { layoutStatements } from "../../../../core/department/write/layoutStatements";
import type { StatementRequest } from "../../../../core/department/write/layoutStatements";
import type { SheetLayout } from "../../../../core/workbook/sheetLayout";
import type { Language } from "../../../../core/words/language";
import { textWidth } from "../../../../core/month/textWidth";
import { NO_CALENDAR, valuesOf } from "./contentOf";
import { gradedMonth, MONTH, readyScheme, smallDepartment, under } from "./smallDepartment";

function day(month: number, dayOfMonth: number): number {
  return dayOf(2026, month, dayOfMonth) ?? 0;
}

function statements(
  request: Partial<StatementRequest> = {},
  language: Language = "zh-CN",
  result = smallDepartment(),
): SheetLayout {
  const layout = layoutStatements(result, "S", { calendar: NO_CALENDAR, ...request }, language);
  if (!layout) throw new Error("no statements");
  return layout;
}

const texts = (layout: SheetLayout): string[] =>
  valuesOf(layout)
    .flat()
    .filter((value) => typeof value === "string");

const withoutBlanks = (text: string): string => text.replace(/\s+/g, "");

/** All that a layout says: a sentence may take several lines, each in a row of its own. */
const said = (layout: SheetLayout): string => withoutBlanks(texts(layout).join(""));

describe("layoutStatements", () => {
  it("gives every person a page of their own, and teams none", () => {
    const layout = statements();
    const starts = valuesOf(layout).flatMap(([first], row) =>
      first === `绩效考核通知单 · ${MONTH}` ? [row] : [],
    );
    expect(starts).toHaveLength(11);
    expect(layout.page).toMatchObject({ orientation: "portrait", breaksBefore: starts.slice(1) });
  });

  it("makes those of the people asked for alone, and no sheet for nobody", () => {
    const layout = statements({ people: new Set(["王五"]) });
    expect(layout.page?.breaksBefore).toEqual([]);
    expect(texts(layout)).toContain("王五");
    const nobody = { calendar: NO_CALENDAR, people: new Set<string>() };
    expect(layoutStatements(smallDepartment(), "S", nobody, "en")).toBeUndefined();
  });

  it("shows each indicator with value, target and row, points, weight and what counts", () => {
    const rows = valuesOf(statements({ people: new Set(["张三"]) }));
    expect(rows).toContainEqual([
      "接待量",
      "412 位客户",
      "目标 344 位客户\n第 3 档：110%~125%",
      92,
      0.2,
      18.4,
    ]);
  });

  it("explains each step in a sentence", () => {
    const found = said(statements({ people: new Set(["张三"]) }));
    expect(found).toContain("4.总分：40（服务分）+40（问题解决）+18.4（接待量）=98.4分");
  });

  it("says what is proposed and by which rule, and that a person decides", () => {
    const found = said(statements({ people: new Set(["冯一"]) }));
    expect(found).toContain(
      "建议：重新试用，合格后转正，3期。规则“7连续两个月绩效分为0”：连续2个月总分≤0分。由有权限的人决定；本软件只提出建议。",
    );
  });

  it("counts the appeal deadline in working days, over holidays and days that are made up for", () => {
    // 2026-07-03 is a Friday; the Saturday after it is worked and the Monday is off.
    const calendar = { holidays: new Set([day(7, 6)]), makeUpDays: new Set([day(7, 4)]) };
    const found = said(statements({ people: new Set(["张三"]), publishedOn: day(7, 3), calendar }));
    expect(found).toContain("2026-07-10前");
    expect(found).toContain("5个工作日");
    expect(said(statements({ people: new Set(["张三"]) }, "en"))).toContain("within5workingdaysofreceiving");
  });

  it("keeps every line within the page", () => {
    const layout = statements({}, "en");
    const page = layout.widths.reduce((sum, width) => sum + width, 0);
    const lines = layout.rows.flatMap(([first, ...others]) =>
      first?.style === "paragraph" && others.every(({ value }) => value === null) ? [first.value] : [],
    );
    expect(lines.length).toBeGreaterThan(100);
    for (const line of lines) expect(textWidth(String(line ?? ""))).toBeLessThan(page);
  });

  it("takes the days that the scheme itself gives for an appeal", () => {
    const result = gradedMonth([under(readyScheme("E05"), [{ name: "张三", values: { filing_days: 3 } }])]);
    expect(said(statements({ publishedOn: day(7, 6) }, "en", result))).toContain(
      "by2026-07-09atthelatest(3workingdays",
    );
  });

  it.each(["en", "zh-CN", "zh-TW"] as const)(
    "fits long statements on a page by printing them smaller (%s)",
    (language) => {
      const scheme = readyScheme("E09");
      const values = Object.fromEntries((scheme.indicators ?? []).map(({ id }) => [id, 3]));
      const layout = statements({}, language, gradedMonth([under(scheme, [{ name: "张三", values }])]));
      const { scalePercent = 100 } = layout.page ?? {};
      const points = (layout.lines ?? []).reduce((sum, lines) => sum + lines * 15 + (lines > 1 ? 3 : 0), 0);
      expect(scalePercent).toBeLessThan(100);
      expect((points * scalePercent) / 100).toBeLessThanOrEqual(700);
    },
  );
});
