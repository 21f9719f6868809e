import { createReadStream, existsSync, statSync } from "node:fs";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

/** The only address that the server listens at: nobody else on the network reaches it. */
const LOOPBACK = "127.0.0.1";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/** The grid writes styles into the page; scripts come from the server's own files only, and nothing is sent anywhere. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The worker alone runs the compiled spreadsheet library. */
const WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** Only pages opened under our own address are answered: a foreign name that leads here is not. */
function isOwnName(request: IncomingMessage): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? "");
}

function fileOf(folder: string, address: string): string | undefined {
  const path = decodeURIComponent(new URL(address, "http://localhost").pathname);
  const file = normalize(join(folder, path.endsWith("/") ? `${path}index.html` : path));
  const isInside = file.startsWith(normalize(folder) + sep);
  return isInside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** The file that is asked for, or why there is none. */
function fileOrStatus(folder: string, request: IncomingMessage): string | number {
  if (!isOwnName(request)) return 403;
  if (request.method !== "GET" && request.method !== "HEAD") return 405;
  try {
    return fileOf(folder, request.url ?? "/") ?? 404;
  } catch {
    return 400;
  }
}

function answer(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const file = fileOrStatus(folder, request);
  if (typeof file === "number") {
    response.writeHead(file).end();
    return;
  }
  response.writeHead(200, {
    "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
    "Content-Length": statSync(file).size,
    "Content-Security-Policy": file.endsWith("worker.js") ? WORKER_POLICY : PAGE_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
  });
  if (request.method === "HEAD") response.end();
  else createReadStream(file).pipe(response);
}

/** A folder that is served. */
export interface ServedFolder {
  readonly address: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, resolve);
  });
}

/** Serves the files of a folder to this machine alone; rejects where the port is taken. Port 0 is any free one. */
export async function serveFolder(folder: string, port: number): Promise<ServedFolder> {
  const server = createServer((request, response) => answer(folder, request, response));
  await listen(server, port);
  const bound = server.address();
  const boundPort = typeof bound === "object" && bound !== null ? bound.port : port;
  return {
    address: `http://${LOOPBACK}:${boundPort}/`,
    port: boundPort,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
