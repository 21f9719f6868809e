/** @typedef {{ line: number, found: string, remedy: string }} Finding what is wrong with a manifest, where, and what to do */

/** A finding as one line that editors lead to: file, line, what was found, what to do. */
export function showFinding(file, { line, found, remedy }) {
  return `${file}:${line}: ${found}; ${remedy}.`;
}
