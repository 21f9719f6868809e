import { pathToFileURL } from "node:url";
import { inProject } from "../projectRoot";

/** What is wrong with a manifest: the line, what was found there, and what to do. */
export interface Finding {
  readonly line: number;
  readonly found: string;
  readonly remedy: string;
}

/** An element of a document, with the line that it begins on. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlElement[];
  readonly line: number;
}

/** The folder that is served, and that of the commands' code. */
export interface ManifestPlaces {
  readonly folder: string;
  readonly commands: string;
}

// The tools are plain JavaScript that only Node runs, so that they have no declared types.
async function load(name: string): Promise<Record<string, unknown>> {
  const address = pathToFileURL(inProject("addin", `${name}.mjs`)).href;
  return (await import(/* @vite-ignore */ address)) as Record<string, unknown>;
}

/** The checker of `npm run manifest`. */
export async function loadCheckManifest(): Promise<(source: string, places: ManifestPlaces) => Finding[]> {
  return (await load("manifest/checkManifest")).checkManifest as (
    source: string,
    places: ManifestPlaces,
  ) => Finding[];
}

/** The reader of documents, and what finds elements in them. */
export async function loadReadXml(): Promise<{
  readXml: (source: string) => XmlElement;
  allElements: (element: XmlElement) => XmlElement[];
  elementAt: (element: XmlElement, ...path: readonly string[]) => XmlElement | undefined;
}> {
  const { readXml, allElements, elementAt } = await load("manifest/readXml");
  return { readXml, allElements, elementAt } as Awaited<ReturnType<typeof loadReadXml>>;
}

/** The reader of the address to serve from, and the writer of manifests for it. */
export async function loadHostAddress(): Promise<{
  readHostAddress: (written: string | undefined) => string;
  addressManifest: (source: string, home: string) => string;
}> {
  const { readHostAddress, addressManifest } = await load("hosting/hostAddress");
  return { readHostAddress, addressManifest } as Awaited<ReturnType<typeof loadHostAddress>>;
}

/** The maker of the folder for a web server. */
export async function loadMakePackage(): Promise<
  (parts: { home: string; built: string; folder: string; commands: string }) => void
> {
  return (await load("hosting/makePackage")).makePackage as Awaited<ReturnType<typeof loadMakePackage>>;
}

/** The server of `npm run excel`. */
export async function loadServeFolder(): Promise<
  (parts: {
    folder: string;
    port: number;
    certificate: { cert: Buffer; key: Buffer };
  }) => Promise<{ close: () => Promise<void> }>
> {
  return (await load("hosting/serveFolder")).serveFolder as Awaited<ReturnType<typeof loadServeFolder>>;
}

/** What the commands that serve and package say in a language. */
export async function loadHostingWords(): Promise<(language: string) => Record<string, unknown>> {
  return (await load("hosting/words/hostingWords")).hostingWords as (
    language: string,
  ) => Record<string, unknown>;
}
