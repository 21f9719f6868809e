import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { inProject } from "../projectRoot";
import { loadMakePackage } from "./loadManifestTools";

const makePackage = await loadMakePackage();
const home = "https://example.com/kaohe";
const place = mkdtempSync(join(tmpdir(), "package-"));
const commands = inProject("addin/commands");
afterAll(() => rmSync(place, { recursive: true, force: true }));

it("packages everything to be served, the manifest for the address, and how to install them", () => {
  const folder = join(place, "package");
  makePackage({ home, built: inProject("dist/addin"), folder, commands });
  const installs = ["INSTALL.en.txt", "INSTALL.zh-CN.txt", "INSTALL.zh-TW.txt"];
  expect(readdirSync(folder).sort()).toEqual([...installs, "manifest.xml", "site"]);
  for (const name of installs)
    expect(readFileSync(join(folder, name), "utf8")).toContain(`${home}/taskpane.html`);

  const served = readdirSync(join(folder, "site"), { recursive: true, encoding: "utf8" }).sort();
  const built = readdirSync(inProject("dist/addin"), { recursive: true, encoding: "utf8" }).sort();
  expect(served).toEqual(built.filter((name) => name !== "manifest.xml"));

  const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
  expect(manifest).not.toContain("localhost");
  const paths = [...manifest.matchAll(/"https:\/\/example\.com\/kaohe\/([^"]+)"/g)].map(
    ([, path = ""]) => path,
  );
  expect(paths.length).toBeGreaterThan(30);
  expect(paths.filter((path) => !existsSync(join(folder, "site", path)))).toEqual([]);
});

it("leaves no package where a file of the manifest is missing", () => {
  const built = join(place, "built");
  cpSync(inProject("dist/addin"), built, { recursive: true });
  rmSync(join(built, "assets/grade-32.png"));
  const folder = join(place, "refused");
  const attempt = () => {
    makePackage({ home, built, folder, commands });
  };
  expect(attempt).toThrow(
    expect.objectContaining({
      code: "manifest",
      found: expect.stringContaining("leads to assets/grade-32.png, which isn't in the build") as string,
    }),
  );
  expect(existsSync(folder)).toBe(false);
});
