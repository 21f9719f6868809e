/* npm run sidebar: the pane over the sample department in memory, to be looked at while it is worked on. */
import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { buildPage } from "./buildPage";

const PORT = 3100;
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};

const folder = await buildPage();
const address = `http://127.0.0.1:${PORT}`;
createServer((request, response) => {
  const path = join(folder, normalize(new URL(request.url ?? "/", address).pathname));
  if (!existsSync(path) || TYPES[extname(path)] === undefined) return response.writeHead(404).end();
  response.writeHead(200, { "content-type": TYPES[extname(path)], "cache-control": "no-store" });
  return createReadStream(path).pipe(response);
}).listen(PORT, "127.0.0.1", () => {
  console.log(`Sample department: ${address}/page.html?workbook=sample.json&lang=zh-CN`);
  console.log(`Empty workbook:    ${address}/page.html?lang=zh-CN`);
});
