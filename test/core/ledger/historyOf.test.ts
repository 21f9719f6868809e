import { describe, expect, it } from "vitest";
import { Unsettled } from "../../../core/appraise/figure";
import { historyOf } from "../../../core/ledger/historyOf";
import { ledgerChanges } from "../../../core/ledger/ledgerChanges";
import { periodScores } from "../../../core/ledger/periodScores";
import { statesIn } from "../../../core/ledger/statesIn";
import type { Scheme } from "../../../core/schemes/scheme";
import { MemoryWorkbook } from "../../../core/workbook/memoryWorkbook";
import type { Known } from "./department";
import { gradeOn, ledgerOf, monthFacts, named, runMonth } from "./department";

/** The months of a year up to one, each run with its points for quality; null for a month without. */
async function year(qualities: readonly (number | null)[], late = 0): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  for (const [index, quality] of qualities.entries()) {
    const month = `2026-${String(index + 1).padStart(2, "0")}`;
    const ann: Known = quality === null ? { late } : { quality, late };
    await runMonth(workbook, month, { Ann: ann, Bob: { quality: 60 } });
  }
  return workbook;
}

describe("historyOf", () => {
  it("gives the active rows before a month, the oldest first, with their figures", async () => {
    const workbook = await year([90, 40]);
    await runMonth(workbook, "2026-01", { Ann: { quality: 30, late: 1 }, Bob: { quality: 60 } });
    const history = historyOf(await ledgerOf(workbook), "ann", "service", "2026-03");
    expect(
      history.map((each) => [each.period, ...["total", "late", "grade"].map((id) => each.figure(id))]),
    ).toEqual([
      ["2026-01", 45, 1, "C"],
      ["2026-02", 60, 0, "B"],
    ]);
    expect(history[0]?.figure("speed")).toBeInstanceOf(Unsettled);
    expect(historyOf(await ledgerOf(workbook), "ann", "service", "2026-01")).toEqual([]);
    expect(historyOf(await ledgerOf(workbook), "ann", "other", "2026-03")).toEqual([]);
  });

  it("has no record of a month without a result, unless incidents were noted in it", async () => {
    const periods = async (late: number): Promise<string[]> =>
      historyOf(await ledgerOf(await year([90, null, 90], late)), "ann", "service", "2026-04").map(
        ({ period }) => period,
      );
    expect(await periods(0)).toEqual(["2026-01", "2026-03"]);
    expect(await periods(1)).toEqual(["2026-01", "2026-02", "2026-03"]);
  });

  it("lets runs, repetitions and yearly counts fire over the ledger", async () => {
    const workbook = await year([90, 90, 90]);
    const row = (await ledgerOf(workbook)).activeIn("2026-03").get("person\nservice\nann");
    expect(row?.amount("money")).toBe(200);
    const late = await ledgerOf(await year([90, 90, 90], 2));
    const third = late.activeIn("2026-03").get("person\nservice\nann");
    expect(third?.furtherFigures().get("late.points")).toBe(-20);
    expect(third?.text("proposals")).toBe("six_a_year:warning=true");
  });
});

describe("statesIn", () => {
  it("lists a proposed state in the periods after it, as long as it lasts", async () => {
    const ledger = await ledgerOf(await year([90, 30, 30, 90, 90]));
    const states = (month: string): unknown =>
      statesIn(ledger, month).map(({ name, state, since, period }) => [name, state, since, period]);
    expect(states("2026-03")).toEqual([]);
    expect(states("2026-04")).toEqual([["Ann", "probation", "2026-03", 1]]);
    expect(states("2026-06")).toEqual([["Ann", "probation", "2026-03", 3]]);
    expect(states("2026-07")).toEqual([]);
  });
});

const ANNUAL: Scheme = {
  version: 2,
  id: "annual",
  names: named("Annual"),
  frequency: "year",
  inputs: [
    { id: "months", names: named("Months"), unit: "points", list: true },
    { id: "year_end", names: named("Year end"), unit: "points" },
  ],
  indicators: [
    {
      id: "year_score",
      names: named("Score of the year"),
      fullPoints: 120,
      method: { kind: "periods", of: "months", yearEnd: "year_end" },
    },
  ],
  total: { combine: "sum", digits: 2 },
};

describe("periodScores", () => {
  it("averages the months that somebody was there and mixes them 60 to 40 with the year-end score", async () => {
    const workbook = await year([90, null, 60, 30]);
    const ledger = await ledgerOf(workbook);
    expect(periodScores(ledger, "ann", "annual", "2026-12")).toEqual({
      scores: [110, 80, 50],
      periods: ["2026-01", "2026-03", "2026-04"],
    });
    expect(periodScores(ledger, "ann", "annual", "2026-03", { frequency: "quarter" }).scores).toEqual([
      110, 80,
    ]);
    const facts = monthFacts("2026-12", { Ann: { year_end: 90 } as Known }, ANNUAL);
    const [ann] = gradeOn(ledger, facts).schemes[0]?.graded ?? [];
    expect(ann?.total).toBe(0.6 * 80 + 0.4 * 90);
  });

  it("takes no mean where several schemes have a score of a period", async () => {
    const workbook = await year([90]);
    const other: Scheme = {
      ...ANNUAL,
      id: "other",
      indicators: [],
      inputs: [],
      total: { base: 5, combine: "sum" },
    };
    const ledger = await ledgerOf(workbook);
    const result = gradeOn(ledger, monthFacts("2026-01", { Ann: {} }, other));
    const update = ledgerChanges(ledger, result, { language: "en", covers: "listed schemes" });
    expect(periodScores(update.ledger, "ann", "annual", "2026")).toMatchObject({
      scores: [],
      conflict: { period: "2026-01", schemes: ["service", "other"] },
    });
    const { findings } = gradeOn(update.ledger, monthFacts("2026-12", { Ann: {} }, ANNUAL));
    expect(findings.map(({ message }) => message.code)).toContain("several scores of a period");
  });
});
