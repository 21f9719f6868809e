import { pathToFileURL } from "node:url";
import { inProject } from "../projectRoot";

/** A top-level function of the macro. */
interface EntryPoint {
  readonly name: string;
  readonly entry: string;
  readonly parameters: readonly string[];
}

const address = pathToFileURL(inProject("apps-script/build/entryPoints.mjs")).href;
const build = (await import(/* @vite-ignore */ address)) as { entryPoints: readonly EntryPoint[] };

/** The functions that Google calls by name, as the build declares them. */
export const { entryPoints } = build;
