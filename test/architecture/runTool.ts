import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { repository } from "./plantProject";

/** What a command-line tool answered. */
export interface ToolAnswer {
  exitCode: number | null;
  stdout: string;
}

const scripts = {
  depcruise: "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
  eslint: "node_modules/eslint/bin/eslint.js",
  tsc: "node_modules/typescript/bin/tsc",
};

/** Runs one of the checking tools in a folder, as `npm run check` runs it in the repository. */
export function runTool(tool: keyof typeof scripts, folder: string, ...options: string[]): ToolAnswer {
  const script = join(repository, scripts[tool]);
  const run = spawnSync(process.execPath, [script, ...options], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 200 * 2 ** 20,
  });
  if (run.error) throw run.error;
  return { exitCode: run.status, stdout: run.stdout };
}
