import { existsSync } from "node:fs";
import { join, normalize } from "node:path";
import type { BrowserContext } from "playwright-core";

/**
 * Answers every request of a browser from files, so that pages run under their real addresses without a network.
 * @param origins address prefix → folder
 * @returns the addresses that no folder answers, filled as they are asked for
 */
export async function serveFromDisk(
  context: BrowserContext,
  origins: Readonly<Record<string, string>>,
): Promise<string[]> {
  const refused: string[] = [];
  await context.route("**/*", async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const address = origin + pathname;
    const prefix = Object.keys(origins).find((start) => address.startsWith(start));
    const path = prefix && join(origins[prefix] ?? "", normalize(address.slice(prefix.length)));
    if (path && existsSync(path)) return route.fulfill({ path });
    refused.push(route.request().url());
    return route.abort();
  });
  return refused;
}
