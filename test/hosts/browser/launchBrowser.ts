import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { locateChromium } from "./locateChromium";

/** Starts a headless browser; on a bare machine with the libraries that came with it. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, libraries } = locateChromium();
  // Containers give no user namespaces for the sandbox; the only pages opened are our own.
  const options = { executablePath, headless: true, args: ["--no-sandbox"] };
  try {
    return await chromium.launch(options);
  } catch (fault) {
    if (libraries === null || !String(fault).includes("shared libraries")) throw fault;
    return chromium.launch({ ...options, env: bareMachine(libraries) });
  }
}

function bareMachine(libraries: string): Record<string, string> {
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    ...Object.fromEntries(own),
    LD_LIBRARY_PATH: join(libraries, "al2023", "lib"),
    FONTCONFIG_PATH: join(libraries, "fonts"),
  };
}
