import { createRequire } from "node:module";
import { init } from "excelize-wasm";
import type { Excelize } from "./excelize";

let loading: Promise<Excelize> | undefined;

/** Loads the spreadsheet library, once a process. */
export function loadExcelize(): Promise<Excelize> {
  loading ??= init(createRequire(import.meta.url).resolve("excelize-wasm/excelize.wasm.gz"));
  return loading;
}
