import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The repository's folder. */
export const repository = fileURLToPath(new URL("../..", import.meta.url));

const folders = ["core", "addin", "apps-script", "local", "test"];

/**
 * A small project in a temporary folder with the real settings and the files given (path to content),
 * so that a test can break a rule without touching the tree; removed when the test ends.
 */
export function plantProject(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "planted-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const name of ["package.json", "tsconfig.json"]) cpSync(join(repository, name), join(folder, name));
  cpSync(join(repository, "test/tools"), join(folder, "test/tools"), { recursive: true });
  for (const name of folders) {
    const settings = readFileSync(join(repository, name, "tsconfig.json"), "utf8");
    plantFile(folder, `${name}/tsconfig.json`, settings);
  }
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"), "dir");
  for (const [path, content] of Object.entries(files)) plantFile(folder, path, content);
  return folder;
}

function plantFile(folder: string, path: string, content: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
