import type { ProjectFiles } from "../loader/projectFiles";
import type { Macro } from "./macroShape";

declare global {
  /** The variable in which the loader wants the functions of the macro. */
  let kaoheEntries: Macro;
  /** What the macro was loaded from. */
  const kaoheFiles: ProjectFiles;
}
