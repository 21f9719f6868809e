import { existsSync } from "node:fs";
import { join } from "node:path";
import { elementAt } from "./readXml.mjs";
import { addressesIn, homeOf, servedPath } from "./addressesIn.mjs";

/**
 * Addresses must be https, lie on one host, and lead to files that are there.
 * @param {import("./readXml.mjs").XmlElement} root
 * @param {string} folder what the host serves
 * @returns {import("./finding.mjs").Finding[]}
 */
export function checkAddresses(root, folder) {
  const home = homeOf(root);
  if (home === undefined) return [];
  return [
    ...addressesIn(root).flatMap(({ element, address }) => checkAddress(element, address, { home, folder })),
    ...checkDomains(root, home),
  ];
}

function checkAddress({ line, name }, address, { home, folder }) {
  if (!address.startsWith("https://"))
    return [
      {
        line,
        found: `<${name}> isn't https: ${address}`,
        remedy: "Office loads nothing else; write https://",
      },
    ];
  const path = servedPath(home, address);
  if (path === undefined)
    return [
      {
        line,
        found: `<${name}> lies elsewhere: ${address}`,
        remedy: `the page lies below ${home}; everything of the add-in comes from there`,
      },
    ];
  if (existsSync(join(folder, path))) return [];
  return [
    {
      line,
      found: `<${name}> leads to ${path}, which isn't in the build`,
      remedy: "build it, or correct the address",
    },
  ];
}

function checkDomains(root, home) {
  const domains = elementAt(root, "AppDomains")?.children ?? [];
  const { origin } = new URL(home);
  return domains
    .filter(({ text }) => text !== "" && text !== origin)
    .map(({ line, text }) => ({
      line,
      found: `<AppDomain> is ${text}`,
      remedy: `write ${origin}: the pane needs no page from anywhere else`,
    }));
}
