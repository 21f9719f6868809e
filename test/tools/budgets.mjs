/* Checks the built bundles against their budgets: fails on size, which doesn't drift, and reports time, which does. */
import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { gzipSync } from "node:zlib";

/** The bar for each file in bytes. */
const BAR = 60 * 1024;
/** The bar for what each call of a custom function pays before it starts. */
const BAR_MS = 5;
const ROUNDS = 41;

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root));

let over = 0;
report("dist/addin/functions.js");
report("dist/apps-script/Code.js");

function report(path) {
  const bytes = read(path);
  const fits = bytes.length <= BAR;
  if (!fits) over += 1;
  console.log(
    `${fits ? "ok  " : "OVER"}  ${path}: ${bytes.length} bytes of ${BAR}, ${gzipSync(bytes).length} gzipped`,
  );
}

const times = measureEvaluation(read("dist/apps-script/Code.js").toString("utf8"));
const [least] = times;
console.log(
  `info  dist/apps-script/Code.js: evaluated in a fresh context in ${least.toFixed(2)} ms at least, ${times[ROUNDS >> 1].toFixed(2)} ms in the median of ${ROUNDS}; the bar is ${BAR_MS} ms`,
);
process.exitCode = over > 0 ? 1 : 0;

/** Times in order of what each call of a custom function pays before it starts: parsing and running the file, nothing cached. */
function measureEvaluation(code) {
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    const context = createContext({});
    // A different text each time, since the engine would otherwise hand out the code it compiled before.
    const text = `${code}\n//${round}`;
    const start = performance.now();
    new Script(text).runInContext(context);
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other);
}
