import { describe, expect, it } from "vitest";
import { answers } from "../../core/functions/answers";
import { plainGrade } from "./plainGrade";
import type { PaperNumber } from "./seededDice";
import { paperNumber, SeededDice } from "./seededDice";

const { grade, weightedScore } = answers;

/** Band tables in different spellings; the numbers are their lower edges, highest first. */
const tables = [
  {
    edges: [90, 80, 70, 60],
    rows: [
      ["90分以上", "A"],
      ["80～90分", "B"],
      ["70～80分", "C"],
      ["60～70分", "D"],
      ["60分以下", "E"],
    ],
  },
  {
    edges: [90, 80, 70, 60],
    rows: [
      [0, "E"],
      [60, "D"],
      [70, "C"],
      [80, "B"],
      [90, "A"],
    ],
  },
  {
    edges: [95, 85.5, 72.25, 33.4],
    rows: [
      ["[95,100]", "A"],
      ["[85.5,95)", "B"],
      ["[72.25,85.5)", "C"],
      ["[33.4,72.25)", "D"],
      ["<33.4", "E"],
    ],
  },
  {
    edges: [96, 83, 67, 51],
    rows: [
      [96, 100, "A"],
      [83, 95.99, "B"],
      [67, 82.99, "C"],
      [51, 66.99, "D"],
      [0, 50.99, "E"],
    ],
  },
] as const;

/** Weights in percent that add up to exactly 100, in whole, half or hundredth percents. */
function throwWeights(dice: SeededDice): PaperNumber[] {
  const partsPerPercent = dice.pick([1, 2, 100]);
  const count = dice.whole(2, 8);
  const cuts = Array.from({ length: count - 1 }, () => dice.whole(1, 100 * partsPerPercent - 1));
  const ends = [0, ...new Set(cuts.sort((a, b) => a - b)), 100 * partsPerPercent];
  return ends
    .slice(1)
    .map((end, index) => paperNumber(((end - (ends[index] ?? 0)) * 100) / partsPerPercent, 4));
}

/**
 * Scores whose weighted total is the edge exactly: all stand on the edge, then points move between pairs
 * in the inverse ratio of their weights.
 */
function throwScoresOnEdge(dice: SeededDice, weights: readonly PaperNumber[], edge: number): number[] {
  const hundredths = weights.map(({ exact }) => exact.mul(10_000).toNumber());
  // Scores in millionths, whole numbers throughout.
  const scores = weights.map(() => Math.round(edge * 1e6));
  for (let first = 0; first + 1 < weights.length; first += 1) {
    const second = dice.whole(first + 1, weights.length - 1);
    const [gain, loss] = [hundredths[second] ?? 0, hundredths[first] ?? 0];
    const most = Math.min((100e6 - (scores[first] ?? 0)) / gain, (scores[second] ?? 0) / loss);
    const moved = Math.floor(most * dice.fraction());
    // A coarse move keeps scores as short as people write them, where the weights allow it.
    const move = moved - (moved % dice.pick([1, 100, 1e4]));
    scores[first] = (scores[first] ?? 0) + move * gain;
    scores[second] = (scores[second] ?? 0) - move * loss;
  }
  return scores.map((millionths) => millionths / 1e6);
}

describe("weighted totals exactly on an edge", () => {
  it("are never graded below it in 200,000, where plain doubles are in more than one of twenty", () => {
    const dice = new SeededDice(21);
    const wrong: string[] = [];
    let graded = 0;
    let plainWrong = 0;
    for (let round = 0; round < 2_000; round += 1) {
      const table = tables[round % tables.length] ?? tables[0];
      const weights = throwWeights(dice);
      const edges = Array.from({ length: 100 }, () => dice.pick([0, 1, 2, 3]));
      const scores = edges.map((edge) => throwScoresOnEdge(dice, weights, table.edges[edge] ?? 0));
      const fractions = weights.map(({ double }) => double);
      const totals = weightedScore(scores, [fractions]);
      const labels = grade(
        totals,
        [...table.rows].map((row) => [...row]),
        "lower",
      );
      edges.forEach((edge, person) => {
        const expected = "ABCD"[edge];
        const row = scores[person] ?? [];
        const plain = row.reduce((sum, score, column) => sum + score * (fractions[column] ?? 0), 0);
        if (labels[person]?.[0] !== expected || totals[person]?.[0] !== table.edges[edge]) {
          wrong.push(
            `${row.join("|")} by ${fractions.join("|")}: ${String(totals[person]?.[0])} ${String(labels[person]?.[0])}`,
          );
        }
        if (plainGrade(plain, table.edges) !== expected) plainWrong += 1;
        graded += 1;
      });
    }
    expect(graded).toBe(200_000);
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(plainWrong / graded).toBeGreaterThan(0.05);
  });

  it("get the grade below when one score is a hundredth lower", () => {
    const dice = new SeededDice(22);
    const wrong: string[] = [];
    for (let round = 0; round < 1_000; round += 1) {
      const table = tables[round % tables.length] ?? tables[0];
      const weights = throwWeights(dice);
      const edge = dice.pick([0, 1, 2, 3]);
      const scores = throwScoresOnEdge(dice, weights, table.edges[edge] ?? 0);
      const lost = scores.findIndex((score) => score >= 0.01);
      const lower = scores.map((score, column) => (column === lost ? (score * 1e6 - 1e4) / 1e6 : score));
      const totals = weightedScore([lower], [weights.map(({ double }) => double)]);
      const label: unknown = grade(
        totals,
        [...table.rows].map((row) => [...row]),
        "lower",
      )[0]?.[0];
      if (label !== "BCDE"[edge])
        wrong.push(`${lower.join("|")}: ${String(totals[0]?.[0])} ${String(label)}`);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});
