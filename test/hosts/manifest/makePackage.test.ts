import { createRequire } from "node:module";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { launchBrowser } from "../browser/launchBrowser";
import { serveFromDisk } from "../browser/serveFromDisk";
import type { OfficeWindow } from "../excel/officeWindow";
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

it("packages a page that gives Excel its functions from a folder of the host", async () => {
  const folder = join(place, "served");
  makePackage({ home, built: inProject("dist/addin"), folder, commands });
  const office = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js");
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext();
    const refused = await serveFromDisk(context, {
      [`${home}/`]: join(folder, "site"),
      "https://appsforoffice.microsoft.com/lib/1/hosted/": dirname(office),
    });
    const page = await context.newPage();
    await page.goto(`${home}/taskpane.html?_host_Info=Excel$Win32$16.01$en-US$$$$0`);
    const registered = await page.waitForFunction(() => {
      const { CustomFunctions } = window as unknown as OfficeWindow;
      const names = Object.keys(CustomFunctions?._association.mappings ?? {});
      return names.length > 0 ? names : undefined;
    });
    const { functions } = JSON.parse(readFileSync(join(folder, "site/functions.json"), "utf8")) as {
      functions: { id: string }[];
    };
    expect((await registered.jsonValue())?.sort()).toEqual(functions.map(({ id }) => id).sort());
    expect(refused).toEqual([]);
  } finally {
    await browser.close();
  }
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
