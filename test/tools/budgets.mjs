/* Checks the built bundles against their budgets: fails on size, which doesn't drift, and reports time, which does. */
import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { gzipSync } from "node:zlib";

/** The bar for each file in bytes; of Code.js for what cells need, the stubs above the code included. */
const BAR = 60 * 1024;
const ROUNDS = 21;
/** Where the build says that the macro begins. */
const MACRO_MARK = "\n/* From here on: the menu";

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root));

let over = 0;
report("dist/addin/functions.js", read("dist/addin/functions.js"));
const script = read("dist/apps-script/Code.js");
const code = script.toString("utf8");
const cellPath = code.slice(0, code.indexOf(MACRO_MARK));
report("dist/apps-script/Code.js, what cells need", Buffer.from(cellPath));

function report(what, bytes) {
  const fits = bytes.length <= BAR;
  if (!fits) over += 1;
  console.log(
    `${fits ? "ok  " : "OVER"}  ${what}: ${bytes.length} bytes of ${BAR}, ${gzipSync(bytes).length} gzipped`,
  );
}

for (const [what, text] of [
  ["what cells need", cellPath],
  [`the whole file of ${script.length} bytes, the macro looked through but not loaded`, code],
])
  console.log(
    `info  dist/apps-script/Code.js, ${what}: evaluated in a fresh context in ${measureEvaluation(text).toFixed(2)} ms (median of ${ROUNDS})`,
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
