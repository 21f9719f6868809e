/* Checks the built bundles against their budgets: fails on size, which doesn't drift, and reports time, which does. */
import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { gzipSync } from "node:zlib";

const BUDGET_BYTES = 60_000;
const BUNDLES = ["dist/addin/functions.js", "dist/apps-script/Code.js"];
const ROUNDS = 21;

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root));

let over = 0;
for (const path of BUNDLES) {
  const bytes = read(path);
  const fits = bytes.length <= BUDGET_BYTES;
  if (!fits) over += 1;
  const sizes = `${bytes.length} bytes of ${BUDGET_BYTES}, ${gzipSync(bytes).length} gzipped`;
  console.log(`${fits ? "ok  " : "OVER"}  ${path}: ${sizes}`);
}

const milliseconds = measureEvaluation(read("dist/apps-script/Code.js").toString("utf8"));
console.log(
  `info  dist/apps-script/Code.js: evaluated in a fresh context in ${milliseconds.toFixed(2)} ms (median of ${ROUNDS})`,
);
process.exitCode = over > 0 ? 1 : 0;

/** What each call of a custom function pays before it starts: parsing and running the whole file, nothing cached. */
function measureEvaluation(code) {
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    const context = createContext({});
    // A different text each time, since the engine would otherwise hand out the code it compiled before.
    const text = `${code}\n//${round}`;
    const start = performance.now();
    new Script(text).runInContext(context);
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[ROUNDS >> 1];
}
