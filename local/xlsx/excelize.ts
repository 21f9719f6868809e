import type { init } from "excelize-wasm";

/** The spreadsheet library once it is loaded. */
export type Excelize = Awaited<ReturnType<typeof init>>;

/** An open workbook. */
export type Workbook = ReturnType<Excelize["OpenReader"]>;

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
