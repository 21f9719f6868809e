import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds against WCAG 2.2 AA and its best practices in the page as it stands, with where; and what sticks out sideways. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Through the debugger, which the page's content security policy lets in; as a script of the page it would be refused.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>("axe.run(document)");
  const sticksOut = await page.evaluate(() =>
    [...document.querySelectorAll("main, .pane")]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.tagName} is wider than the pane`),
  );
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
    ...sticksOut,
  ];
}
