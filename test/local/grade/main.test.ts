import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { SAMPLE_FILE } from "../../../local/sample/samplePath";
import { DAILY, makeWorkbook, newFolder } from "../makeWorkbook";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** Runs a script of the command line in a folder of its own, as npm does. */
function run(
  script: string,
  folder: string,
  ...args: string[]
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ["--import", tsx, join(root, "local", script), ...args], {
    cwd: folder,
    encoding: "utf8",
  });
}

describe("the command line as a process", () => {
  it("grades into a folder of its own beside the current one and ends with 0", async () => {
    const folder = newFolder();
    writeFileSync(join(folder, "data.xlsx"), await makeWorkbook(DAILY));
    const { status, stdout, stderr } = run("grade/main.ts", folder, "data.xlsx");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(join("graded", "data.xlsx"));
    expect(existsSync(join(folder, "graded", "data.xlsx"))).toBe(true);
  });

  it("ends with 1 on bad input and with 2 on wrong use, without a stack", () => {
    const missing = run("grade/main.ts", newFolder(), "none.xlsx", "--lang", "zh-CN");
    expect([missing.status, missing.stdout]).toEqual([1, ""]);
    expect(missing.stderr).toMatch(/^none\.xlsx：文件不存在[^\n]*\n$/);
    const wrong = run("grade/main.ts", newFolder(), "--moth");
    expect([wrong.status, wrong.stdout]).toEqual([2, ""]);
    expect(wrong.stderr).toMatch(/^There is no option --moth\. Is --month meant\?[^\n]*\n$/);
  });

  it("explains itself", () => {
    const { status, stdout } = run("grade/main.ts", newFolder(), "--help");
    expect(status).toBe(0);
    for (const option of ["--scheme", "--month", "--out", "--lang", "after-sales", "pre-sales"])
      expect(stdout).toContain(option);
  });

  it("grades the sample: its latest month, with everybody's statement", () => {
    const folder = newFolder();
    const { status, stdout } = run("grade/main.ts", folder, SAMPLE_FILE, "--statements");
    expect(status).toBe(0);
    expect(stdout).toMatch(/2026-06/);
    expect(stdout).toContain("已评定 24 人");
    expect(stdout).toContain("2 个姓名带有多余空格，已忽略：陈嘉怡、唐书瑶");
    expect(readFileSync(join(folder, "graded", "客服部.xlsx")).length).toBeGreaterThan(50_000);
  });
});
