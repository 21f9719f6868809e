import { allElements, elementAt } from "./readXml.mjs";

/** The places whose page must be one and the same for Excel to share the runtime. */
const PLACES = [
  ["Runtimes", "Runtime"],
  ["AllFormFactors", "ExtensionPoint", "Page", "SourceLocation"],
  ["DesktopFormFactor", "FunctionFile"],
];
const SETS = ["SharedRuntime", "CustomFunctionsRuntime", "ExcelApi"];

/**
 * What makes functions, commands and pane live in one shared runtime.
 * @param {import("./readXml.mjs").XmlElement} root
 * @returns {import("./finding.mjs").Finding[]}
 */
export function checkRuntime(root) {
  const host = elementAt(root, "VersionOverrides", "Hosts", "Host");
  if (!host) return [];
  const runtime = elementAt(host, "Runtimes", "Runtime");
  const panes = allElements(host).filter(
    ({ name, attributes }) => name === "Action" && attributes["xsi:type"] === "ShowTaskpane",
  );
  const pages = [
    ...PLACES.slice(1).map((path) => elementAt(host, ...path)),
    ...panes.map((pane) => elementAt(pane, "SourceLocation")),
  ];
  return [...checkPages(runtime, pages), ...checkLifetime(runtime), ...checkSets(root)];
}

function checkPages(runtime, pages) {
  const shared = runtime?.attributes.resid;
  if (shared === undefined) return [];
  return pages
    .filter((page) => page?.attributes.resid !== undefined && page.attributes.resid !== shared)
    .map(({ name, attributes, line }) => ({
      line,
      found: `<${name}> leads to ${attributes.resid} and <Runtime> to ${shared}`,
      remedy:
        "write one and the same resid at Runtime, Page, FunctionFile and ShowTaskpane, else the runtime isn't shared",
    }));
}

function checkLifetime(runtime) {
  const lifetime = runtime?.attributes.lifetime;
  if (lifetime === undefined || lifetime === "long") return [];
  return [
    {
      line: runtime.line,
      found: `the lifetime of the runtime is ${lifetime}`,
      remedy: 'write lifetime="long": a shared runtime lives as long as the workbook is open',
    },
  ];
}

function checkSets(root) {
  const sets = elementAt(root, "Requirements", "Sets");
  if (!sets) return [];
  const names = sets.children.map(({ attributes }) => attributes.Name);
  return [
    ...SETS.filter((name) => !names.includes(name)).map((name) => ({
      line: sets.line,
      found: `the requirement set ${name} isn't asked for`,
      remedy: `add <Set Name="${name}" MinVersion="…" />: Excel versions without it would fail later and without words`,
    })),
    ...sets.children
      .filter(
        ({ attributes }) => attributes.MinVersion !== undefined && !/^\d+\.\d+$/.test(attributes.MinVersion),
      )
      .map(({ attributes, line }) => ({
        line,
        found: `the requirement set ${attributes.Name} has the version ${attributes.MinVersion}`,
        remedy: "a version is two numbers such as 1.13",
      })),
  ];
}
