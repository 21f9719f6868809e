import { describe, expect, it } from "vitest";
import { perf, shown } from "../answers";

/** Findings in short: severity code rows interval. */
function findings(table: unknown, kind?: string): string[] {
  const rows = shown(perf.checkTable(table, kind)) as string[][];
  return rows.map(([severity, code, at, interval]) =>
    [severity, code, at, interval].filter((part) => part !== "").join(" "),
  );
}

const message = (table: unknown, kind: string, code: string): string =>
  (shown(perf.checkTable(table, kind)) as string[][]).find((row) => row[1] === code)?.[4] ?? "";

describe("CHECK_TABLE", () => {
  it("has nothing to say about a sound table", () => {
    expect(
      perf.checkTable([
        ["≥90", "A"],
        ["[80,90)", "B"],
        ["<80", "C"],
      ]),
    ).toEqual([["ok", "", "", "", ""]]);
    expect(
      findings(
        [
          [0, "2%"],
          [10000, "3%"],
        ],
        "marginal",
      ),
    ).toEqual(["ok"]);
  });

  it("finds holes with their exact ends", () => {
    expect(
      findings([
        [">130", "A"],
        ["<130", "B"],
      ]),
    ).toEqual(["error gap 1,2 [130,130]"]);
    expect(
      findings([
        ["≥90", "A"],
        ["≤70", "B"],
      ]),
    ).toEqual(["error gap 1,2 (70,90)"]);
    expect(
      findings([
        ["85~94", "优秀"],
        ["≥95", "卓越"],
        ["<85", "差"],
      ]),
    ).toEqual(["warning decimal-gap 1,2 (94,95)", "info out-of-order 2,3"]);
    expect(
      findings(
        [
          ["0-499.99", "1%"],
          ["≥500", "2%"],
        ],
        "whole",
      )[0],
    ).toBe("info cents-step 1,2 (499.99,500)");
    expect(
      findings([
        ["80%-89%", "B"],
        ["≥90%", "A"],
        ["<80%", "C"],
      ]),
    ).toContain("warning decimal-gap 1,2 (0.89,0.9)");
    expect(
      findings([
        [60, "D"],
        [90, "A"],
      ]),
    ).toEqual(["warning open-end 1 (-∞,60)"]);
    expect(
      findings([
        ["90~100", "A"],
        ["<90", "B"],
      ]),
    ).toEqual(["info open-end 1 (100,∞)"]);
  });

  it("finds what two rows claim", () => {
    expect(
      findings([
        ["≥85", "A"],
        ["80-90", "B"],
        ["<80", "C"],
      ]),
    ).toEqual(["error overlap 1,2 [85,90]"]);
    expect(
      findings([
        ["90分以上", "A"],
        ["90以下", "B"],
      ]),
    ).toEqual(["error shared-edge 1,2 [90,90]"]);
    expect(
      findings([
        ["90分以上", "A"],
        ["90以下(含)", "B"],
      ]),
    ).toEqual(["ok"]);
    expect(
      findings([
        [0, "F"],
        [60, "D"],
        [60, "C"],
      ]),
    ).toEqual(["error duplicate 2,3 [60,∞)", "info open-end 1 (-∞,0)"]);
  });

  it("finds rows that can never match", () => {
    expect(
      findings([
        ["≥0", "A"],
        ["≥50且≤60", "B"],
        ["<0", "C"],
      ]),
    ).toEqual(["error overlap 1,2 [50,60]", "error unreachable 2"].concat("info out-of-order 2,3"));
    expect(
      findings([
        [">90且<80", "A"],
        ["≥0", "B"],
        ["<0", "C"],
      ]),
    ).toContain("error unreachable 1");
  });

  it("finds answers that rise and fall", () => {
    expect(
      findings([
        ["≥90", "100%"],
        ["[80,90)", "70%"],
        ["<80", "80%"],
      ]),
    ).toEqual(["warning not-monotone 2,3"]);
    expect(
      findings([
        ["≤35", 100],
        ["(35,45]", 80],
        [">45", 60],
      ]),
    ).toEqual(["ok"]);
  });

  it("finds the defects of the catalogue's commission table (E15)", () => {
    expect(findings("E15", "base")).toEqual([
      "error shared-edge 1,2 [15000,15000]",
      "error shared-edge 3,4 [25000,25000]",
      "error pays-less 1,2 (15000,18750)",
      "error base-mismatch 2 [15000,15000]",
      "error base-mismatch 3 [20000,20000]",
      "warning decimal-gap 2,3 (20000,20001)",
      "warning jump 1,2 [15000,15000]",
      "warning jump 3,4 [25000,25000]",
      "warning not-monotone 3,4",
    ]);
    expect(message("E15", "base", "jump")).toContain("jumps by -75, from 225 to 150");
    expect(message("E15", "base", "base-mismatch")).toContain("Write 225");
  });

  it("finds quick deductions that don't continue the tier below", () => {
    const tiers = [
      ["sales", "rate", "quick deduction"],
      [0, "2%", 0],
      [10000, "3%", 100],
      [20000, "5%", 400],
    ];
    expect(findings(tiers, "quick")).toContain("error quick-mismatch 3 [20000,20000]");
    expect(message(tiers, "quick", "quick-mismatch")).toContain("is 400; by the tier below it is 500");
  });

  it("shows the jumps of a whole-amount table, and where selling more pays less for ever", () => {
    expect(
      findings(
        [
          [0, "1%"],
          [10000, "2%"],
        ],
        "whole",
      ),
    ).toEqual(["info jump 1,2 [10000,10000]"]);
    expect(
      findings(
        [
          [0, "2%"],
          [10000, "0%"],
        ],
        "whole",
      ),
    ).toContain("error pays-less 1,2 [10000,∞)");
    expect(
      findings(
        [
          [0, "2%"],
          [10000, "1%"],
        ],
        "whole",
      ),
    ).toContain("error pays-less 1,2 [10000,20000)");
  });

  it("adds up weights, in percent or fractions, without a total row", () => {
    expect(
      findings(
        [
          ["服务", "40%"],
          ["解决", "40%"],
          ["接待", "20%"],
          ["合计", "100%"],
        ],
        "weights",
      ),
    ).toEqual(["ok"]);
    expect(
      findings(
        [
          ["项目", "权重"],
          ["服务", 40],
          ["解决", 55],
        ],
        "权重",
      ),
    ).toEqual(["error weights-total 1,2"]);
    expect(
      message(
        [
          ["服务", 0.4],
          ["解决", 0.55],
        ],
        "weights",
        "weights-total",
      ),
    ).toContain("95 %");
    expect(
      findings(
        [
          ["服务", "60%"],
          ["解决", "四成"],
          ["接待", "40%"],
        ],
        "weights",
      ),
    ).toEqual(["error unreadable 2"]);
  });

  it("reports rows it can't read instead of guessing", () => {
    expect(
      findings([
        ["90以上", "A"],
        ["前40%", "B"],
        ["90以下(不含)", "C"],
      ]),
    ).toEqual(["error unreadable 2"]);
    expect(findings([["", ""]])).toEqual(["error unreadable"]);
    expect(shown(perf.checkTable("E99"))).toEqual([["#VALUE! unknown table"]]);
    expect(shown(perf.checkTable([[0, "A"]], "colour"))).toEqual([["#VALUE! unknown option"]]);
  });

  it("says who owns the point where the pay is regained, and looks across gaps", () => {
    const owned = [
      ["7~29(含)", "8%"],
      ["29~33(含)", "2%"],
      ["33~38(不含)", "9%"],
    ];
    expect(findings(owned, "whole")).toContain("error pays-less 1,2 (29,33]");
    const gap = [
      ["0-10000", "5%"],
      ["20000-50000", "1%"],
    ];
    expect(findings(gap, "whole")).toContain("error pays-less 1,2 [20000,50000]".replace("50000]", "50000)"));
  });

  it("advises amounts that fit together", () => {
    const tiers = [
      ["销售额", "比例", "基数"],
      [0, "1%", 0],
      [10000, "2%", 999],
      [20000, "3%", 300],
    ];
    expect(findings(tiers, "base").filter((line) => line.includes("mismatch"))).toEqual([
      "error base-mismatch 2 [10000,10000]",
    ]);
  });

  it("misses neither sales of exactly 0 nor the fifth of many overlapping rows", () => {
    expect(
      findings(
        [
          ["(0,10000]", "2%"],
          [">10000", "3%"],
        ],
        "whole",
      ),
    ).toContain("warning open-end 1 (-∞,0]".replace("warning", "info"));
    const nested = ["≥60", "≥70", "≥80", "≥85", "≥90", "≥95"].map((limit) => [limit, limit]);
    expect(findings(nested)).toContain("error overlap 5,6 [95,∞)");
  });

  it("finds the weights by their header and keeps the sheet's row numbers", () => {
    expect(
      findings(
        [
          ["项目", "权重", "得分"],
          ["服务", "60%", 90],
          ["解决", "40%", 80],
          ["总分", "", 86],
        ],
        "weights",
      ),
    ).toEqual(["ok"]);
    expect(
      findings(
        [
          ["服务", "60%"],
          ["", ""],
          ["解决", "30%"],
        ],
        "weights",
      ),
    ).toEqual(["error weights-total 1,3"]);
    expect(
      findings(
        [
          ["服务", "40%"],
          ["解决", "x"],
        ],
        "weights",
      ),
    ).toEqual(["error unreadable 2", "error weights-total 1,2"]);
  });

  it("reports a table without limits that isn't one of grades and rates", () => {
    expect(
      findings([
        ["九十以上", "A"],
        ["八十以上", "B"],
      ]),
    ).toEqual(["error unreadable 1", "error unreadable 2"]);
    expect(
      findings([
        ["A", "120%"],
        ["B", "100%"],
      ]),
    ).toEqual(["ok"]);
  });
});
