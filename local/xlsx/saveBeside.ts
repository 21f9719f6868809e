import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { GradeProblem } from "../grade/gradeProblem";

/** True where both paths lead to the same file, also through links or on a file system without letter case. */
export function isSameFile(left: string, right: string): boolean {
  if (resolve(left) === resolve(right)) return true;
  if (!existsSync(left) || !existsSync(right)) return false;
  const [a, b] = [statSync(left), statSync(right)];
  return (a.ino !== 0 && a.ino === b.ino && a.dev === b.dev) || realpathSync(left) === realpathSync(right);
}

/** The first free name among "name (previous).xlsx", "name (previous 2).xlsx" and so on. */
function previousName(target: string): string {
  const kind = extname(target);
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "(previous)" : `(previous ${number})`;
    const name = join(dirname(target), `${basename(target, kind)} ${suffix}${kind}`);
    if (!existsSync(name)) return name;
  }
}

/** Where a file went that stood in the way. */
export interface Saved {
  readonly previous?: string;
}

/**
 * Saves a file: written beside its place first and then renamed, so that there is never half a file. A file that is there
 * is kept under another name. Throws a GradeProblem where the place can't be written, and leaves it as it was.
 */
export function saveBeside(target: string, bytes: Uint8Array): Saved {
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  let previous: string | undefined;
  try {
    mkdirSync(dirname(target), { recursive: true });
    if (existsSync(target) && statSync(target).isDirectory())
      throw new GradeProblem({ code: "output is a folder", file: target });
    writeFileSync(beside, bytes, { flag: "wx" });
    if (existsSync(target)) {
      const kept = previousName(target);
      renameSync(target, kept);
      previous = kept;
    }
    renameSync(beside, target);
    return previous === undefined ? {} : { previous };
  } catch (error) {
    if (previous !== undefined && !existsSync(target)) renameSync(previous, target);
    removeQuietly(beside);
    if (error instanceof GradeProblem) throw error;
    throw new GradeProblem({ code: "cannot write", file: target });
  }
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Its folder can't be written: then there is nothing to remove either.
  }
}
