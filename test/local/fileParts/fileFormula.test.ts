import { describe, expect, it } from "vitest";
import { filedFormula, movedFormula, typedFormula } from "../../../local/fileParts/fileFormula";

describe("formulas in files", () => {
  it.each([
    ["PERF.GRADE(A1:A9,H1:I5)", "_xldudf_PERF_GRADE(A1:A9,H1:I5)"],
    ["PERF.BONUS_PERCENT(A1)+1", "_xldudf_PERF_BONUS_PERCENT(A1)+1"],
    ['IF(A1="PERF.GRADE(1)",XLOOKUP(1,A:A,B:B),"")', 'IF(A1="PERF.GRADE(1)",_xlfn.XLOOKUP(1,A:A,B:B),"")'],
    ["SORT(FILTER(A1:B9,B1:B9>1))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:B9,B1:B9>1))"],
    ["SUM('SORT(1)'!A1)", "SUM('SORT(1)'!A1)"],
    ["SUM(A1,B2)*ROUND(C3,2)", "SUM(A1,B2)*ROUND(C3,2)"],
  ])("%s are kept as %s, and come back", (typed, filed) => {
    expect(filedFormula(typed)).toBe(filed);
    expect(typedFormula(filed)).toBe(typed);
  });

  it.each([
    ["A1+$B1+C$1+$D$1", 2, 1, "B3+$B3+D$1+$D$1"],
    ["Z9&\"A1\"&'A1'!A1", 1, 1, "AA10&\"A1\"&'A1'!B2"],
    ["LOG10(A1)+SUM(B2:C3)", 1, 0, "LOG10(A2)+SUM(B3:C4)"],
    ["Rate1_2+A1", 1, 0, "Rate1_2+A2"],
  ])("%s filled down %i and right %i is %s", (formula, rows, columns, moved) => {
    expect(movedFormula(formula, rows, columns)).toBe(moved);
  });
});
