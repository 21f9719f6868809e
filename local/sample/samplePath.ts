import { relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The sample workbook that comes with the program. */
export const SAMPLE_FILE = fileURLToPath(new URL("客服部.xlsx", import.meta.url));

/** The sample's path from the current folder, as a person would type it. */
export function samplePath(): string {
  return relative(process.cwd(), SAMPLE_FILE);
}
