import type { RuleProperties } from "json-rules-engine";
import { Engine } from "json-rules-engine";
import type { Answers, Workload } from "../workload";

const edges = [0, 60, 70, 80, 90, Infinity];
const limits = [0, 10_000, 20_000, 30_000, Infinity];
const rates = [0.02, 0.03, 0.05, 0.08];

/** A rule that fires from a lower limit, included, up to the next one. */
function ruleBetween(
  fact: string,
  from: number,
  below: number,
  event: RuleProperties["event"],
): RuleProperties {
  const upper = below === Infinity ? [] : [{ fact, operator: "lessThan", value: below }];
  return { conditions: { all: [{ fact, operator: "greaterThanInclusive", value: from }, ...upper] }, event };
}

/** json-rules-engine with one rule a band and one a tier; the tier's event carries base, limit and rate. */
export async function runJsonRules({ scores, salesYuan }: Workload): Promise<Answers> {
  const engine = new Engine();
  [..."EDCBA"].forEach((label, index) => {
    engine.addRule(
      ruleBetween("score", edges[index] ?? 0, edges[index + 1] ?? Infinity, {
        type: "grade",
        params: { label },
      }),
    );
  });
  let base = 0;
  rates.forEach((rate, index) => {
    const [from, below] = [limits[index] ?? 0, limits[index + 1] ?? Infinity];
    engine.addRule(ruleBetween("sales", from, below, { type: "tier", params: { base, from, rate } }));
    base += (below - from) * rate;
  });
  const answers: Answers = { grades: [], commissionsYuan: [] };
  for (const [row, [score = 0]] of scores.entries()) {
    const sales = salesYuan[row]?.[0] ?? 0;
    const { events } = await engine.run({ score, sales });
    for (const { type, params } of events) {
      if (type === "grade") answers.grades.push(params?.label);
      else
        answers.commissionsYuan.push(
          Number(params?.base) + (sales - Number(params?.from)) * Number(params?.rate),
        );
    }
  }
  return answers;
}
