import { parse } from "acorn";
import { full } from "acorn-walk";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../browser/launchBrowser";
import { readSidebar } from "./bareContext";
import { openHost, openOffice } from "./office";
import { openSidebar } from "./sidebarPage";

describe("the built page of the sidebar", () => {
  const page = readSidebar();
  const scripts = [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script]) => script ?? "");

  it("is one page with its script at the end, and nothing that a template would run", () => {
    expect(page).not.toContain("<?");
    expect(page).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)=/);
    expect(page).toMatch(/<\/script>\s*<\/body>\s*<\/html>\s*$/);
    expect(scripts).toHaveLength(1);
  });

  it("has no template literal in which Google would take what follows // or /* for a comment", () => {
    const found: string[] = [];
    full(parse(scripts[0] ?? "", { ecmaVersion: 2022, sourceType: "script" }), (node) => {
      if (node.type !== "TemplateElement") return;
      const text = (scripts[0] ?? "").slice(node.start, node.end);
      if (/\/[/*]/.test(text)) found.push(text.slice(0, 60));
    });
    expect(found).toEqual([]);
  });
});

describe("the sidebar in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it("shows the schemes of the workbook, in the user's language, and asks nobody but the script", async () => {
    for (const [language, words] of [
      ["zh-CN", "已全部保存"],
      ["en", "All saved"],
    ] as const) {
      const { host } = await openOffice({}, language);
      const { page, faults } = await openSidebar(browser, host);
      await page.getByText(words).waitFor();
      expect(await page.innerText("body")).toContain("Service");
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(300);
      expect(faults).toEqual([]);
      await page.close();
    }
  });

  it("says in words that Google took another of the user's accounts", async () => {
    const { host } = openHost({ A: [["x"]] });
    const run = host.run.bind(host);
    host.run = (name, given, execution) => {
      if (execution !== "sidebar") return run(name, given, execution);
      throw new Error(
        "ScriptError: a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      );
    };
    const { page } = await openSidebar(browser, host);
    await page
      .getByText(/account/i)
      .first()
      .waitFor();
    await page.close();
  });
});
