import type { entries } from "./entries";

declare global {
  /** The variable in which the build wants the functions of the macro. */
  let kaoheEntries: typeof entries;
}
