// Prints the totals of a vitest JSON report, ending with one plain line; fails where no test ran or one failed.
import { existsSync, readFileSync } from "node:fs";

const [path = ""] = process.argv.slice(2);
const report = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
const { numPassedTests: passed = 0, numPendingTests: skipped = 0, numTodoTests: unwritten = 0 } = report;
// A file that can't be loaded fails without a test of its own.
const brokenFiles = (report.testResults ?? []).filter(
  (file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
);
const failed = (report.numFailedTests ?? 0) + brokenFiles.length;
if (skipped + unwritten > 0) console.log(`${skipped + unwritten} skipped`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
