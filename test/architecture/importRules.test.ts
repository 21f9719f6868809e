import { describe, expect, it } from "vitest";
import { plantProject, repository } from "./plantProject";
import { runTool } from "./runTool";

interface Cruise {
  summary: { error: number; totalCruised: number; violations: { rule: { name: string }; from: string }[] };
}

const settings = ["--config", "test/tools/dependencyCruiser.cjs", "--output-type", "json"];

function cruise(folder: string, ...places: string[]): Cruise["summary"] {
  return (JSON.parse(runTool("depcruise", folder, ...settings, ...places).stdout) as Cruise).summary;
}

/** Names of the rules that the planted files break. */
function brokenRules(files: Record<string, string>): string[] {
  const places = ["core", "addin", "apps-script", "local", "test"];
  const { violations } = cruise(plantProject(files), ...places);
  return [...new Set(violations.map((violation) => violation.rule.name))].sort();
}

const clean = {
  "core/a.ts": `import type { B } from "./b";\nexport const a: B = 1;\n`,
  "core/b.ts": "export type B = number;\n",
  "local/l.ts": `import { a } from "../core/a";\nexport const l = a;\n`,
  "addin/x.ts": `import { a } from "../core/a";\nexport const x = a;\n`,
  "apps-script/s.ts": `import { a } from "../core/a";\nexport const s = a;\n`,
};

describe("import rules", () => {
  it("hold in the repository, over all of its modules", () => {
    const summary = cruise(repository, "addin", "apps-script", "core", "local", "test");
    expect(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`)).toEqual([]);
    // A parser that understands nothing finds no violations either.
    expect(summary.totalCruised).toBeGreaterThan(150);
  });

  it("let hosts import core", () => {
    expect(brokenRules(clean)).toEqual([]);
  });

  it("see core importing a host, also for a type only", () => {
    expect(
      brokenRules({
        ...clean,
        "core/b.ts": `import type { L } from "../local/t";\nexport type B = L;\n`,
        "local/t.ts": "export type L = number;\n",
      }),
    ).toEqual(["core-imports-core"]);
  });

  it("see core importing a package or a module of Node", () => {
    const core = `import { readFileSync } from "node:fs";\nimport { z } from "zod";\nexport const a = [readFileSync, z];\n`;
    expect(
      brokenRules({ ...clean, "core/a.ts": core, "core/b.ts": `export { a as b } from "./a";\n` }),
    ).toEqual(["core-needs-nothing"]);
  });

  it.each(["addin/x.ts", "apps-script/s.ts", "local/l.ts"])("see %s importing another host", (importer) => {
    const other = importer.startsWith("addin") ? "apps-script/other" : "addin/other";
    const host = importer.split("/")[0] ?? "";
    expect(
      brokenRules({
        ...clean,
        [importer]: `import { o } from "../${other}";\nexport const h = o;\n`,
        [`${other}.ts`]: "export const o = 1;\n",
      }),
    ).toEqual([`${host}-stands-alone`]);
  });

  it("see a cycle", () => {
    expect(
      brokenRules({ ...clean, "core/b.ts": `import { a } from "./a";\nexport type B = typeof a;\n` }),
    ).toEqual(["no-cycles"]);
  });

  it("see an inner barrel", () => {
    expect(
      brokenRules({
        ...clean,
        "core/c/index.ts": "export const c = 1;\n",
        "local/l.ts": `import { c } from "../core/c";\nexport const l = c;\n`,
      }),
    ).toEqual(["no-barrels"]);
  });

  it("see a file that nothing reaches and an import that leads nowhere", () => {
    expect(brokenRules({ ...clean, "core/lonely.ts": "export const lonely = 1;\n" })).toEqual(["no-orphans"]);
    expect(
      brokenRules({ ...clean, "local/l.ts": `import { a } from "../core/gone";\nexport const l = a;\n` }),
    ).toContain("nothing-unresolved");
  });
});
