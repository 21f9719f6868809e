/* Runs beside the page: writes copies of files with the compiled spreadsheet library, which takes seconds to load. */
import { init } from "excelize-wasm";
import { writeCopy } from "../../xlsx/copy/writeCopy";
import type { SavedWorkbook } from "../../xlsx/copy/savedWorkbook";

/** What the page is told. */
export type WorkerAnswer = { readonly bytes: Uint8Array } | { readonly fault: string };

onmessage = async ({ data }: MessageEvent<SavedWorkbook>): Promise<void> => {
  let answer: WorkerAnswer;
  try {
    answer = { bytes: await writeCopy(await init("excelize.wasm.gz"), data) };
  } catch (fault) {
    answer = { fault: fault instanceof Error ? fault.message : String(fault) };
  }
  postMessage(answer);
};
