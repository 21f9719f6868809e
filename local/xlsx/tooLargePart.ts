import { zipDirectory, zipText } from "./zipDirectory";
import type { ZipPart } from "./zipDirectory";

/** Larger parts don't fit into the memory that the spreadsheet library has. */
const LARGEST_PART_BYTES = 300_000_000;
const LARGEST_LIST_BYTES = 5_000_000;

/** A part of a workbook that is too large to be opened. */
export interface TooLargePart {
  /** The sheet's name, or the part's where it is no sheet or its name can't be read. */
  readonly sheet: string;
  readonly megabytes: number;
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** The name of the sheet that is kept in a part: the workbook names it by a relation, the relation names the part. */
function sheetNameOf(bytes: Buffer, parts: readonly ZipPart[], part: ZipPart): string | undefined {
  const textOf = (name: string): string => {
    const found = parts.find((other) => other.name === name);
    return found ? zipText(bytes, found, LARGEST_LIST_BYTES) : "";
  };
  const relation = (textOf("xl/_rels/workbook.xml.rels").match(/<Relationship\b[^>]*>/g) ?? []).find((tag) =>
    part.name.endsWith(attribute(tag, "Target")?.replace(/^\/?(?:xl\/)?/, "") ?? "\n"),
  );
  const id = relation && attribute(relation, "Id");
  const sheet = (textOf("xl/workbook.xml").match(/<sheet\b[^>]*>/g) ?? []).find(
    (tag) => attribute(tag, "r:id") === id,
  );
  return sheet && attribute(sheet, "name");
}

/** The first part of a workbook that is too large once it is unpacked, told by the directory without unpacking it. */
export function tooLargePart(bytes: Buffer): TooLargePart | undefined {
  const parts = zipDirectory(bytes);
  const part = parts.find(({ size }) => size > LARGEST_PART_BYTES);
  return (
    part && {
      sheet: sheetNameOf(bytes, parts, part) ?? part.name,
      megabytes: Math.round(part.size / 1e6),
    }
  );
}
