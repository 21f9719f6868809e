import { describe, expect, it } from "vitest";
import { summariseDepartment } from "../../../../core/department/write/summariseDepartment";
import { smallDepartment } from "./smallDepartment";

describe("summariseDepartment", () => {
  const result = smallDepartment();
  const summary = summariseDepartment(result, result.findings);

  it("counts people, teams, grades, proposals and findings, and sums the pay to the cent", () => {
    const { people, graded, teams, proposals, payYuan, findings } = summary;
    expect({ people, graded, teams, proposals, payYuan, findings }).toEqual({
      people: 11,
      graded: 9,
      teams: 6,
      proposals: 4,
      payYuan: 6589.52,
      findings: { error: 1, warning: 2, info: 1 },
    });
    const wage = summary.schemes.find(({ id }) => id === "months-wage");
    expect(wage?.distribution.map(({ grade, count }) => [grade, count])).toEqual([
      ["卓越", 1],
      ["优秀", 1],
      ["良好", 0],
      ["一般", 1],
      ["不及格", 1],
    ]);
  });
});
