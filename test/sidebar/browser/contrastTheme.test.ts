import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../hosts/browser/launchBrowser";
import { openPane, openSection } from "./openPane";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** A style of an element as it is drawn, or of what stands before or behind its content. */
const drawn = (element: Locator, property: string, part?: string): Promise<string> =>
  element.evaluate((each, [name, pseudo]) => getComputedStyle(each, pseudo).getPropertyValue(name), [
    property,
    part,
  ] as [string, string | undefined]);

describe("Under a contrast theme", () => {
  test("the selected tab, the edges between bands and the track of a slider can be told from what is around them", async () => {
    const { page, close } = await openPane(browser, { language: "en", widthPx: 300, colours: "forced" });
    const backdrop = await drawn(page.locator(".pane"), "background-color");
    const [chosen, other] = await Promise.all(
      ["true", "false"].map((selected) =>
        drawn(page.locator(`[role=tab][aria-selected=${selected}]`).first(), "background-color", "::after"),
      ),
    );
    expect(chosen).not.toBe(other);
    expect(chosen).not.toBe(backdrop);

    await openSection(page, "grades");
    const line = page.locator(".number-line").first();
    await line.waitFor();
    for (const part of [".band", ".edge line", ".edge .grip"]) {
      const stroke = await drawn(line.locator(part).first(), "stroke");
      expect(stroke, part).not.toBe(backdrop);
      expect(stroke, part).not.toBe(await drawn(line.locator(".band").first(), "fill"));
    }
    await line.locator(".edge").first().focus();
    await page.keyboard.press("ArrowRight");
    const [focused, resting] = await Promise.all(
      [0, 1].map((at) => drawn(line.locator(".edge .grip").nth(at), "fill")),
    );
    expect(focused).not.toBe(resting);
    await close();
  });
});
