import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../hosts/browser/launchBrowser";
import type { Scheme } from "../../../core/schemes/scheme";
import { contest, contestSheets, grades } from "../../department/contest";
import type { SheetCells } from "../host/memoryHost";
import { accessibilityFaults } from "./accessibilityFaults";
import type { OpenPane, PaneView } from "./openPane";
import { openPane, openSection } from "./openPane";
import { checklist } from "./ownSchemes";
import { workbookWith } from "./workbookWith";

let browser: Browser;
let sheets: SheetCells;
beforeAll(async () => {
  browser = await launchBrowser();
  sheets = await workbookWith([checklist]);
});
afterAll(() => browser.close());

/** Opens the checklist, does something with it, and closes it; the page must have had nothing to complain of. */
async function inPane(view: PaneView, act: (page: Page) => Promise<void>): Promise<void> {
  const pane: OpenPane = await openPane(browser, { sheets, ...view });
  try {
    await act(pane.page);
    expect(pane.complaints).toEqual([]);
  } finally {
    await pane.close();
  }
}

const english: PaneView = { language: "en", widthPx: 300 };
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(
    () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? null,
  );

describe("a list of 39 incidents", () => {
  it("is searched, and an entry is changed, removed and brought back by keyboard alone", async () => {
    await inPane(english, async (page) => {
      await openSection(page, "incidents");
      await expect.poll(() => page.locator(".entry").count()).toBe(39);
      await page.getByLabel("Search by name").fill("breach 2");
      await expect.poll(() => page.locator(".filters [role=status]").textContent()).toBe("11 of 39 shown");
      const second = page.locator(".entry", { hasText: "Breach 20" });
      expect(await second.locator(".entry-title").innerText()).toContain("deducts 1 to 5 points, judged");

      await second.locator(".entry-title").press("Enter");
      await second.getByLabel("Points", { exact: true }).selectOption("each");
      await second.getByLabel("Points: Amount (points)").fill("7");
      await page.keyboard.press("Enter");
      await expect.poll(() => second.locator(".entry-title").innerText()).toContain("deducts 7 points each");

      await second.getByLabel("Remove “Breach 20”").press("Enter");
      await expect.poll(() => page.locator(".entry").count()).toBe(10);
      expect(await focused(page)).toContain("Breach 21");
      await page.getByLabel("Undo").click();
      await expect.poll(() => page.locator(".entry").count()).toBe(11);
    });
  });

  it("is put into another order with the arrow keys, and the focus stays on the entry", async () => {
    await inPane(english, async (page) => {
      await openSection(page, "incidents");
      await page.getByLabel("Move “Breach 1”: arrow up or down, or drag").press("ArrowDown");
      await expect.poll(() => page.locator(".entry .name").first().textContent()).toBe("Breach 2");
      await expect.poll(() => focused(page)).toContain("Move “Breach 1”");
    });
  });
});

describe("an escalation", () => {
  it("reads as a sentence that follows its fields", async () => {
    await inPane(english, async (page) => {
      await openSection(page, "escalations");
      const title = page.locator(".entry-title");
      expect(await title.innerText()).toContain(
        "grade = E in 2 months running → 20 % × 2,000 yuan is deducted",
      );
      await title.click();
      await page.getByLabel("Within").selectOption("year");
      await page.getByLabel("Year", { exact: true }).selectOption("rolling");
      await page.getByLabel("Add a consequence").or(page.getByText("Add a consequence")).click();
      await expect
        .poll(() => title.innerText())
        .toContain(
          "grade = E in 2 months or more of twelve months → 20 % × 2,000 yuan is deducted; 1 points",
        );
    });
  });
});

describe("the check of the whole scheme", () => {
  it("leads from a finding to its field, and takes and undoes a remedy with one click each", async () => {
    await inPane(english, async (page) => {
      await openSection(page, "check");
      const remedy = page.locator(".finding.error .button.small").first();
      await remedy.waitFor();
      const errors = await page.locator(".finding.error").count();
      await remedy.click();
      await expect.poll(() => page.locator(".finding.error").count()).toBeLessThan(errors);
      await page.getByLabel("Undo").click();
      await expect.poll(() => page.locator(".finding.error").count()).toBe(errors);

      await page.locator(".finding .link.place", { hasText: "Indicators" }).first().click();
      await expect.poll(() => page.locator(".section-head h2").textContent()).toBe("Indicators and weights");
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest("[data-field]") !== null))
        .toBe(true);
    });
  });

  it("sets the scheme to another reading of an open text, and back by undo", async () => {
    await inPane(english, async (page) => {
      await openSection(page, "check");
      const yes = page.getByRole("radio", { name: "Yes" });
      await yes.check();
      expect(await page.locator(".choice .check", { hasText: "(as set)" }).innerText()).toContain("Yes");
      await page.getByLabel("Undo").click();
      await expect.poll(() => page.getByRole("radio", { name: "No" }).isChecked()).toBe(true);
    });
  });
});

describe("a value that a scheme for teams takes from another scheme", () => {
  it("is chosen among the other's figures, with what stands against it, and is kept in the scheme", async () => {
    const back: Scheme = {
      ...contest,
      inputs: [{ id: "x", names: grades.names, unit: "points", from: { scheme: "grades", figure: "total" } }],
    };
    const teams = await workbookWith([grades, back], contestSheets());
    await inPane({ ...english, sheets: teams }, async (page) => {
      await page.locator(".sections button").first().click();
      const from = page.getByLabel("Where “Contest points” comes from");
      await from.waitFor();
      expect(await from.inputValue()).toBe("contest|total");
      expect(await page.locator(".message.error").innerText()).toContain("grades → contest → grades");
      expect(await accessibilityFaults(page)).toEqual([]);
      await from.selectOption({ label: "Read from the data" });
      await expect.poll(() => page.locator(".message.error").count()).toBe(0);
      await from.selectOption({ label: "Contest: calls" });
      expect(await from.inputValue()).toBe("contest|calls");
    });
  });
});

describe.each([
  { language: "zh-CN", widthPx: 300, colours: "light" },
  { language: "zh-TW", widthPx: 320, colours: "dark" },
  { language: "en", widthPx: 380, colours: "dark" },
] as const)("in $language at $widthPx px, $colours", (view) => {
  it("axe finds nothing in incidents, escalations and check", async () => {
    await inPane(view, async (page) => {
      for (const section of ["incidents", "escalations"] as const) {
        await openSection(page, section);
        expect(await accessibilityFaults(page)).toEqual([]);
        await page.locator(".entry-title").first().click();
        expect(await accessibilityFaults(page)).toEqual([]);
        await page.locator(".section-head .link").click();
      }
      await openSection(page, "check");
      await page.locator(".finding").first().waitFor();
      await page.locator(".findings summary").click();
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });
});
