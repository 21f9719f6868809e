/* Checks the built bundles against their budgets: fails on size, which doesn't drift, and reports time, which does. */
import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { gzipSync } from "node:zlib";

/** The bar for each file as a whole. Both miss it: the run says so, and the limits below only keep them from growing. */
const BAR_BYTES = 60 * 1024;
/** What the minified code of a bundle and the documented stubs of Code.js may weigh until the bar is met. */
const CODE_BYTES = 66 * 1024;
const STUB_BYTES = 10 * 1024;
const BUNDLES = [
  { path: "dist/addin/functions.js", codeFrom: 0 },
  { path: "dist/apps-script/Code.js", codeFrom: "var kaohe;" },
];
const ROUNDS = 21;

const root = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, root));

let over = 0;
for (const { path, codeFrom } of BUNDLES) {
  const bytes = read(path);
  const met = bytes.length <= BAR_BYTES;
  console.log(`${met ? "ok  " : "MISS"}  ${path}: ${bytes.length} bytes, the bar is ${BAR_BYTES}`);
  const start = codeFrom === 0 ? 0 : bytes.indexOf(codeFrom);
  if (start < 0) throw new Error(`${path} has no "${codeFrom}": where does its code begin?`);
  report(`${path}, minified code`, bytes.length - start, CODE_BYTES, bytes.subarray(start));
  if (start > 0) report(`${path}, documented stubs`, start, STUB_BYTES, bytes.subarray(0, start));
}

function report(what, size, budget, bytes) {
  const fits = size <= budget;
  if (!fits) over += 1;
  console.log(
    `${fits ? "ok  " : "OVER"}  ${what}: ${size} bytes of ${budget}, ${gzipSync(bytes).length} gzipped`,
  );
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
