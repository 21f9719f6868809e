import type { SavedWorkbook } from "../../xlsx/copy/savedWorkbook";
import type { Session } from "../session";
import { savedWorkbook } from "./savedWorkbook";
import type { WorkerAnswer } from "./worker";

/** Writes a workbook's file beside the page, so that the page stays alive meanwhile. */
function write(saved: SavedWorkbook): Promise<Uint8Array> {
  const worker = new Worker("worker.js", { type: "module" });
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      if ("bytes" in data) resolve(data.bytes);
      else reject(new Error(data.fault));
    };
    worker.onerror = ({ message }) => reject(new Error(message || "worker.js"));
    worker.postMessage(saved);
  }).finally(() => worker.terminate());
}

/** The bytes of a copy of the workbook as it stands. */
export async function copyOf(session: Session): Promise<Uint8Array> {
  await session.settling.settled();
  return write(savedWorkbook(session));
}

/** Saves a copy of the workbook among the browser's downloads. */
export async function saveCopy(session: Session, name: string): Promise<void> {
  const bytes = await copyOf(session);
  const link = document.createElement("a");
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  link.download = name;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
