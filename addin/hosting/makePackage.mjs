import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifest } from "../manifest/checkManifest.mjs";
import { showFinding } from "../manifest/finding.mjs";
import { addressManifest } from "./hostAddress.mjs";
import { hostingWords } from "./words/hostingWords.mjs";
import { HostingFault } from "./hostingFault.mjs";

const LANGUAGES = ["en", "zh-CN", "zh-TW"];

/**
 * Makes the folder that a person hands to whoever runs the web server: `site` to be served as it is, the manifest for
 * that address, and how to install both. Nothing is left where the manifest has faults.
 * @param {{ home: string, built: string, folder: string, commands: string }} parts the address, the built add-in, where to write, the commands' code
 */
export function makePackage({ home, built, folder, commands }) {
  const site = join(folder, "site");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // The manifest of the build leads to the developer's machine.
  cpSync(built, site, { recursive: true, filter: (path) => path !== join(built, "manifest.xml") });
  const manifest = addressManifest(readFileSync(join(built, "manifest.xml"), "utf8"), home);
  const findings = checkManifest(manifest, { folder: site, commands });
  if (findings.length > 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new HostingFault(
      "manifest",
      findings.map((finding) => showFinding("manifest.xml", finding)).join("\n"),
    );
  }
  writeFileSync(join(folder, "manifest.xml"), manifest);
  for (const language of LANGUAGES)
    writeFileSync(join(folder, `INSTALL.${language}.txt`), `${hostingWords(language).install(home)}\n`);
}
