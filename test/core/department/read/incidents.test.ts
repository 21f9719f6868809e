import { describe, expect, it } from "vitest";
import type { Case } from "../../../../core/appraise/facts";
import type { DepartmentFacts } from "../../../../core/department/departmentFacts";
import { factsIn, named, said } from "./reading";
import { conduct } from "./smallSchemes";

const ROSTER = "姓名|考核方案\n张三|conduct\n李四|conduct";
const HEADER = "日期|姓名|事项|次数|数量|分值|金额|程度|说明";

function noted(...rows: string[]): DepartmentFacts {
  return factsIn({ 花名册: ROSTER, 奖惩记录: [HEADER, ...rows].join("\n") }, [conduct], "2026-06");
}

function casesOf(facts: DepartmentFacts, name = "张三"): Record<string, readonly Case[]> {
  const person = facts.schemes[0]?.appraisees.find(({ member }) => member.name === name);
  return Object.fromEntries(person?.facts.cases ?? []);
}

describe("incidents of the month", () => {
  it("become cases by id or name in any language, with everything that is noted of them", () => {
    const facts = noted(
      "2026-06-03|张三|迟到|2|15|||",
      "2026-06-04|张三|late||25分钟|||",
      "2026-06-05|张三|態度惡劣|||3||",
      "2026-06-05|张三|Loss||||200|严重",
      "2026-06-06|李四|praise|||||",
    );
    expect(casesOf(facts)).toEqual({
      late: [{ times: 2, size: 15 }, { size: 25 }],
      rude: [{ points: 3 }],
      loss: [{ money: 200, degree: "great" }],
    });
    expect(casesOf(facts, "李四")).toEqual({ praise: [{}] });
    expect(facts.findings).toEqual([]);
  });

  it("of other months are passed over", () => {
    expect(casesOf(noted("2026-05-31|张三|late|1||||", "2026-07-01|张三|late|1||||"))).toEqual({});
  });

  it("that nobody knows are findings with the nearest name and the list", () => {
    const facts = noted("2026-06-03|张三|迟倒|1||||");
    expect(said(facts, "unknown incident")).toMatchObject([
      { found: "迟倒", nearest: { en: "Late" }, sheet: "奖惩记录", cell: "C2", people: ["张三"] },
    ]);
    expect(said(facts, "unknown incident")[0]?.known).toHaveLength(4);
    expect(facts.schemes[0]?.appraisees[0]?.unread).toEqual(["奖惩记录!C2"]);
  });

  it("with an amount outside its range name the range, and leave the amount to be refused", () => {
    const facts = noted("2026-06-03|张三|rude|||9||", "2026-06-03|李四|Loss||||700|great");
    expect(said(facts, "amount out of range")).toMatchObject([
      { of: "points", found: 9, from: 1, to: 5, cell: "F2", people: ["张三"] },
      { of: "money", found: 700, from: 100, to: 500, cell: "G3", people: ["李四"] },
    ]);
    expect(casesOf(facts)).toEqual({ rude: [{ points: 9 }] });
  });

  it("take a deduction that is written with a minus as it is meant", () => {
    expect(casesOf(noted("2026-06-03|张三|rude|||-3||"))).toEqual({ rude: [{ points: 3 }] });
  });

  it("with cells that can't be read aren't counted, and say which", () => {
    const facts = noted(
      "2026-06-03|张三|late|twice||||",
      "2026-06-03|张三|Loss||||1|awful",
      "2026-06-03|张三|praise|-1||||",
    );
    expect(casesOf(facts)).toEqual({});
    expect(said(facts, "unreadable amount").map(({ found, cell }) => [found, cell])).toEqual([
      ["twice", "D2"],
      ["-1", "D4"],
    ]);
    expect(said(facts, "unknown degree")).toMatchObject([{ found: "awful", cell: "H3" }]);
    expect(facts.schemes[0]?.appraisees[0]?.unread).toHaveLength(3);
  });

  it("of somebody whom the roster doesn't know propose the nearest name", () => {
    const facts = noted("2026-06-03|张山|late|1||||");
    expect(said(facts, "not in roster")).toMatchObject([{ found: "张山", nearest: "张三", cell: "B2" }]);
    expect(facts.notGraded.map(({ name }) => name)).toEqual(["张山"]);
  });

  it("without a date or a name are findings", () => {
    const facts = noted("|张三|late|1||||", "2026-06-03||late|1||||");
    expect(said(facts, "row without date")).toHaveLength(1);
    expect(said(facts, "row without person")).toHaveLength(1);
  });

  it("are found by their columns, whatever the sheet is called", () => {
    const facts = factsIn({ 花名册: ROSTER, Log: "Date|Name|Event|Times\n2026-06-03|张三|late|1" }, [
      conduct,
    ]);
    expect(casesOf(facts)).toEqual({ late: [{ times: 1 }] });
    expect(facts.month).toBe("2026-06");
  });

  it("may be counted by a column of the data", () => {
    const counted = {
      ...conduct,
      incidents: [
        {
          id: "missed",
          names: named("Missed"),
          effect: "deduct" as const,
          source: {
            aggregate: "sum" as const,
            columns: { en: ["Missed calls"], "zh-CN": [], "zh-TW": [] },
            reads: "number" as const,
          },
        },
      ],
    };
    const facts = factsIn(
      {
        花名册: ROSTER,
        Calls: "Date|Name|Missed calls\n2026-06-01|张三|2\n2026-06-02|张三|3\n2026-06-02|李四|0",
      },
      [counted],
    );
    expect([casesOf(facts), casesOf(facts, "李四")]).toEqual([{ missed: [{ times: 5 }] }, {}]);
  });
});
