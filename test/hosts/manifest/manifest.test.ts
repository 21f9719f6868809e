import { existsSync, readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../browser/launchBrowser";
import { inProject } from "../projectRoot";
import { checkManifest } from "./checkManifest";
import { allElements, elementAt, readXml, type XmlElement } from "./readXml";

const source = readFileSync(inProject("dist/addin/manifest.xml"), "utf8");

describe("the manifest", () => {
  let browser: Browser;
  let page: Page;
  let manifest: XmlElement;
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
    manifest = await readXml(page, source);
  });
  afterAll(() => browser.close());

  it("is one that Office takes", () => {
    expect(checkManifest(manifest)).toEqual([]);
  });

  it.each([
    [
      "an element out of its place",
      /(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/,
      "$2$1",
      /wrong place/,
    ],
    ["an element left out", /<SupportUrl[\s\S]*<\/SupportUrl>/, "", /no <SupportUrl>/],
    [
      "a resource that isn't there",
      'bt:Url id="Page.Url"',
      'bt:Url id="Pages.Url"',
      /Page\.Url leads nowhere/,
    ],
    [
      "a page of its own",
      '<Runtime resid="Page.Url"',
      '<Runtime resid="Functions.Script.Url"',
      /shared runtime/,
    ],
    ["a short life", 'lifetime="long"', 'lifetime="short"', /isn't shared/],
    [
      "an address without https",
      "https://localhost:3000/functions.js",
      "http://localhost:3000/functions.js",
      /isn't https/,
    ],
    ["a language left out", /<bt:Override Locale="zh-TW".*\/>/, "", /isn't there in zh-TW/],
    [
      "an override of the other kind",
      /<bt:Override (Locale="zh-TW".*\/>)/,
      "<Override $1",
      /<Override> in <bt:Url>/,
    ],
    ["a namespace that is too long", '"PERF"', `"${"P".repeat(126)}"`, /too long/],
  ])("would be refused with %s", async (_, found, put, says) => {
    const broken = source.replace(found, put);
    expect(broken).not.toBe(source);
    expect(checkManifest(await readXml(page, broken)).join("\n")).toMatch(says);
  });

  it("names the requirement sets that the functions need", () => {
    const sets = elementAt(manifest, "Requirements", "Sets").children.map(({ attributes }) => attributes);
    expect(sets).toEqual([
      { Name: "SharedRuntime", MinVersion: "1.1" },
      { Name: "CustomFunctionsRuntime", MinVersion: "1.2" },
    ]);
  });

  it("puts every function into the namespace PERF", () => {
    const strings = elementAt(manifest, "VersionOverrides", "Resources", "bt:ShortStrings").children;
    expect(strings.map(({ attributes }) => attributes)).toEqual([
      { id: "Functions.Namespace", DefaultValue: "PERF" },
    ]);
  });

  it("leads only to files that the build makes", () => {
    const addresses = allElements(manifest)
      .flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value])
      .filter((value): value is string => value?.startsWith("https://") === true);
    expect(addresses.length).toBeGreaterThan(8);
    expect(
      addresses.filter((address) => !existsSync(inProject("dist/addin", new URL(address).pathname))),
    ).toEqual([]);
  });

  it.each([16, 32, 64, 80])("has an icon of %i pixels that is one", (size) => {
    const png = readFileSync(inProject(`dist/addin/assets/icon-${size}.png`));
    expect([png.toString("latin1", 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      "PNG",
      size,
      size,
    ]);
  });
});
