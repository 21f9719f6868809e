/* Checks the manifest against the build: npm run manifest [FILE] */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkManifest } from "./checkManifest.mjs";
import { showFinding } from "./finding.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [file = `${root}manifest.xml`] = process.argv.slice(2);
const folder = `${root}dist/addin`;

process.exitCode = run();

function run() {
  if (!existsSync(file)) return complain(`${file} isn't there.`);
  if (!existsSync(folder)) return complain("dist/addin isn't there: run npm run build, then this again.");
  const findings = checkManifest(readFileSync(file, "utf8"), { folder, commands: `${root}addin/commands` });
  for (const finding of findings) console.error(showFinding(file, finding));
  if (findings.length > 0) return 1;
  console.log(`${file} is sound: order, resources, languages, addresses, icons, runtime and actions.`);
  return 0;
}

function complain(text) {
  console.error(text);
  return 2;
}
