import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Scheme } from "../../../core/schemes/scheme";
import { launchBrowser } from "../../hosts/browser/launchBrowser";
import { accessibilityFaults } from "./accessibilityFaults";
import { openPane, openSection } from "./openPane";
import { checklist } from "./ownSchemes";
import { workbookWith } from "./workbookWith";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Grades by rank, with nothing said of those who tie. */
const ranked: Scheme = {
  ...checklist,
  id: "ranked",
  grades: {
    rules: [
      { when: { all: [{ of: "rank", equals: 1 }] }, gives: ["A"] },
      { when: { all: [{ of: "total", atLeast: 0 }] }, gives: ["B"] },
    ],
  },
};

describe("the ranking", () => {
  test("is led to by its finding, said in fields, and shown on two who tie", async () => {
    const sheets = await workbookWith([ranked]);
    const { page, complaints, close } = await openPane(browser, {
      language: "en",
      widthPx: 300,
      heightPx: 900,
      sheets,
    });
    await openSection(page, "check");
    await page.locator(".findings summary").click();
    await page.locator(".finding .link.place", { hasText: "Ranking" }).click();
    const start = page.getByRole("button", { name: "Say how people are ranked" });
    await start.waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe("Say how people are ranked");
    await start.press("Enter");

    const example = page.locator(".ties tr").last().locator("td");
    expect(await example.allTextContents()).toEqual(["1", "1", "3", "4"]);
    await page.getByLabel("Who ties", { exact: true }).selectOption("share a rank, none is skipped");
    expect(await example.allTextContents()).toEqual(["1", "1", "2", "3"]);
    await page.getByText("the next is 2nd.").waitFor();
    await page.getByLabel("First is", { exact: true }).selectOption("the lowest total");
    expect(await page.locator(".ties tr").first().locator("td").allTextContents()).toEqual([
      "85",
      "85",
      "90",
      "95",
    ]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByLabel("Undo").click();
    await page.getByLabel("Undo").click();
    expect(await example.allTextContents()).toEqual(["1", "1", "3", "4"]);
    await page.getByLabel("Remove: ranking").press("Enter");
    await start.waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});
