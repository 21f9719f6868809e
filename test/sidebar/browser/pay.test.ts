import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../hosts/browser/launchBrowser";
import { accessibilityFaults } from "./accessibilityFaults";
import type { OpenPane } from "./openPane";
import { openPane, openSection } from "./openPane";

let browser: Browser;
let pane: OpenPane;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  expect(pane.complaints).toEqual([]);
  await pane.close();
});
afterAll(() => browser.close());

/** Opens the pay of the sample department, whose people are known. */
async function openPay(): Promise<Page> {
  pane = await openPane(browser, { language: "en", widthPx: 300, heightPx: 1000 });
  await openSection(pane.page, "pay");
  return pane.page;
}

const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null);

describe("a pay component", () => {
  test("is added, made of what is chosen, seen on a real person, moved, removed and brought back", async () => {
    const page = await openPay();
    const tried = page.locator(".tried");
    const names = () => page.locator(".entry .name").allTextContents();
    await expect.poll(() => tried.last().innerText()).toMatch(/^Pay: 1,062.45 yuan/);

    await page.getByLabel("What the new component is").selectOption("an amount, the same for everybody");
    await page.getByRole("button", { name: "Add a pay component" }).press("Enter");
    await expect.poll(() => focused(page)).toBe("Name");
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("Meals");
    expect(await names()).toEqual(["Performance pay", "Meals"]);
    // Not configured is never 0: until the amount is there the pay isn't either.
    await page.locator(".finding.error", { hasText: "Allowance amount" }).first().waitFor();
    await expect.poll(() => tried.last().innerText()).toContain("Allowance amount");
    await page.getByLabel("Allowance amount: Value (yuan)").fill("200");
    await page.keyboard.press("Enter");
    await expect.poll(() => tried.last().innerText()).toMatch(/= 1,262.45 yuan$/);

    await page.getByRole("button", { name: "÷ divide by" }).click();
    const divisor = page.getByLabel("Term 1, divided by", { exact: true });
    await divisor.fill("2");
    await divisor.press("Enter");
    await expect.poll(() => tried.last().innerText()).toMatch(/= 1,162.45 yuan$/);
    await page.getByRole("button", { name: "Add or subtract another term" }).click();
    await page.getByLabel("Term 2: added or subtracted").selectOption("subtracted");
    await page.getByLabel("Term 2, factor 1: number or figure").selectOption({ label: "payout rate" });
    await expect
      .poll(() => tried.nth(1).innerText())
      .toMatch(/^Meals: 200 yuan .* ÷ 2 − 90 % .* = 99.1 yuan$/);
    expect(await accessibilityFaults(page)).toEqual([]);

    await page.getByLabel("Move “Meals”: arrow up or down, or drag").press("ArrowUp");
    await expect.poll(names).toEqual(["Meals", "Performance pay"]);
    await expect.poll(() => focused(page)).toContain("Move “Meals”");
    await page.getByLabel("Remove “Meals”").press("Enter");
    await expect.poll(names).toEqual(["Performance pay"]);
    await expect.poll(() => tried.last().innerText()).toMatch(/= 1,062.45 yuan$/);
    await page.getByLabel("Undo").click();
    await expect.poll(names).toEqual(["Meals", "Performance pay"]);
  });

  test("is tried on whoever is asked for, and keeps its conditions and new figures when saved", async () => {
    const page = await openPay();
    const tried = page.locator(".tried");
    await tried.first().waitFor();
    const before = await tried.last().innerText();
    await page.getByRole("button", { name: "Another person" }).click();
    await page.getByRole("textbox", { name: "Find a person" }).fill("邓");
    await page.locator(".found .link").first().click();
    await expect.poll(() => tried.last().innerText()).not.toBe(before);
    expect(await page.locator(".tried-for").innerText()).toContain("邓");

    await page.locator(".entry-title").click();
    await page.getByLabel("Paid only under conditions").check();
    await page.getByRole("combobox", { name: "Otherwise" }).selectOption("another");
    await page
      .getByLabel("Term 1, factor 1: number or figure")
      .last()
      .selectOption({ label: "a new column, one figure a person …" });
    await page.getByText("Figures that it uses").click();
    const name = page.locator('[data-field="inputs.input"]').getByLabel("Name");
    await name.fill("Guarantee");
    await page.getByRole("button", { name: "Save to the sheet" }).click();
    await page.getByText("All saved").waitFor();
    const cells = await page.evaluate(async () => {
      const content = await window.kaoheHost?.workbook.read();
      return content?.sheets.flatMap(({ raw }) => raw.flat()) ?? [];
    });
    expect(cells).toContain("Guarantee");
    expect(await page.locator(".entry + .quiet, .under-entry .quiet").first().innerText()).toBe(
      "Paid where total ≥ 60 points · Otherwise Guarantee",
    );
  });
});
