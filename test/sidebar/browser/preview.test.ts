import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../hosts/browser/launchBrowser";
import { accessibilityFaults } from "./accessibilityFaults";
import type { PaneView } from "./openPane";
import { openPane, openSection } from "./openPane";
import { checklist, checklistSheets } from "./ownSchemes";
import { workbookWith } from "./workbookWith";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function inPane(view: PaneView, act: (page: Page) => Promise<void>): Promise<void> {
  const pane = await openPane(browser, view);
  try {
    await act(pane.page);
    expect(pane.complaints).toEqual([]);
  } finally {
    await pane.close();
  }
}

const openPreview = (page: Page): Promise<void> => page.locator("#tab-preview").click();

/** Gives the first indicator of the sample another weight: people change grades. */
async function changeWeight(page: Page): Promise<void> {
  await openSection(page, "indicators");
  const weight = page.locator(".weight input[type=number]").first();
  await weight.fill("20");
  await weight.press("Enter");
}

describe("the preview on the sample department", () => {
  it("shows what an edit does to grades and pay, who changes, and why, step by step", async () => {
    await inPane({ language: "en", widthPx: 300 }, async (page) => {
      await openPreview(page);
      await page.locator(".distribution").waitFor();
      expect(await page.locator("main").innerText()).toContain("2026-06: 24 people under this scheme");
      const changes = page.locator(".distribution tbody td:last-child");
      expect(new Set(await changes.allTextContents())).toEqual(new Set(["±0"]));

      await page.locator("#tab-scheme").click();
      await changeWeight(page);
      await openPreview(page);
      await page.locator(".moves li").first().waitFor();
      const counts = (column: number): Promise<number[]> =>
        page
          .locator(`.distribution tbody td:nth-child(${String(column)})`)
          .allTextContents()
          .then((texts) => texts.map(Number));
      const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
      expect([sum(await counts(3)), sum(await counts(4))]).toEqual([24, 24]);
      expect(await page.locator(".sums > div").first().innerText()).toMatch(
        /^Pay in all\s+[\d,.]+ yuan →\s+[\d,.]+ yuan\s+−[\d,.]+ yuan \(−[\d.]+ %\)$/,
      );

      const name = await page.locator(".moves .link").first().innerText();
      await page.getByRole("textbox", { name: "Find a person" }).fill(name);
      await page.locator(".found .link").first().click();
      const steps = page.locator(".steps");
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
      expect(await steps.locator("h2").innerText()).toBe(`${name}: step by step`);
      expect(await steps.innerText()).toContain("weight of 20 %");
      expect(await steps.locator("li.changed .quiet").first().innerText()).toMatch(/^Saved: /);
    });
  });

  it("reads the sheets again after somebody edits them", async () => {
    await inPane({ language: "en", widthPx: 320 }, async (page) => {
      await openPreview(page);
      await page.locator(".distribution").waitFor();
      const paid = await page.locator(".sums").innerText();
      await page.evaluate(async () => {
        const host = window.kaoheHost;
        const content = await host?.workbook.read();
        const header = "绩效工资基数";
        const roster = content?.sheets.find(({ raw }) => raw.some((row) => row.includes(header)));
        const above = roster?.raw.findIndex((row) => row.includes(header)) ?? -1;
        if (!host || !roster) throw new Error("The sample's roster has no performance pay.");
        const people = roster.raw.length - above - 1;
        await host.workbook.apply([
          {
            kind: "write",
            sheet: roster.sheet,
            row: above + 1,
            column: roster.raw[above]?.indexOf(header) ?? 0,
            cells: Array.from({ length: people }, () => [3000]),
          },
        ]);
        host.edited();
      });
      await expect.poll(() => page.locator(".sums").innerText(), { timeout: 10_000 }).not.toBe(paid);
    });
  });
});

describe("a preview on other workbooks", () => {
  it("says what is missing while there are no data", async () => {
    const sheets = await workbookWith([checklist]);
    await inPane({ language: "en", widthPx: 300, sheets }, async (page) => {
      await openPreview(page);
      await page.locator(".message.info").waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });

  it("shows another month where there are several, and says why an unsound scheme can't be worked out", async () => {
    const sheets = await workbookWith([checklist], checklistSheets);
    await inPane({ language: "en", widthPx: 300, sheets }, async (page) => {
      await openPreview(page);
      await expect.poll(() => page.locator("main").innerText()).toContain("2026-06: 2 people");
      await page.getByLabel("Month", { exact: true }).selectOption("2026-05");
      await expect.poll(() => page.locator("main").innerText()).toContain("2026-05: 2 people");
      await page.locator("#tab-scheme").click();
      await openSection(page, "indicators");
      await page.getByLabel("Remove “Conduct”").click();
      await openPreview(page);
      await expect.poll(() => page.locator(".message.error").innerText()).toContain("can't be worked out");
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByText("Show the check").click();
      await expect.poll(() => page.locator(".section-head h2").textContent()).toBe("Check");
    });
  });
});

describe.each([
  { language: "zh-CN", widthPx: 300, colours: "light" },
  { language: "zh-TW", widthPx: 300, colours: "dark" },
  { language: "en", widthPx: 380, colours: "light" },
] as const)("in $language at $widthPx px, $colours", (view) => {
  it("axe finds nothing in the preview with changes and a person explained", async () => {
    await inPane(view, async (page) => {
      await changeWeight(page);
      await openPreview(page);
      await page.locator(".moves .link").first().click();
      await page.locator(".steps li").first().waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });
});
