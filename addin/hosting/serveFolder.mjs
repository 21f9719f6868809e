import { createReadStream } from "node:fs";
import { createServer } from "node:https";
import { contentType } from "./contentType.mjs";
import { findServed } from "./findServed.mjs";
import { HostingFault } from "./hostingFault.mjs";

/** Both addresses that "localhost" may mean; on the second some machines have nothing. */
const LOOPBACK = ["127.0.0.1", "::1"];
const LACKING = ["EADDRNOTAVAIL", "EAFNOSUPPORT"];

const HEADERS = {
  // What was built last is what Excel shows.
  "Cache-Control": "no-store",
  // Excel on the web reads the functions' descriptions from a page of another origin.
  "Access-Control-Allow-Origin": "*",
  "X-Content-Type-Options": "nosniff",
};

/**
 * Serves a folder to this machine only, over https.
 * @param {{ folder: string, port: number, certificate: { cert: string | Buffer, key: string | Buffer } }} parts
 * @returns {Promise<{ close: () => Promise<void> }>}
 * @throws {HostingFault} where the port is taken or not allowed
 */
export async function serveFolder({ folder, port, certificate }) {
  const servers = [];
  const close = async () => {
    await Promise.all(
      servers.map((server) => new Promise((done) => (server.close(done), server.closeAllConnections()))),
    );
  };
  for (const host of LOOPBACK) {
    const server = createServer(certificate, (request, response) => answer(folder, request, response));
    try {
      await listen(server, { host, port });
      servers.push(server);
    } catch (fault) {
      if (servers.length > 0 && LACKING.includes(fault.code)) continue;
      await close();
      throw faultOf(fault, port);
    }
  }
  return { close };
}

function listen(server, place) {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(place, () => {
      server.off("error", fail);
      done();
    });
  });
}

function faultOf(fault, port) {
  if (fault.code === "EADDRINUSE") return new HostingFault("port taken", String(port));
  if (fault.code === "EACCES") return new HostingFault("port not allowed", String(port));
  return new HostingFault("server", fault.message);
}

function answer(folder, request, response) {
  const { method = "", url = "/" } = request;
  if (method === "OPTIONS") {
    // Browsers ask before a page from the internet may reach a server of this machine.
    response.writeHead(204, {
      ...HEADERS,
      "Access-Control-Allow-Methods": "GET, HEAD",
      "Access-Control-Allow-Headers": "*",
      "Access-Control-Allow-Private-Network": "true",
    });
    return response.end();
  }
  if (method !== "GET" && method !== "HEAD") return refuse(response, 405, { Allow: "GET, HEAD, OPTIONS" });
  const file = findServed(folder, url);
  if (file === undefined) return refuse(response, 404, {});
  response.writeHead(200, { ...HEADERS, "Content-Type": contentType(file) });
  if (method === "HEAD") return response.end();
  return createReadStream(file)
    .on("error", () => response.destroy())
    .pipe(response);
}

function refuse(response, status, headers) {
  response.writeHead(status, { ...HEADERS, ...headers, "Content-Type": "text/plain; charset=utf-8" });
  return response.end(`${status}\n`);
}
