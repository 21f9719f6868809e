import "@univerjs/preset-sheets-core/lib/index.css";
import { openGrid } from "./grid/openGrid";
import type { FunctionEntry } from "./functions/functionEntry";
const t0 = performance.now();
const functions = (await (await fetch("functions.zh-CN.json")).json()) as FunctionEntry[];
const root = document.getElementById("page") as HTMLElement;
root.style.height = "100vh";
const grid = await openGrid(root, "zh-CN", functions, {
  id: "w",
  name: "x",
  sheetOrder: ["a"],
  sheets: {
    a: {
      id: "a",
      name: "数据",
      cellData: {
        0: { 0: { v: "张三" }, 1: { v: 90 }, 2: { f: "=PERF.GRADE(B1:B3)" } },
        1: { 1: { v: 70 } },
      },
    },
  },
});
(globalThis as unknown as Record<string, unknown>).grid = grid;
document.title = `ready ${performance.now() - t0}`;
