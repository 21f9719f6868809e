import { createRequire } from "node:module";
import { init } from "excelize-wasm";

/** The spreadsheet library once it is loaded. */
export type Excelize = Awaited<ReturnType<typeof init>>;

/** An open workbook. */
export type Workbook = ReturnType<Excelize["OpenReader"]>;

let loading: Promise<Excelize> | undefined;

/** Loads the spreadsheet library, once a process. */
export function loadExcelize(): Promise<Excelize> {
  loading ??= init(createRequire(import.meta.url).resolve("excelize-wasm/excelize.wasm.gz"));
  return loading;
}

/** Stops where the library answers with an error instead of a result. */
export function refuseError<Result extends { error?: string | null | undefined }>(result: Result): Result {
  if (typeof result.error === "string") throw new Error(result.error);
  return result;
}

/** The workbook as the bytes of a file. */
export function bytesOf(workbook: Workbook): Uint8Array {
  // The library declares the buffer by a type of the browser; in Node it is an ArrayBuffer.
  const written: unknown = refuseError(workbook.WriteToBuffer());
  return new Uint8Array((written as { buffer: ArrayBuffer }).buffer);
}
