import { SeededDice } from "../oracle/seededDice";

/** The band table and commission tiers of the bench, as HR's cells. */
export const bands: (string | number)[][] = [
  [0, "E"],
  [60, "D"],
  [70, "C"],
  [80, "B"],
  [90, "A"],
];
export const tiers: (string | number)[][] = [
  [0, "2%"],
  [10_000, "3%"],
  [20_000, "5%"],
  [30_000, "8%"],
];

/** The columns to grade and to pay, one row a person. */
export interface Workload {
  scores: number[][];
  salesYuan: number[][];
}

/** What a contender answers, row by row. */
export interface Answers {
  grades: unknown[];
  commissionsYuan: number[];
}

/** Scores to one decimal and sales to the cent, a tenth of them exactly on an edge. */
export function makeWorkload(rows: number): Workload {
  const dice = new SeededDice(41);
  const scores: number[][] = [];
  const salesYuan: number[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const onEdge = row % 10 === 0;
    scores.push([onEdge ? dice.pick([60, 70, 80, 90]) : dice.decimal(40, 100, 1).double]);
    salesYuan.push([onEdge ? dice.pick([10_000, 20_000, 30_000]) : dice.decimal(0, 50_000, 2).double]);
  }
  return { scores, salesYuan };
}
