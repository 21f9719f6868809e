import { describe, expect, it } from "vitest";
import { faultText, perf, shown } from "../answers";

const SHARED_EDGE = [
  ["10000-20000", "low"],
  ["20000-30000", "high"],
];
const WHOLE_NUMBERS = [
  ["80-89", "B"],
  ["90-100", "A"],
];

describe("GRADE", () => {
  it("keeps the shape, and a call per cell gives the same", () => {
    const scores = [
      [95, "85"],
      ["", "７９．６"],
    ];
    const range = shown(perf.grade(scores));
    expect(range).toEqual([
      ["优秀", "良好"],
      ["", "良好"],
    ]);
    expect(scores.map((row) => row.map((score) => shown(perf.grade(score))))).toEqual(range);
  });

  it("lets an explicit mark beat an unmarked edge", () => {
    expect(
      perf.grade(90, [
        ["90分以上", "A"],
        ["80~90(含)", "B"],
      ]),
    ).toBe("B");
    expect(
      perf.grade(90, [
        ["90分以上", "A"],
        ["80~90", "B"],
      ]),
    ).toMatchObject({ sign: "#VALUE!" });
  });

  it("settles a shared edge only when asked to", () => {
    expect(shown(perf.grade(20000, SHARED_EDGE))).toBe("#VALUE! two bands");
    expect(faultText(perf.grade(20000, SHARED_EDGE))).toContain(
      "row 1 (10000-20000) and row 2 (20000-30000)",
    );
    expect(perf.grade(20000, SHARED_EDGE, "lower")).toBe("high");
    expect(perf.grade(20000, SHARED_EDGE, "上限")).toBe("low");
  });

  it("closes the gap between whole numbers downwards, upwards or by rounding", () => {
    expect(shown(perf.grade(89.5, WHOLE_NUMBERS))).toBe("#N/A no band");
    expect(faultText(perf.grade(89.5, WHOLE_NUMBERS))).toContain("between row 1 (80-89) and row 2 (90-100)");
    expect(perf.grade(89.5, WHOLE_NUMBERS, "lower")).toBe("B");
    expect(perf.grade(89.5, WHOLE_NUMBERS, "upper")).toBe("A");
    expect(perf.grade(89.5, WHOLE_NUMBERS, "四捨五入")).toBe("A");
    expect(perf.grade(89.4, WHOLE_NUMBERS, "round")).toBe("B");
  });

  it("reads bare numbers as upper limits with 0 or the smallest as the floor", () => {
    const upTo = [
      [60, "E"],
      [80, "C"],
      [100, "A"],
    ];
    expect([-1, 0, 60, 60.1, 100, 101].map((score) => shown(perf.grade(score, upTo, "upper")))).toEqual([
      "#N/A no band",
      "E",
      "E",
      "C",
      "A",
      "#N/A no band",
    ]);
  });

  it("grades a total that lies on the edge on paper as on the edge", () => {
    expect(
      perf.grade(0.24 * 67 + 0.68 * 72 + 0.08 * 62, [
        [0, "F"],
        [70, "pass"],
      ]),
    ).toBe("pass");
  });

  it("names the text, its place and the remedy", () => {
    const answers = perf.grade([[90], ["八十"]]) as unknown[][];
    expect(faultText(answers[1]?.[0])).toBe(
      'score, row 2, column 1: "八十" is not a number. Write one such as 85, 95% or 1.5万.',
    );
  });

  it("passes error values through and takes neither dates nor booleans for scores", () => {
    const nameError = { code: "#NAME?" };
    expect(perf.grade([["#DIV/0!", nameError]])).toEqual([["#DIV/0!", nameError]]);
    expect(shown(perf.grade([[new Date(2024, 0, 1), true, NaN]]))).toEqual([
      Array(3).fill("#VALUE! not a number"),
    ]);
  });

  it("tells what is wrong with a table", () => {
    expect(shown(perf.grade(90, [["90以上"], ["80以上"]]))).toBe("#VALUE! no table");
    expect(shown(perf.grade(90, [["得分", "等级"]]))).toBe("#VALUE! unreadable row");
    expect(shown(perf.grade(90, "E99"))).toBe("#VALUE! unknown table");
    expect(shown(perf.grade(90, "#REF!"))).toBe("#REF!");
    expect(
      shown(
        perf.grade(
          [[90], [""]],
          [
            ["#REF!", "A"],
            [60, "B"],
          ],
        ),
      ),
    ).toEqual([["#REF!"], [""]]);
    expect(shown(perf.grade(90, WHOLE_NUMBERS, "nearest"))).toBe("#VALUE! unknown option");
    expect(
      shown(
        perf.grade(
          [[90], [""]],
          [
            ["全勤", 100],
            ["≤3次", 80],
          ],
        ),
      ),
    ).toEqual([["#VALUE! unreadable row"], [""]]);
  });

  it("answers for values of any size and tables of 10,000 rows", () => {
    const long = Array.from({ length: 10_000 }, (_, index) => [index * 10, `band ${index}`]);
    expect(perf.grade([[1e308], [54321], [-1e308]], [...long].reverse())).toMatchObject([
      ["band 9999"],
      ["band 5432"],
      [{ sign: "#N/A" }],
    ]);
  });

  it("forgets nothing that changes in a table", () => {
    const table: unknown[][] = [
      [0, "F"],
      [60, "D"],
    ];
    expect(perf.grade(70, table)).toBe("D");
    (table[1] as unknown[])[1] = "pass";
    expect(perf.grade(70, table)).toBe("pass");
  });
});
