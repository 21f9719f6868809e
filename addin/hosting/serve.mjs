/* Builds the add-in and serves it to the Excel of this machine: npm run excel [-- --port 3001] */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { buildAddin, projectFolder } from "./buildAddin.mjs";
import { addressManifest, DEVELOPMENT_PORT } from "./hostAddress.mjs";
import { loadDevelopmentCertificate, readCertificate } from "./loadCertificate.mjs";
import { languageOf, readOptions, readPort } from "./options.mjs";
import { runInWords } from "./runInWords.mjs";
import { serveFolder } from "./serveFolder.mjs";
import { hostingWords } from "./words/hostingWords.mjs";

const args = process.argv.slice(2);
const words = hostingWords(languageOf(args, process.env));

await runInWords(words, async () => {
  const options = readOptions(args, { port: "string", certificate: "string", key: "string", yes: "boolean" });
  if (options.help) return console.log(words.serveHelp);
  const port = readPort(options.port, DEVELOPMENT_PORT);
  const certificate = await loadCertificate(options);
  console.log(words.building);
  const folder = buildAddin();
  const home = `https://localhost:${port}`;
  await serveFolder({ folder, port, certificate });
  console.log(words.serving({ home, manifest: writeManifest(folder, home) }));
});

function loadCertificate({ certificate, key, yes }) {
  if (certificate !== undefined || key !== undefined) return readCertificate(certificate, key);
  return loadDevelopmentCertificate(() => confirm(yes));
}

async function confirm(yes) {
  console.log(words.trust[process.platform] ?? words.trust.linux);
  if (yes) return true;
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(words.trustQuestion);
  terminal.close();
  return /^\s*(y|yes|是|好)\s*$/i.test(answer);
}

/** In a folder of its own: Excel on Windows takes a folder of manifests, and the build's own manifest stays as it is. */
function writeManifest(folder, home) {
  const place = `${projectFolder}dist/sideload`;
  mkdirSync(place, { recursive: true });
  writeFileSync(
    `${place}/manifest.xml`,
    addressManifest(readFileSync(`${folder}/manifest.xml`, "utf8"), home),
  );
  return `${place}/manifest.xml`;
}
