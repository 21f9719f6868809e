/* Checks the built bundles against their budgets: fails on size, which doesn't drift, and reports time, which does. */
import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { gzipSync } from "node:zlib";

/** The bar for each file as a whole, the stubs above the code of Code.js included, in bytes. */
const BAR = 60 * 1024;
const ROUNDS = 21;

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root));

let over = 0;
report("dist/addin/functions.js", read("dist/addin/functions.js"));
const script = read("dist/apps-script/Code.js");
report("dist/apps-script/Code.js", script);

function report(what, bytes) {
  const fits = bytes.length <= BAR;
  if (!fits) over += 1;
  console.log(
    `${fits ? "ok  " : "OVER"}  ${what}: ${bytes.length} bytes of ${BAR}, ${gzipSync(bytes).length} gzipped`,
  );
}

const milliseconds = measureEvaluation(script.toString("utf8"));
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
