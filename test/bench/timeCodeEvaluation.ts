import { existsSync, readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { medianMs } from "./medianMs";

/** Median time to evaluate the built Apps Script bundle in a fresh, bare context, in milliseconds; undefined where it isn't built. */
export async function timeCodeEvaluation(file: string): Promise<number | undefined> {
  if (!existsSync(file)) return undefined;
  const source = readFileSync(file, "utf8");
  let round = 0;
  const contexts = Array.from({ length: 40 }, () => createContext({}));
  return medianMs(
    // A different text each time, since the engine would otherwise hand out the code it compiled before.
    () => new Script(`${source}\n//${round++}`).runInContext(contexts.pop() ?? createContext({})),
    {
      warmUps: 5,
      runs: 31,
    },
  );
}
