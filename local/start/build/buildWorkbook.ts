import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Language } from "../../../core/words/language";
import { SAMPLE_FILE } from "../../sample/samplePath";
import { functionTexts } from "./functionTexts";
import { readDeclaration } from "./readDeclaration";

const PROJECT = fileURLToPath(new URL("../../..", import.meta.url));
const LANGUAGES: readonly Language[] = ["en", "zh-CN", "zh-TW"];

/** Where the page of the workbook is built. */
export const PAGE_FOLDER = join(PROJECT, "dist/workbook");

/** Builds the page with everything that it loads: nothing comes from elsewhere. */
export async function buildWorkbook(folder = PAGE_FOLDER): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    absWorkingDir: PROJECT,
    entryPoints: { page: "local/workbook/page.tsx", worker: "local/workbook/file/worker.ts" },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "preact",
    target: "es2022",
    minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "linked",
    logLevel: "error",
  });
  const declared = readDeclaration(readFileSync(join(PROJECT, "core/functions/functions.ts"), "utf8"));
  for (const language of LANGUAGES)
    writeFileSync(
      join(folder, `functions.${language}.json`),
      JSON.stringify(functionTexts(declared, language)),
    );
  copyFileSync(join(PROJECT, "local/workbook/page.html"), join(folder, "index.html"));
  copyFileSync(join(PROJECT, "addin/assets/icon.svg"), join(folder, "icon.svg"));
  copyFileSync(SAMPLE_FILE, join(folder, "sample.xlsx"));
  copyFileSync(
    createRequire(import.meta.url).resolve("excelize-wasm/excelize.wasm.gz"),
    join(folder, "excelize.wasm.gz"),
  );
}
