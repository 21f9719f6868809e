import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { inProject } from "../projectRoot";
import { unpackWoff } from "./unpackWoff";

const require = createRequire(import.meta.url);
/** The packages' descriptions, beside which their fonts lie. */
const PACKAGES = [
  require.resolve("@fontsource/noto-sans-sc/package.json"),
  require.resolve("@fontsource/noto-sans-tc/package.json"),
];
const WEIGHTS = [400, 700];

function versionOf(description: string): string {
  return (JSON.parse(readFileSync(description, "utf8")) as { version: string }).version;
}

function unpackInto(folder: string): void {
  for (const description of PACKAGES) {
    const from = join(dirname(description), "files");
    for (const file of readdirSync(from))
      if (WEIGHTS.some((weight) => file.endsWith(`-${weight}-normal.woff`)))
        writeFileSync(join(folder, file.replace(/woff$/, "ttf")), unpackWoff(readFileSync(join(from, file))));
  }
}

const configuration = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
  <cachedir>${join(folder, "cache")}</cachedir>
</fontconfig>
`;

/**
 * A FONTCONFIG_FILE under which a browser has Chinese glyphs, also on a bare machine: fonts from npm packages, unpacked
 * on first use. Where the system has Chinese fonts it may take those.
 */
export function chineseFonts(): string {
  const version = PACKAGES.map(versionOf).join("-");
  const folder = inProject("node_modules/.cache/fonts", version);
  const file = join(folder, "fonts.conf");
  if (existsSync(file)) return file;
  mkdirSync(dirname(folder), { recursive: true });
  // Into a folder of its own and then renamed, so that an interrupted run never leaves half of the fonts behind.
  const staging = mkdtempSync(join(dirname(folder), "unpacking-"));
  unpackInto(staging);
  writeFileSync(join(staging, "fonts.conf"), configuration(folder));
  try {
    renameSync(staging, folder);
  } catch (fault) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(file)) throw fault;
  }
  return file;
}
