import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { launchBrowser } from "../../hosts/browser/launchBrowser";
import { makeBook } from "../../hosts/excel/executor/book";
import { ExcelExecutor } from "../../hosts/excel/executor/excelExecutor";
import { openAddin } from "../../hosts/excel/openAddin";
import { inProject } from "../../hosts/projectRoot";
import { printColumns } from "../printTable";

const ROUNDS = 5;

/** When the page had its functions registered, in milliseconds after it was opened. */
async function registeredAfterMs(): Promise<number[]> {
  const browser = await launchBrowser();
  try {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const executor = new ExcelExecutor(makeBook({ Sheet1: [] }));
      const { page } = await openAddin(browser, () => executor);
      // The parser comes to its end once the script that registers the functions has run; the pane's comes after it.
      times.push(
        await page.evaluate(() => {
          const [navigation] = performance.getEntriesByType("navigation");
          return (navigation as PerformanceNavigationTiming | undefined)?.domInteractive ?? 0;
        }),
      );
      await page.context().close();
    }
    return times.sort((a, b) => a - b);
  } finally {
    await browser.close();
  }
}

/** Prints how large the built add-in is, and how soon its functions are there. */
export async function benchStart(): Promise<void> {
  const folder = inProject("dist/addin");
  if (!existsSync(`${folder}/pane.js`)) {
    console.log("\nThe add-in isn't built: npm run build");
    return;
  }
  const files = [
    "functions.js",
    "pane.js",
    "pane.css",
    ...readdirSync(`${folder}/pane`).map((name) => `pane/${name}`),
  ];
  const sizes = files
    .filter((name) => /\.(?:js|css)$/.test(name))
    .map((name) => {
      const content = readFileSync(`${folder}/${name}`);
      return { name, bytes: content.length, gzipped: gzipSync(content).length };
    })
    .sort((a, b) => b.bytes - a.bytes);
  const lasting = sizes.filter(({ name }) => !name.startsWith("pane/"));
  console.log("");
  printColumns(
    ["file of the add-in", "bytes", "gzipped"],
    [...lasting, ...sizes.filter(({ name }) => name.startsWith("pane/")).slice(0, 6)].map(
      ({ name, bytes, gzipped }) => [name, String(bytes), String(gzipped)],
    ),
  );
  const times = await registeredAfterMs();
  const [first = 0] = times;
  const median = times[times.length >> 1] ?? 0;
  console.log(
    `\nPage opened, office.js and functions.js read from disk and run: functions registered after ` +
      `${median.toFixed(0)} ms (median of ${ROUNDS}, fastest ${first.toFixed(0)})`,
  );
}
