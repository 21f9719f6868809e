import { inflateRawSync } from "node:zlib";

/** A part of a zip file as its directory names it. */
export interface ZipPart {
  readonly name: string;
  /** Bytes once it is unpacked. */
  readonly size: number;
  readonly packedSize: number;
  readonly isPacked: boolean;
  /** Where its own header stands in the file. */
  readonly offset: number;
}

const DIRECTORY_ENTRY = 0x02014b50;
const END_SIGNATURE = Buffer.from("PK\x05\x06", "latin1");

/** The parts that the directory at the end of a zip file lists; none where it can't be read. */
export function zipDirectory(bytes: Buffer): ZipPart[] {
  const end = bytes.lastIndexOf(END_SIGNATURE);
  if (end < 0 || end + 20 > bytes.length) return [];
  const parts: ZipPart[] = [];
  let at = bytes.readUInt32LE(end + 16);
  while (at + 46 <= bytes.length && bytes.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const nameLength = bytes.readUInt16LE(at + 28);
    parts.push({
      name: bytes.toString("utf8", at + 46, at + 46 + nameLength),
      size: bytes.readUInt32LE(at + 24),
      packedSize: bytes.readUInt32LE(at + 20),
      isPacked: bytes.readUInt16LE(at + 10) === 8,
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

/** The text of a small part; "" where it is larger than the limit or can't be unpacked. */
export function zipText(bytes: Buffer, part: ZipPart, largestBytes: number): string {
  if (part.size > largestBytes || part.offset + 30 > bytes.length) return "";
  const start =
    part.offset + 30 + bytes.readUInt16LE(part.offset + 26) + bytes.readUInt16LE(part.offset + 28);
  const packed = bytes.subarray(start, start + part.packedSize);
  try {
    return (part.isPacked ? inflateRawSync(packed, { maxOutputLength: largestBytes }) : packed).toString();
  } catch {
    return "";
  }
}
