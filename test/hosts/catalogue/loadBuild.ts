import { pathToFileURL } from "node:url";
import { inProject } from "../projectRoot";

/** A function of the build as the catalogue tests see it. */
interface CatalogueEntry {
  readonly id: string;
  readonly exportName: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
  readonly returns: string;
  readonly examples: readonly { readonly formula: string; readonly answer: string }[];
  readonly source: string;
}

/** The texts of one function in one language. */
export interface FunctionWords {
  title: string;
  description: string;
  returns: string;
  parameters: Record<string, { name: string; description: string }>;
}

type ReadCatalogue = (declarationPath: string) => Promise<CatalogueEntry[]>;
type Localise = (
  catalogue: readonly CatalogueEntry[],
  words: Record<string, FunctionWords>,
  language: string,
) => CatalogueEntry[];

// The build is plain JavaScript that only webpack's configuration loads, so that it has no declared types.
async function load(name: string): Promise<Record<string, unknown>> {
  const address = pathToFileURL(inProject("addin/build", `${name}.mjs`)).href;
  return (await import(/* @vite-ignore */ address)) as Record<string, unknown>;
}

/** The build's reader of the declaration. */
export async function loadReadCatalogue(): Promise<ReadCatalogue> {
  return (await load("readCatalogue")).readCatalogue as ReadCatalogue;
}

/** The build's translation of the catalogue. */
export async function loadLocaliseCatalogue(): Promise<Localise> {
  return (await load("localiseCatalogue")).localiseCatalogue as Localise;
}

/** The build's writer of arrow functions. */
export async function loadToArrows(): Promise<(code: string) => string> {
  return (await load("toArrows")).toArrows as (code: string) => string;
}

/** The build's writer of constants. */
export async function loadToConstants(): Promise<(code: string) => string> {
  return (await load("toConstants")).toConstants as (code: string) => string;
}

/** The build's shortener of names. */
export async function loadToShortNames(): Promise<(code: string, names: readonly string[]) => string> {
  return (await load("toShortNames")).toShortNames as (code: string, names: readonly string[]) => string;
}

/** The fields that the build shortens. */
export async function loadShortNames(): Promise<readonly string[]> {
  return (await load("shortNames")).shortNames as readonly string[];
}
