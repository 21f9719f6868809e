import { build } from "esbuild";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SAMPLE_FILE } from "../../../local/sample/samplePath";
import { XlsxWorkbook } from "../../../local/xlsx/xlsxWorkbook";
import { inProject } from "../../hosts/projectRoot";
import { cellsOf } from "./memoryHost";

/** Builds the pane's page over a workbook in memory; gives the folder that it stands in. */
export async function buildPage(): Promise<string> {
  const folder = inProject("dist/sidebar");
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [inProject("test/sidebar/host/page.ts")],
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    chunkNames: "parts/[name]-[hash]",
    logLevel: "error",
  });
  copyFileSync(inProject("test/sidebar/host/page.html"), join(folder, "page.html"));
  const sample = new XlsxWorkbook(readFileSync(SAMPLE_FILE), SAMPLE_FILE);
  writeFileSync(join(folder, "sample.json"), JSON.stringify(cellsOf(await sample.read())));
  return folder;
}
