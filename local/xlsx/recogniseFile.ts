import { readFileSync, statSync } from "node:fs";
import { GradeProblem } from "../grade/gradeProblem";
import { tooLargePart } from "./tooLargePart";

const ZIP_START = Buffer.from("PK\x03\x04", "latin1");
const ZIP_END = Buffer.from("PK\x05\x06", "latin1");
const COMPOUND_FILE_START = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ENCRYPTED_STREAM = Buffer.from("EncryptedPackage", "utf16le");
/** The end record of a zip file may have a comment of up to 64 KB behind it. */
const ZIP_END_SEARCHED_BYTES = 65_557;

/** An .ods file begins with a part that says so. */
const OPEN_DOCUMENT = "application/vnd.oasis.opendocument";

const errorCode = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";

function readBytes(file: string): Buffer {
  try {
    if (statSync(file).isDirectory()) throw new GradeProblem({ code: "is a folder", file });
    return readFileSync(file);
  } catch (error) {
    if (error instanceof GradeProblem) throw error;
    const missing = ["ENOENT", "ENOTDIR"].includes(errorCode(error));
    throw new GradeProblem({ code: missing ? "file missing" : "file unreadable", file });
  }
}

const looksLikeText = (bytes: Buffer): boolean => !bytes.subarray(0, 4096).includes(0);

/** Reads a file that should be a workbook; throws a GradeProblem that says what it is instead. */
export function readWorkbookBytes(file: string): Uint8Array {
  const bytes = readBytes(file);
  if (bytes.length === 0) throw new GradeProblem({ code: "empty file", file });
  if (bytes.subarray(0, 8).equals(COMPOUND_FILE_START)) {
    throw new GradeProblem({ code: bytes.includes(ENCRYPTED_STREAM) ? "password" : "old workbook", file });
  }
  if (!bytes.subarray(0, 4).equals(ZIP_START)) {
    throw new GradeProblem({ code: "not a workbook", file, look: looksLikeText(bytes) ? "text" : "other" });
  }
  const end = bytes.subarray(Math.max(0, bytes.length - ZIP_END_SEARCHED_BYTES));
  if (!end.includes(ZIP_END)) throw new GradeProblem({ code: "truncated", file });
  if (bytes.includes("xl/workbook.bin"))
    throw new GradeProblem({ code: "not a workbook", file, look: "binary workbook" });
  if (!bytes.includes("[Content_Types].xml") || !bytes.includes("xl/")) {
    const look = bytes.subarray(0, 120).includes(OPEN_DOCUMENT) ? "open document" : "zip";
    throw new GradeProblem({ code: "not a workbook", file, look });
  }
  const tooLarge = tooLargePart(bytes);
  if (tooLarge) throw new GradeProblem({ code: "too large", file, ...tooLarge });
  return bytes;
}
