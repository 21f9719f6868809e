import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SAMPLE_FILE } from "../../../../local/sample/samplePath";
import { launchBrowser } from "../../../hosts/browser/launchBrowser";
import { readZip } from "../../readZip";
import { BridgedWorkbook } from "./bridgedWorkbook";
import type { WorkbookPage } from "./openWorkbookPage";
import { openWorkbookPage } from "./openWorkbookPage";

const shared = new URL("../../../../../shared/data/", import.meta.url);
const others = existsSync(shared) ? readdirSync(shared).filter((name) => name.endsWith(".xlsx")) : [];
const files: (string | URL)[] = [SAMPLE_FILE, ...others.map((name) => new URL(name, shared))];

async function openIn(page: Page, bytes: Buffer): Promise<void> {
  await page.evaluate(
    (text) =>
      window.kaohe.open(
        Uint8Array.from(atob(text), (mark) => mark.charCodeAt(0)),
        "file.xlsx",
      ),
    bytes.toString("base64"),
  );
}

async function copyFrom(page: Page): Promise<Buffer> {
  const text = await page.evaluate(async () => {
    const bytes = await window.kaohe.copy();
    let marks = "";
    for (let at = 0; at < bytes.length; at += 30_000)
      marks += String.fromCharCode(...bytes.subarray(at, at + 30_000));
    return btoa(marks);
  });
  return Buffer.from(text, "base64");
}

describe("workbooks of other people, opened in the page and saved again", () => {
  let browser: Browser;
  let opened: WorkbookPage;
  beforeAll(async () => {
    browser = await launchBrowser();
    opened = await openWorkbookPage(browser, "?lang=en&tour=no");
  });
  afterAll(async () => {
    await opened.close();
    await browser.close();
  });

  it.each(files)("come back as they were, and with one edit lose no part: %s", async (file) => {
    const { page } = opened;
    const bytes = readFileSync(file);
    await openIn(page, bytes);
    expect((await copyFrom(page)).equals(bytes)).toBe(true);

    const port = new BridgedWorkbook(page);
    const [first] = (await port.read()).sheets;
    const place = { sheet: first?.sheet ?? "", row: first?.raw.length ?? 0, column: 0 };
    await port.apply([{ kind: "write", ...place, cells: [["新的一行"]] }]);
    const [before, after] = [readZip(bytes), readZip(await copyFrom(page))];
    // The order in which formulas were computed is worked out anew.
    const lost = [...before.keys()].filter((name) => !after.has(name) && !/calcChain|\/$/.test(name));
    expect(lost).toEqual([]);
    for (const [name, content] of before)
      if (/media|embeddings|vba|printerSettings|customXml/.test(name))
        expect(after.get(name) === content, name).toBe(true);
    expect([...after.values()].join("")).toContain("新的一行");
  });
});
