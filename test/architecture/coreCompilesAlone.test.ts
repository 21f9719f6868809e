import { describe, expect, it } from "vitest";
import { plantProject } from "./plantProject";
import { runTool } from "./runTool";

/** What the compiler says about core with this one file in it. */
function compileCore(content: string): { exitCode: number | null; stdout: string } {
  return runTool("tsc", plantProject({ "core/planted.ts": content }), "-b", "core", "--pretty", "false");
}

describe("core's compiler settings", () => {
  it("accept plain ES2020", () => {
    expect(compileCore(`export const planted = [[1, 2].flat(), "a".padStart(2)];\n`)).toEqual({
      exitCode: 0,
      stdout: "",
    });
  });

  it.each([
    ["the page", "export const planted = document.title;\n", "document"],
    ["the process", "export const planted = process.argv;\n", "process"],
    ["a module of Node", `export { readFileSync } from "node:fs";\n`, "node:fs"],
    ["timers", "export const planted = setTimeout;\n", "setTimeout"],
    ["Excel", "export const planted = Excel.run;\n", "Excel"],
    ["Google Sheets", "export const planted = SpreadsheetApp.flush;\n", "SpreadsheetApp"],
    ["what ES2020 lacks", "export const planted = [1].at(-1);\n", "'at'"],
  ])("refuse %s", (_what, content, name) => {
    const answer = compileCore(content);
    expect(answer.exitCode).not.toBe(0);
    expect(answer.stdout).toContain("core/planted.ts");
    expect(answer.stdout).toContain(name);
  });

  it("refuse a file of a host", () => {
    const files = {
      "core/planted.ts": `import { l } from "../local/l";\nexport const planted = l;\n`,
      "local/l.ts": "export const l = 1;\n",
    };
    const answer = runTool("tsc", plantProject(files), "-b", "core", "--pretty", "false");
    expect(answer.exitCode).not.toBe(0);
    expect(answer.stdout).toContain("local/l.ts");
  });
});
