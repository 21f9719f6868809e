import "@univerjs/preset-sheets-core/lib/index.css";
import { readFileWorkbook } from "../fileParts/readFileWorkbook";
import { Session } from "./session";
import type { FunctionEntry } from "./functions/functionEntry";
const t0 = performance.now();
const functions = (await (await fetch("functions.zh-CN.json")).json()) as FunctionEntry[];
const root = document.getElementById("page") as HTMLElement;
root.style.height = "100vh";
let session: Session | undefined;
async function open(bytes: Uint8Array, name: string): Promise<Session> {
  session?.close();
  const content = await readFileWorkbook(bytes);
  session = await Session.open(root, "zh-CN", functions, { name, bytes, content });
  return session;
}
const sample = new Uint8Array(await (await fetch("sample.xlsx")).arrayBuffer());
const s = await open(sample, "客服部.xlsx");
(globalThis as unknown as Record<string, unknown>).kaohe = { open, get port() { return session?.port; }, get session() { return session; } };
document.title = `ready ${performance.now() - t0}`;
document.documentElement.dataset.ready="";void s;
