/*
 * Rows per second of a grade by five bands and a marginal commission by four tiers: the declared functions, called
 * once with the whole range, against a hand-written loop, a rule engine and a formula engine in the same run.
 * Answers are compared before anything is timed.
 */
import { fileURLToPath } from "node:url";
import { assertSameAnswers } from "./assertSameAnswers";
import { runBareLoop } from "./contenders/bareLoop";
import { FormulaSheet } from "./contenders/hyperFormula";
import type { Formulas } from "./contenders/hyperFormula";
import { runJsonRules } from "./contenders/jsonRules";
import { runOurFunctions, runOurFunctionsPerCell } from "./contenders/ourFunctions";
import { medianMs } from "./medianMs";
import type { BenchLine } from "./printTable";
import { printTable, rowsPerSecond } from "./printTable";
import { timeCodeEvaluation } from "./timeCodeEvaluation";
import type { Workload } from "./workload";
import { makeWorkload } from "./workload";

const whole = makeWorkload(100_000);
const reference = runBareLoop(whole);

/** The first rows of the workload, for contenders that would take minutes over all of it. */
function firstRows(rows: number): Workload {
  return { scores: whole.scores.slice(0, rows), salesYuan: whole.salesYuan.slice(0, rows) };
}

async function timeFormulas(formulas: Formulas): Promise<BenchLine[]> {
  const part = firstRows(10_000);
  const build = await medianMs(() => new FormulaSheet(part, formulas).close(), { warmUps: 0, runs: 3 });
  const sheet = new FormulaSheet(part, formulas);
  assertSameAnswers(formulas, sheet.read(), reference);
  const twice = await medianMs(() => sheet.recalculateTwice(), { warmUps: 1, runs: 5 });
  sheet.close();
  return [
    { name: `HyperFormula, ${formulas}, recalculated`, rows: part.scores.length, ms: twice / 2 },
    { name: `HyperFormula, ${formulas}, entered`, rows: part.scores.length, ms: build },
  ];
}

async function timeJsonRules(): Promise<BenchLine> {
  const part = firstRows(2_000);
  assertSameAnswers("json-rules-engine", await runJsonRules(part), reference);
  const ms = await medianMs(() => runJsonRules(part), { warmUps: 1, runs: 5 });
  return { name: "json-rules-engine", rows: part.scores.length, ms };
}

/** Times the cell functions and the evaluation of the Apps Script bundle, and prints both. */
export async function benchFunctions(): Promise<void> {
  assertSameAnswers("our functions", runOurFunctions(whole), reference);
  assertSameAnswers("our functions per cell", runOurFunctionsPerCell(firstRows(10_000)), reference);

  const often = { warmUps: 10, runs: 31 };
  const rows = whole.scores.length;
  const bareLoop: BenchLine = {
    name: "bare loop",
    rows,
    ms: await medianMs(() => runBareLoop(whole), often),
  };
  const ours: BenchLine = {
    name: "our functions, one call a range",
    rows,
    ms: await medianMs(() => runOurFunctions(whole), often),
  };
  const perCell: BenchLine = {
    name: "our functions, one call a cell",
    rows,
    ms: await medianMs(() => runOurFunctionsPerCell(whole), { warmUps: 2, runs: 7 }),
  };

  const others = [
    await timeJsonRules(),
    ...(await timeFormulas("nested IF")),
    ...(await timeFormulas("lookup")),
  ];
  printTable([bareLoop, ours, perCell, ...others], bareLoop);

  const [ourRate, bareRate] = [rowsPerSecond(ours), rowsPerSecond(bareLoop)];
  const met = ourRate >= 5e6 && bareRate / ourRate <= 10;
  console.log(`\nBar (5 million rows/s, within 10 x of the bare loop): ${met ? "met" : "missed"}`);

  const evaluation = await timeCodeEvaluation(
    fileURLToPath(new URL("../../dist/apps-script/Code.js", import.meta.url)),
  );
  console.log(
    evaluation === undefined
      ? "dist/apps-script/Code.js is not built: npm run build, then run this again."
      : `Code.js evaluates in a fresh context in ${evaluation.toFixed(2)} ms (bar: 5 ms)`,
  );
}
