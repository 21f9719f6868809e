import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inProject } from "../projectRoot";

/** A home without a login of anybody's. */
const home = mkdtempSync(join(tmpdir(), "kaohe-clasp-"));
const folder = inProject("dist");
const environment = { ...process.env, HOME: home, USERPROFILE: home };

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe("putting the script into a spreadsheet", () => {
  it("pushes the code, the sidebar and the settings, and nothing else", () => {
    // The tool takes no folder outside of that of its settings.
    const settings = join(folder, ".clasp.test.json");
    writeFileSync(settings, JSON.stringify({ scriptId: "x".repeat(30), rootDir: "apps-script" }));
    try {
      const clasp = createRequire(import.meta.url).resolve("@google/clasp");
      const { stdout } = spawnSync(process.execPath, [clasp, "-P", settings, "show-file-status", "--json"], {
        cwd: folder,
        encoding: "utf8",
        env: environment,
      });
      const { filesToPush } = JSON.parse(stdout) as { filesToPush: string[] };
      expect(filesToPush.map((file) => file.replace(/^.*\//, "")).sort()).toEqual([
        "Code.js",
        "Sidebar.html",
        "appsscript.json",
      ]);
    } finally {
      rmSync(settings);
    }
  });

  it("explains its two steps, and pushes nothing without a login", () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [inProject("apps-script/build/install.mjs"), "1".repeat(40)],
      { encoding: "utf8", env: environment },
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(/1\. Log in once: +npm run sheets:login[^]*2\. Push: +npm run sheets/);
    expect(stderr).toMatch(/^You aren't logged in/);
  });
});
