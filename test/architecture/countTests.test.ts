import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { repository } from "./plantProject";

/** Exit code and output of the count over a report. */
function countTests(report: unknown): { exitCode: number | null; lines: string[] } {
  const folder = mkdtempSync(join(tmpdir(), "count-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const file = join(folder, "tests.json");
  if (report !== undefined) writeFileSync(file, JSON.stringify(report));
  const run = spawnSync(process.execPath, [join(repository, "test/tools/countTests.mjs"), file], {
    encoding: "utf8",
  });
  return { exitCode: run.status, lines: run.stdout.trim().split("\n") };
}

it("ends with one plain line of totals", () => {
  expect(countTests({ numPassedTests: 12, numFailedTests: 0, numPendingTests: 0 })).toEqual({
    exitCode: 0,
    lines: ["12 passed, 0 failed"],
  });
  expect(countTests({ numPassedTests: 12, numPendingTests: 3 }).lines).toEqual([
    "3 skipped",
    "12 passed, 0 failed",
  ]);
});

it("fails for a failed test, a file that can't be loaded, a run without tests, and no report", () => {
  const broken = { status: "failed", assertionResults: [] };
  expect(countTests({ numPassedTests: 12, numFailedTests: 1 })).toEqual({
    exitCode: 1,
    lines: ["12 passed, 1 failed"],
  });
  expect(countTests({ numPassedTests: 12, testResults: [broken] })).toEqual({
    exitCode: 1,
    lines: ["12 passed, 1 failed"],
  });
  expect(countTests({ numPassedTests: 0 }).exitCode).toBe(1);
  expect(countTests(undefined)).toEqual({ exitCode: 1, lines: ["0 passed, 0 failed"] });
});
