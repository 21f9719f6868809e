import { allElements, elementAt } from "./readXml.mjs";

/** Elements whose values are addresses. */
const ADDRESSED = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "bt:Image", "bt:Url"];

/**
 * Every address of a manifest with the element that it stands in.
 * @param {import("./readXml.mjs").XmlElement} root
 * @returns {{ element: import("./readXml.mjs").XmlElement, address: string }[]}
 */
export function addressesIn(root) {
  return allElements(root)
    .filter(({ name }) => ADDRESSED.includes(name))
    .flatMap((element) => [element, ...element.children])
    .flatMap((element) => {
      const address = element.attributes.DefaultValue ?? element.attributes.Value;
      return address === undefined ? [] : [{ element, address }];
    });
}

/**
 * The address below which everything of the add-in lies, without a slash at its end: where its page is.
 * @param {import("./readXml.mjs").XmlElement} root
 * @returns {string | undefined} undefined where the manifest names no page
 */
export function homeOf(root) {
  const page = elementAt(root, "DefaultSettings", "SourceLocation")?.attributes.DefaultValue;
  const end = page?.lastIndexOf("/") ?? -1;
  return end > "https://".length ? page.slice(0, end) : undefined;
}

/**
 * The file below the served folder that an address leads to.
 * @param {string} home as `homeOf` gives it
 * @param {string} address
 * @returns {string | undefined} undefined for an address elsewhere
 */
export function servedPath(home, address) {
  return address.startsWith(`${home}/`) ? decodeURIComponent(address.slice(home.length + 1)) : undefined;
}
