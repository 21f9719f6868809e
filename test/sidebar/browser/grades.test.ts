import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Scheme } from "../../../core/schemes/scheme";
import { launchBrowser } from "../../hosts/browser/launchBrowser";
import { inProject } from "../../hosts/projectRoot";
import { accessibilityFaults } from "./accessibilityFaults";
import type { OpenPane, PaneView } from "./openPane";
import { openPane, openSection } from "./openPane";
import { workbookWith } from "./workbookWith";

const ready = (file: string): Scheme =>
  JSON.parse(readFileSync(inProject(`core/schemes/ready/${file}.json`), "utf8")) as Scheme;

/** Grades in whole points, 90-100 to 0-59. */
const serviceCentre = (): Scheme => ({ ...ready("E22-service-centre-grades"), choices: [] });

/** Grades with a gap, an overlap, an unreadable row and a blank. */
const broken = (): Scheme => ({
  ...ready("E48-pre-sales"),
  id: "broken",
  choices: [],
  grades: {
    bands: [
      ["95-100", "优秀"],
      ["80-89", "良好"],
      ["75-85", "合格"],
      ["六十分左右", "待定"],
      ["0-59", ""],
    ],
  },
});

/** One band of every point and a half. */
const sixty = (): Scheme => ({
  ...ready("E48-pre-sales"),
  id: "sixty",
  choices: [],
  grades: {
    bands: Array.from({ length: 60 }, (_, row) => [
      `[${98.5 - row * 1.5},${100 - row * 1.5})`,
      `G${row + 1}`,
    ]),
  },
});

let browser: Browser;
let panes: OpenPane[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  const complaints = panes.flatMap((pane) => pane.complaints);
  for (const pane of panes) await pane.close();
  panes = [];
  expect(complaints).toEqual([]);
});
afterAll(() => browser.close());

/** Opens the pane over a workbook that holds one scheme, at a part of it. */
async function openScheme(
  scheme: Scheme,
  section: "grades" | "pay",
  view: Partial<PaneView> = {},
): Promise<Page> {
  const sheets = await workbookWith([scheme]);
  const pane = await openPane(browser, { language: "zh-CN", widthPx: 300, heightPx: 900, sheets, ...view });
  panes.push(pane);
  await openSection(pane.page, section);
  await pane.page.locator(".band-table").first().waitFor();
  return pane.page;
}

/** The limits of grades as the sheet holds them after saving. */
async function savedLimits(page: Page, limits: RegExp): Promise<string[]> {
  await page.getByRole("button", { name: "保存到工作表" }).click();
  await page.getByText("已全部保存").waitFor();
  const cells = await page.evaluate(async () => {
    const content = await window.kaoheHost?.workbook.read();
    return content?.sheets.flatMap(({ raw }) => raw.flat()) ?? [];
  });
  return cells.filter((cell) => limits.test(cell));
}

describe("the edge between two grades", () => {
  test("moves by keyboard, pointer and typing, in the notation of the table, and comes back by one undo each", async () => {
    const page = await openScheme(serviceCentre(), "grades");
    const edge = page.getByRole("slider", { name: "良好与优秀的分界" });
    const upTo = page.getByLabel("第 2 行：上限");
    const undo = page.getByRole("button", { name: "撤销" });
    await edge.focus();
    await page.keyboard.press("ArrowRight");
    expect(await edge.getAttribute("aria-valuetext")).toBe("91，归优秀");
    await page.keyboard.press("Shift+ArrowLeft");
    expect(await edge.getAttribute("aria-valuenow")).toBe("81");
    await page.keyboard.press("End");
    expect(await edge.getAttribute("aria-valuenow")).toBe("99");
    expect(await upTo.inputValue()).toBe("98");
    for (let step = 0; step < 3; step += 1) await undo.click();
    expect(await upTo.inputValue()).toBe("89");

    const box = await edge.boundingBox();
    if (!box) throw new Error("The edge isn't drawn.");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    for (const by of [4, 8, 12]) await page.mouse.move(box.x + box.width / 2 + by, box.y + 20);
    await page.mouse.up();
    const dragged = Number(await edge.getAttribute("aria-valuenow"));
    expect(dragged).toBeGreaterThan(90);
    await undo.click();
    expect(await edge.getAttribute("aria-valuenow")).toBe("90");

    await upTo.fill("91");
    await upTo.press("Enter");
    expect(await edge.getAttribute("aria-valuenow")).toBe("92");
    expect(await savedLimits(page, /^\d+-\d+$/)).toEqual(["92-100", "80-91", "60-79", "0-59"]);
  });

  test("is closed by a remedy beside it, and opened again by undo", async () => {
    const page = await openScheme(broken(), "grades");
    expect(await accessibilityFaults(page)).toEqual([]);
    const gap = page.getByText("89 与 95 之间没有对应的行", { exact: false });
    await gap.waitFor();
    const row = page.locator('[data-field="grades.bands.1"]');
    await row.getByRole("button", { name: "以下限为准" }).first().click();
    await gap.waitFor({ state: "detached" });
    expect(await page.getByRole("combobox", { name: "分界归属" }).first().inputValue()).toBe("lower");
    await page.getByRole("button", { name: "撤销" }).click();
    await gap.waitFor();
  });

  test("stays a step inside its neighbours, among sixty rows too", async () => {
    const page = await openScheme(sixty(), "grades");
    await page.getByRole("slider").nth(30).focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.getByRole("slider").nth(30).getAttribute("aria-valuenow")).toBe("55.5");
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

describe("bands", () => {
  test("are cut in two, removed and renamed with the focus kept", async () => {
    const page = await openScheme(serviceCentre(), "grades");
    await page.getByRole("button", { name: "把合格一分为二" }).click();
    await page.getByLabel("第 3 行：等级").fill("中等");
    await page.keyboard.press("Enter");
    expect(await page.getByLabel("第 4 行：等级").inputValue()).toBe("合格");
    await page.getByRole("button", { name: "删除不合格" }).click();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
    expect(await savedLimits(page, /^\d+-\d+$/)).toEqual(["90-100", "80-89", "70-79", "0-69"]);
  });
});

describe("the plot of a commission", () => {
  test("says where selling more pays less and what each method pays at a point", async () => {
    const page = await openScheme(ready("E15-personal-commission"), "pay");
    await page.getByText("15,000 元 至 18,750 元 之间多卖反而少拿，不及此前的 225 元。").waitFor();
    const reading = page.getByRole("slider", { name: "查看金额的个人销售额" });
    await reading.focus();
    await page.keyboard.press("ArrowRight");
    const readout = page.locator(".readout");
    expect(await readout.innerText()).toContain("354 元");
    await page.getByRole("button", { name: "改取：首档改为 1%" }).first().click();
    await page.getByText("多卖反而少拿").first().waitFor({ state: "detached" });
  });
});

describe("grades, commission and pay", () => {
  test.each([
    ["E14-grade-and-post-wage", "grades", { language: "en", widthPx: 380 }],
    ["E02-group-grades", "grades", { language: "zh-TW" }],
    ["E03-member-grades", "grades", { colours: "dark" }],
    ["E34-attendance", "grades", { language: "en" }],
    ["E17-months-wage", "pay", { language: "en" }],
    ["E15-personal-commission", "pay", { colours: "dark", language: "zh-TW" }],
    ["E10-career-ladder", "pay", {}],
    ["E34-attendance", "pay", { widthPx: 380 }],
  ] as const)("are accessible and fit: %s, %s %j", async (file, section, opening) => {
    const page = await openScheme(ready(file), section, opening);
    if (section === "pay")
      for (const entry of await page.locator(".entry-title").all()) {
        await entry.click();
        expect(await accessibilityFaults(page)).toEqual([]);
      }
    for (const fold of await page.locator("main details").all())
      await fold.evaluate((element) => ((element as HTMLDetailsElement).open = true));
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
