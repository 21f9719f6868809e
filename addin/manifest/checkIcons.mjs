import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allElements, elementAt } from "./readXml.mjs";
import { homeOf, servedPath } from "./addressesIn.mjs";

/** The sizes that every icon of the ribbon must have, in pixels. */
const RIBBON_SIZES = [16, 32, 80];
const APP_SIZES = { IconUrl: 32, HighResolutionIconUrl: 64 };

/**
 * Icons must be there in every size, as PNG files of just that size.
 * @param {import("./readXml.mjs").XmlElement} root
 * @param {string} folder what the host serves
 * @returns {import("./finding.mjs").Finding[]}
 */
export function checkIcons(root, folder) {
  const home = homeOf(root);
  const images = elementAt(root, "VersionOverrides", "Resources", "bt:Images")?.children ?? [];
  const addressOf = (resid) =>
    images.find(({ attributes }) => attributes.id === resid)?.attributes.DefaultValue;
  const icons = allElements(root).filter(({ name }) => name === "Icon");
  const wanted = [
    ...Object.entries(APP_SIZES).map(([name, size]) => {
      const element = elementAt(root, name);
      return { line: element?.line, address: element?.attributes.DefaultValue, size };
    }),
    ...icons.flatMap(({ children }) =>
      children.map(({ line, attributes }) => ({
        line,
        address: addressOf(attributes.resid),
        size: Number(attributes.size),
      })),
    ),
  ];
  return [
    ...icons.flatMap(checkSizes),
    ...wanted.flatMap(({ line, address, size }) => {
      const path = home !== undefined && address !== undefined ? servedPath(home, address) : undefined;
      // An address that leads nowhere is told once, by the check of addresses.
      return path !== undefined && existsSync(join(folder, path))
        ? checkFile(line, join(folder, path), path, size)
        : [];
    }),
  ];
}

function checkSizes({ line, children }) {
  const sizes = children.map(({ attributes }) => Number(attributes.size));
  return RIBBON_SIZES.filter((size) => !sizes.includes(size)).map((size) => ({
    line,
    found: `<Icon> has no image of ${size} pixels`,
    remedy: `add <bt:Image size="${size}" resid="…" /> to it`,
  }));
}

function checkFile(line, file, path, size) {
  const measured = measurePng(readFileSync(file));
  if (measured === undefined)
    return [{ line, found: `${path} isn't a PNG file`, remedy: "draw it anew with npm run manifest:icons" }];
  const [width, height] = measured;
  if (width === size && height === size) return [];
  return [
    {
      line,
      found: `${path} has ${width} × ${height} pixels where ${size} × ${size} are due`,
      remedy: "correct the size or the address, or draw it anew with npm run manifest:icons",
    },
  ];
}

/** Width and height from the header of a PNG file. */
function measurePng(bytes) {
  if (bytes.length < 24 || bytes.toString("latin1", 0, 8) !== "\x89PNG\r\n\x1a\n") return undefined;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
