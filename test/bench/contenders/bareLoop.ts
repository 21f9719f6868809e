import type { Workload } from "../workload";

/** The hand-written loop: ranges in, ranges out, everything about the tables written into the code. */
export function runBareLoop({ scores, salesYuan }: Workload): {
  grades: string[][];
  commissionsYuan: number[][];
} {
  const grades: string[][] = [];
  const commissionsYuan: number[][] = [];
  for (const row of scores) {
    const score = row[0] ?? 0;
    grades.push([score >= 90 ? "A" : score >= 80 ? "B" : score >= 70 ? "C" : score >= 60 ? "D" : "E"]);
  }
  for (const row of salesYuan) {
    const sales = row[0] ?? 0;
    let paid = Math.min(sales, 10_000) * 0.02;
    if (sales > 10_000) paid += (Math.min(sales, 20_000) - 10_000) * 0.03;
    if (sales > 20_000) paid += (Math.min(sales, 30_000) - 20_000) * 0.05;
    if (sales > 30_000) paid += (sales - 30_000) * 0.08;
    commissionsYuan.push([paid]);
  }
  return { grades, commissionsYuan };
}
