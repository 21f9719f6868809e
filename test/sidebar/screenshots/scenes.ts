import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { Scheme } from "../../../core/schemes/scheme";
import { inProject } from "../../hosts/projectRoot";
import { openSection } from "../browser/openPane";
import { workbookWith } from "../browser/workbookWith";
import type { Scene } from "./scene";

const ready = (file: string): Scheme =>
  JSON.parse(readFileSync(inProject("core/schemes/ready", `${file}.json`), "utf8")) as Scheme;

/** Makes the first indicator lighter and the second one heavier, as somebody who tries what comes of it. */
async function shiftWeights(page: Page): Promise<void> {
  await openSection(page, "indicators");
  const weights = page.locator(".weight input[type=number]");
  for (const [place, change] of [-20, 20].entries()) {
    const field = weights.nth(place);
    await field.fill(String(Number(await field.inputValue()) + change));
    await field.press("Enter");
  }
}

/** The pictures of the pane; each is taken in Chinese and English. */
export const SCENES: readonly Scene[] = [
  {
    name: "grades",
    widthPx: 300,
    heightPx: 900,
    sheets: () => workbookWith([ready("E14-grade-and-post-wage")]),
    act: async (page) => {
      await openSection(page, "grades");
      await page.locator(".number-line .edge").nth(1).focus();
    },
  },
  {
    name: "commission",
    widthPx: 300,
    heightPx: 900,
    sheets: () => workbookWith([ready("E15-personal-commission")]),
    act: async (page) => {
      await openSection(page, "pay");
      await page.locator(".finding").first().waitFor();
    },
  },
  {
    name: "pay",
    widthPx: 380,
    heightPx: 900,
    sheets: () => workbookWith([ready("E17-months-wage")]),
    act: (page) => openSection(page, "pay"),
  },
  {
    name: "requirements",
    widthPx: 300,
    heightPx: 760,
    sheets: () => workbookWith([ready("E05-calendar-and-appeal")]),
    act: (page) => openSection(page, "requirements"),
  },
  {
    name: "incidents",
    widthPx: 300,
    heightPx: 760,
    sheets: () => workbookWith([ready("E11-property-office-conduct")]),
    act: async (page) => {
      await openSection(page, "incidents");
      await page.locator(".entry-title").nth(1).click();
    },
  },
  {
    name: "escalations",
    widthPx: 300,
    heightPx: 640,
    sheets: () => workbookWith([ready("E11-property-office-conduct")]),
    act: (page) => openSection(page, "escalations"),
  },
  {
    name: "check",
    widthPx: 300,
    heightPx: 760,
    sheets: () => workbookWith([ready("E11-property-office-conduct")]),
    act: async (page) => {
      await openSection(page, "check");
      await page.locator(".finding").first().waitFor();
    },
  },
  {
    name: "preview",
    widthPx: 300,
    heightPx: 900,
    act: async (page) => {
      await shiftWeights(page);
      await page.locator("#tab-preview").click();
      await page.locator(".moves li").first().waitFor();
    },
  },
  {
    name: "preview-person",
    widthPx: 380,
    heightPx: 900,
    colours: "dark",
    act: async (page) => {
      await shiftWeights(page);
      await page.locator("#tab-preview").click();
      await page.locator(".moves .link").first().click();
      await page.locator(".steps li").first().waitFor();
    },
  },
];
