import { allElements, elementAt, type XmlElement } from "./readXml";

const LOCALES = ["zh-CN", "zh-TW"];
const BASE_ORDER = [
  ...[
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
  ],
  ...[
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
];
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: BASE_ORDER,
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  ExtensionPoint: ["Script", "Page", "Metadata", "Namespace"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};
const LENGTHS: Readonly<Record<string, number>> = { "bt:ShortStrings": 125, "bt:LongStrings": 250 };

/** What Office would refuse in a manifest, as sentences; empty where it is sound. The vendor's own validator needs a network. */
export function checkManifest(root: XmlElement): string[] {
  const elements = allElements(root);
  return [
    ...elements.flatMap(checkOrder),
    ...BASE_ORDER.filter((name) => !root.children.some((child) => child.name === name)).map(
      (name) => `no <${name}>`,
    ),
    ...checkResources(root),
    ...elements.flatMap(checkAddresses),
    ...checkRuntime(elements),
    ...elements.flatMap(checkLocales),
  ];
}

function checkOrder({ name, children }: XmlElement): string[] {
  const order = ORDERS[name];
  if (!order) return [];
  const places = children.map((child) => order.indexOf(child.name));
  const misplaced = children.filter((_, index) => (places[index] ?? -1) <= (places[index - 1] ?? -1));
  return misplaced.map((child) => `<${child.name}> stands in the wrong place of <${name}>`);
}

function checkResources(root: XmlElement): string[] {
  const resources = elementAt(root, "VersionOverrides", "Resources");
  const ids = resources.children.flatMap(({ children }) =>
    children.map(({ attributes }) => attributes.id ?? ""),
  );
  const used = allElements(root).flatMap(({ attributes }) => attributes.resid ?? []);
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `resid ${id} leads nowhere`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resource ${id} is never used`),
    ...ids
      .filter((id) => id.length > 32 || id === "")
      .map((id) => `resid "${id}" isn't 1 to 32 characters long`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `resource ${id} is there twice`),
    ...resources.children.flatMap(({ name, children }) =>
      allElements({ name, attributes: {}, text: "", children })
        .map(({ attributes }) => attributes.DefaultValue ?? attributes.Value ?? "")
        .filter((value) => value.length > (LENGTHS[name] ?? Infinity))
        .map((value) => `too long for ${name}: ${value}`),
    ),
  ];
}

function checkAddresses({ name, attributes }: XmlElement): string[] {
  if (!/Url$|SourceLocation/.test(name)) return [];
  const address = attributes.DefaultValue;
  return address === undefined || address.startsWith("https://") ? [] : [`<${name}> isn't https: ${address}`];
}

function checkRuntime(elements: readonly XmlElement[]): string[] {
  const pages = elements
    .filter(({ name }) => name === "Page")
    .map((page) => elementAt(page, "SourceLocation"));
  const runtimes = elements.filter(({ name }) => name === "Runtime");
  const resids = new Set([...pages, ...runtimes].map(({ attributes }) => attributes.resid));
  return [
    ...(resids.size === 1
      ? []
      : ["Runtime and Page are not one and the same resource: the shared runtime doesn't load"]),
    ...(runtimes[0]?.attributes.lifetime === "long"
      ? []
      : ["the runtime doesn't live long: it isn't shared"]),
  ];
}

function checkLocales({ name, children }: XmlElement): string[] {
  const overrides = children.filter((child) => /^(bt:)?Override$/.test(child.name));
  const right = name.startsWith("bt:") ? "bt:Override" : "Override";
  const locales = overrides.map(({ attributes }) => attributes.Locale);
  return [
    ...overrides
      .filter((override) => override.name !== right)
      .map((override) => `<${override.name}> in <${name}>`),
    ...(overrides.length === 0 ? [] : LOCALES.filter((locale) => !locales.includes(locale))).map(
      (locale) => `<${name}> isn't there in ${locale}`,
    ),
  ];
}
