import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inProject } from "../projectRoot";
import { loadCheckManifest, loadReadXml, type XmlElement } from "./loadManifestTools";

const checkManifest = await loadCheckManifest();
const { readXml, allElements, elementAt } = await loadReadXml();

const source = readFileSync(inProject("dist/addin/manifest.xml"), "utf8");
const manifest = readXml(source);
const elements = allElements(manifest);

const attributesOf = (element: XmlElement | undefined): unknown[] =>
  (element?.children ?? []).map(({ attributes }) => attributes);

describe("the manifest", () => {
  it("is one that Office takes", () => {
    const places = { folder: inProject("dist/addin"), commands: inProject("addin/commands") };
    expect(checkManifest(source, places)).toEqual([]);
  });

  it("names the requirement sets that functions, runtime and workbook adapter need", () => {
    expect(attributesOf(elementAt(manifest, "Requirements", "Sets"))).toEqual([
      { Name: "SharedRuntime", MinVersion: "1.1" },
      { Name: "CustomFunctionsRuntime", MinVersion: "1.2" },
      { Name: "ExcelApi", MinVersion: "1.13" },
    ]);
  });

  it("puts every function into the namespace PERF, in every language", () => {
    const strings = elementAt(manifest, "VersionOverrides", "Resources", "bt:ShortStrings")?.children ?? [];
    const namespace = strings.find(({ attributes }) => attributes.id === "Functions.Namespace");
    expect(namespace).toMatchObject({ attributes: { DefaultValue: "PERF" }, children: [] });
  });

  it("has a button for the pane and one for each command, in one group on Home", () => {
    const tabs = elements.filter(({ name }) => name === "OfficeTab");
    expect(tabs.map(({ attributes, children }) => [attributes.id, children.length])).toEqual([
      ["TabHome", 1],
    ]);
    const actions = elements.filter(({ name }) => name === "Action");
    expect(actions.map(({ attributes }) => attributes["xsi:type"])).toEqual([
      "ShowTaskpane",
      ...Array.from({ length: 6 }, () => "ExecuteFunction"),
    ]);
    expect(elements.filter(({ name }) => name === "FunctionName").map(({ text }) => text)).toEqual([
      ...["gradeMonth", "checkWorkbook", "writeStatements", "freezeToValues", "thawFormulas", "undoLast"],
    ]);
    // Excel shows six controls of a group at most.
    expect(elements.filter(({ name }) => name === "Control").length).toBeLessThanOrEqual(6);
  });

  it("asks for no more than to read and write the workbook", () => {
    expect(elementAt(manifest, "Permissions")?.text).toBe("ReadWriteDocument");
    expect(source).not.toContain("WebApplicationInfo");
  });

  it("leads only to files that the build makes", () => {
    const addresses = elements
      .flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value])
      .filter((value): value is string => value?.startsWith("https://") === true);
    expect(addresses.length).toBeGreaterThan(30);
    expect(
      addresses.filter((address) => !existsSync(inProject("dist/addin", new URL(address).pathname))),
    ).toEqual([]);
  });
});
