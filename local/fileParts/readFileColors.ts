import type { Attributes } from "./scanTags";
import { scanTags } from "./scanTags";

/** The colours of the old palette, from number 0 on. */
const PALETTE =
  "000000ffffffff000000ff000000ffffff00ff00ff00ffff000000ffffffff000000ff000000ffffff00ff00ff00ffff800000008000000080808000800080008080c0c0c08080809999ff993366ffffccccffff660066ff80800066ccccccff000080ff00ffffff0000ffff800080800000008080000ff00ccffccffffccffff9999ccffff99cccc99ffffcc993366ff33cccc99cc00ffcc00ff9900ff6600666699969696003366339966003300333300993300993366333399333333";

/** A channel made lighter or darker by a share, as tints do it. */
const tinted = (channel: number, tint: number): number =>
  Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint);

/** The colours of a theme by the numbers that styles use: the first two pairs stand the other way round. */
export function readThemeColors(xml: string): string[] {
  const inOrder: string[] = [];
  let isInScheme = false;
  scanTags(xml, {
    open(name, attributes) {
      if (name === "clrScheme") isInScheme = true;
      if (isInScheme && name === "srgbClr") inOrder.push(attributes.get("val") ?? "000000");
      if (isInScheme && name === "sysClr") inOrder.push(attributes.get("lastClr") ?? "000000");
    },
    close(name) {
      if (name === "clrScheme") isInScheme = false;
    },
  });
  const [dark1 = "000000", light1 = "ffffff", dark2 = "44546a", light2 = "e7e6e6", ...accents] = inOrder;
  return [light1, dark1, light2, dark2, ...accents];
}

/** A colour of a style as #rrggbb; undefined where it is the automatic one. */
export function readColor(attributes: Attributes, theme: readonly string[]): string | undefined {
  const indexed = attributes.number("indexed");
  const plain =
    attributes.get("rgb")?.slice(-6) ??
    theme[attributes.number("theme") ?? -1] ??
    (indexed !== undefined && indexed < 64 ? PALETTE.slice(indexed * 6, indexed * 6 + 6) : undefined);
  if (plain === undefined || !/^[0-9a-f]{6}$/i.test(plain)) return undefined;
  const tint = attributes.number("tint") ?? 0;
  const channels = [0, 2, 4].map((at) => tinted(parseInt(plain.slice(at, at + 2), 16), tint));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
