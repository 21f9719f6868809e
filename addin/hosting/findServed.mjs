import { realpathSync, statSync } from "node:fs";
import { resolve, sep } from "node:path";

/**
 * The file that a request's path leads to.
 * @param {string} folder the served folder
 * @param {string} path of the request, still encoded, with its query
 * @returns {string | undefined} undefined for what isn't a file below the folder, however the path is written
 */
export function findServed(folder, path) {
  try {
    const [encoded] = path.split(/[?#]/);
    const decoded = decodeURIComponent(encoded);
    if (decoded.includes("\0")) return undefined;
    // Links are followed before the comparison: one inside the folder may lead out of it.
    const root = realpathSync(folder);
    const file = realpathSync(resolve(root, `.${sep}${decoded}`));
    return file.startsWith(root + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
