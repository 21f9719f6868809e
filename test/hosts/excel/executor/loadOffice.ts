import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script } from "node:vm";
import type { ExcelExecutor } from "./excelExecutor";
import type { RequestBody } from "./message";

const require = createRequire(import.meta.url);

/** The parts of the Office client that the adapter finds in its page. */
interface OfficeGlobals {
  Excel: unknown;
  Office: unknown;
}

interface LoadedClient {
  readonly Excel: unknown;
  readonly OfficeExtension: {
    readonly ClientRequestContext: { defaultRequestUrlAndHeaders: unknown };
  };
}

/**
 * Loads the Office client as Microsoft publishes it, outside of a browser, and makes an executor do what Excel does
 * with its requests. What the adapter then finds as `Excel` is the client itself.
 * @param excelApi the second number of the version of Excel's interface
 */
export function loadOffice(executorOf: () => ExcelExecutor, excelApi: () => number = () => 14): void {
  const location = { search: "", href: "https://localhost:3000/", hash: "" };
  const window: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    console: { log: () => undefined },
    location,
    navigator: { userAgent: "Chrome/120" },
    document: {
      location,
      getElementsByTagName: () => [],
      getElementById: () => null,
      createElement: () => ({}),
    },
  };
  window.window = window;
  window.self = window;
  const file = require.resolve("@microsoft/office-js/dist/excel-win32-16.01.js");
  new Script(readFileSync(file, "utf8"), { filename: file }).runInContext(createContext(window));
  const client = window as unknown as LoadedClient;
  client.OfficeExtension.ClientRequestContext.defaultRequestUrlAndHeaders = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_: unknown, _flags: unknown, { Body }: { readonly Body: RequestBody }) =>
        // As on its way to Excel and back: nothing is shared but text.
        Promise.resolve(
          JSON.parse(JSON.stringify(executorOf().execute(JSON.parse(JSON.stringify(Body)) as RequestBody))),
        ),
    }),
  };
  const globals = globalThis as unknown as OfficeGlobals;
  globals.Excel = client.Excel;
  globals.Office = {
    context: {
      requirements: {
        isSetSupported: (name: string, version: string) =>
          name === "ExcelApi" && Number(version.split(".")[1]) <= excelApi(),
      },
    },
  };
}
