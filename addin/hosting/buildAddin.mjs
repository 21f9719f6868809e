import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { HostingFault } from "./hostingFault.mjs";

/** The project's folder, with a slash at its end. */
export const projectFolder = fileURLToPath(new URL("../..", import.meta.url));

/** Builds dist/addin anew, with nothing of earlier builds in it, and gives its path. */
export function buildAddin() {
  const folder = `${projectFolder}dist/addin`;
  rmSync(folder, { recursive: true, force: true });
  const webpack = fileURLToPath(import.meta.resolve("webpack/bin/webpack.js"));
  const names = ["addin", "addin-pane"];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [webpack, ...names.flatMap((name) => ["--config-name", name])],
    { cwd: projectFolder, encoding: "utf8" },
  );
  if (status !== 0) throw new HostingFault("build", `${stdout}${stderr}`.trim());
  return folder;
}
