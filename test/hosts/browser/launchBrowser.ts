import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { chineseFonts } from "./chineseFonts";
import { locateChromium } from "./locateChromium";

/** Starts a headless browser with Chinese glyphs; on a bare machine with the libraries that came with it. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, libraries } = locateChromium();
  // Containers give no user namespaces for the sandbox; the only pages opened are our own.
  const options = { executablePath, headless: true, args: ["--no-sandbox"] };
  const environment = { ...ownEnvironment(), FONTCONFIG_FILE: chineseFonts() };
  try {
    return await chromium.launch({ ...options, env: environment });
  } catch (fault) {
    if (libraries === null || !String(fault).includes("shared libraries")) throw fault;
    return chromium.launch({
      ...options,
      env: { ...environment, LD_LIBRARY_PATH: join(libraries, "al2023", "lib") },
    });
  }
}

function ownEnvironment(): Record<string, string> {
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return Object.fromEntries(own);
}
