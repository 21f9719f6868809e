import { existsSync } from "node:fs";
import { checkActions } from "./checkActions.mjs";
import { checkAddresses } from "./checkAddresses.mjs";
import { checkIcons } from "./checkIcons.mjs";
import { checkIdentity } from "./checkIdentity.mjs";
import { checkLanguages } from "./checkLanguages.mjs";
import { checkResources } from "./checkResources.mjs";
import { checkRuntime } from "./checkRuntime.mjs";
import { checkStructure } from "./checkStructure.mjs";
import { readXml, XmlFault } from "./readXml.mjs";

/**
 * What Office would refuse in a manifest, or take and then not do; empty where it is sound. The vendor's own validator
 * sends the manifest to a service; this one needs no network and also looks at the files that the manifest names.
 * @param {string} source
 * @param {{ folder: string, commands: string }} where what the host serves, and the folder of the commands' code
 * @returns {import("./finding.mjs").Finding[]} in the order of the lines
 */
export function checkManifest(source, { folder, commands }) {
  let root;
  try {
    root = readXml(source);
  } catch (fault) {
    if (!(fault instanceof XmlFault)) throw fault;
    return [{ line: fault.line, found: fault.message, remedy: "until then nothing else can be checked" }];
  }
  const { findings, references } = checkStructure(root);
  const all = [
    ...findings,
    ...checkIdentity(root),
    ...checkRuntime(root),
    ...checkResources(root, references),
    ...checkLanguages(root),
    ...checkAddresses(root, folder),
    ...checkIcons(root, folder),
    ...(existsSync(commands) ? checkActions(root, commands) : []),
  ];
  return all.sort((one, other) => one.line - other.line);
}
