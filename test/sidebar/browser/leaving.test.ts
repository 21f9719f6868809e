import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { words } from "../../../sidebar/words/en/words";
import { launchBrowser } from "../../hosts/browser/launchBrowser";
import { openPane, openSection } from "./openPane";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Leaves the page as people do, and says whether the browser asked first; asked, it stays. */
async function leave(page: Page): Promise<"asked" | "left"> {
  const asked = page.waitForEvent("dialog").then(async (dialog) => {
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    return "asked" as const;
  });
  const left = page.waitForEvent("close").then(() => "left" as const);
  // Whichever doesn't come is of no interest any more.
  for (const each of [asked, left]) each.catch(() => undefined);
  await page.close({ runBeforeUnload: true });
  return Promise.race([asked, left]);
}

async function openWeights(): Promise<Page> {
  const { page } = await openPane(browser, { language: "en", widthPx: 300 });
  await openSection(page, "indicators");
  return page;
}

async function changeWeight(page: Page): Promise<void> {
  const weight = page.locator(".weight .number input").first();
  await weight.fill("35");
  await weight.press("Enter");
  await page.locator("footer", { hasText: words.shell.unsaved }).waitFor();
}

describe("Leaving the pane", () => {
  test("is asked about while there are changes that aren't saved, and loses nothing on staying", async () => {
    const page = await openWeights();
    await changeWeight(page);
    expect(await leave(page)).toBe("asked");
    expect(await page.locator(".weight .number input").first().inputValue()).toBe("35");
    await page.getByLabel(words.shell.undo).click();
    expect(await leave(page)).toBe("left");
  });

  test("is free once they are saved", async () => {
    const page = await openWeights();
    await changeWeight(page);
    await page.getByRole("button", { name: words.shell.save }).click();
    await page.locator("footer", { hasText: words.shell.allSaved }).waitFor();
    expect(await leave(page)).toBe("left");
  });
});
