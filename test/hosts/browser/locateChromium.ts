import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { inProject } from "../projectRoot";

const require = createRequire(import.meta.url);

/** A browser to start, and the folder of libraries that came with it where it was unpacked from a package. */
export interface Chromium {
  readonly executablePath: string;
  readonly libraries: string | null;
}

/** The browser for tests: the one named by CHROMIUM_PATH, the system's, or the packaged one, unpacked on first use. */
export function locateChromium(): Chromium {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which doesn't exist`);
    return { executablePath: named, libraries: null };
  }
  const system = "/usr/bin/chromium";
  if (existsSync(system)) return { executablePath: system, libraries: null };
  const unpacked = unpackChromium();
  return { executablePath: join(unpacked, "chromium"), libraries: unpacked };
}

function unpackChromium(): string {
  const manifest = join(dirname(require.resolve("@sparticuz/chromium")), "../../package.json");
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const folder = inProject("node_modules/.cache/chromium", version);
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  // Into a folder of its own and then renamed, so that an interrupted run never leaves half a browser behind.
  const staging = mkdtempSync(join(dirname(folder), "unpacking-"));
  execFileSync(process.execPath, ["--input-type=module", "--eval", UNPACK], {
    cwd: inProject(),
    // The package unpacks to the temporary folder, and its libraries for bare machines only where it takes the machine for that one.
    env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  try {
    renameSync(staging, folder);
  } catch (fault) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(folder)) throw fault;
  }
  return folder;
}

const UNPACK = 'import chromium from "@sparticuz/chromium"; await chromium.executablePath();';
