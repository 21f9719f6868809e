import { readFileWorkbook } from "../../fileParts/readFileWorkbook";
import type { OpenedFile } from "../session";
import type { PageWords } from "../words/pageWords";

/** Larger files don't fit into the memory of a page together with the grid. */
const LARGEST_MEGABYTES = 30;

/** Thrown with a sentence that says what the file is instead of a workbook. */
export class FileRefused extends Error {}

const startsWith = (bytes: Uint8Array, marks: readonly number[]): boolean =>
  marks.every((mark, at) => bytes[at] === mark);
const OLD_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_FILE = [0x50, 0x4b, 0x03, 0x04];
/** "Encrypted" as old files write names: each letter with a zero behind it. */
const ENCRYPTED = Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]);

function includes(bytes: Uint8Array, marks: readonly number[]): boolean {
  for (let at = bytes.indexOf(marks[0] ?? 0); at >= 0; at = bytes.indexOf(marks[0] ?? 0, at + 1))
    if (marks.every((mark, index) => bytes[at + index] === mark)) return true;
  return false;
}

/** Reads a file as a workbook; throws FileRefused where it is none. */
export async function readOpenedFile(name: string, bytes: Uint8Array, words: PageWords): Promise<OpenedFile> {
  const megabytes = Math.round(bytes.length / 1e6);
  if (megabytes > LARGEST_MEGABYTES) throw new FileRefused(words.tooLarge(name, megabytes));
  if (startsWith(bytes, OLD_FILE))
    throw new FileRefused(
      includes(bytes, ENCRYPTED) ? words.protectedByPassword(name) : words.oldWorkbook(name),
    );
  if (!startsWith(bytes, ZIP_FILE)) throw new FileRefused(words.notAWorkbook(name));
  try {
    const content = await readFileWorkbook(bytes);
    if (content.sheets.length > 0) return { name, bytes, content };
  } catch {
    throw new FileRefused(words.damaged(name));
  }
  throw new FileRefused(words.notAWorkbook(name));
}
