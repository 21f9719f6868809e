import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import type { IncomingHttpHeaders } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadServeFolder } from "./loadManifestTools";

const serveFolder = await loadServeFolder();

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

describe("the server of the trial", () => {
  const place = mkdtempSync(join(tmpdir(), "serve-"));
  const folder = join(place, "addin");
  const authority = join(place, "ca.crt");
  let certificate: { cert: Buffer; key: Buffer };
  let port = 0;
  let close = (): Promise<void> => Promise.resolve();

  beforeAll(async () => {
    mkdirSync(join(folder, "assets"), { recursive: true });
    writeFileSync(join(folder, "taskpane.html"), "<!doctype html>");
    writeFileSync(join(folder, "functions.zh-CN.json"), "{}");
    writeFileSync(join(folder, "assets/icon-16.png"), "png");
    writeFileSync(join(place, "secret.txt"), "secret");
    symlinkSync(join(place, "secret.txt"), join(folder, "link.txt"));
    await generateCertificates(authority, join(place, "one.crt"), join(place, "one.key"), 2, ["localhost"]);
    certificate = { cert: readFileSync(join(place, "one.crt")), key: readFileSync(join(place, "one.key")) };
    port = await freePort();
    ({ close } = await serveFolder({ folder, port, certificate }));
  });
  afterAll(async () => {
    await close();
    rmSync(place, { recursive: true, force: true });
  });

  // The path goes out as it is written: the client would else take the dots out itself.
  const ask = (path: string, method = "GET", host = "localhost"): Promise<Answer> =>
    new Promise((done, fail) => {
      const options = { host, port, path, method, ca: readFileSync(authority), servername: "localhost" };
      request(options, (response) => {
        let text = "";
        response.on("data", (chunk: Buffer) => (text += chunk.toString("utf8")));
        response.on("end", () => done({ status: response.statusCode, headers: response.headers, text }));
      })
        .on("error", fail)
        .end();
    });

  it.each([
    ["/taskpane.html", "text/html; charset=utf-8"],
    ["/taskpane.html?_host_Info=Excel$Web$16.00", "text/html; charset=utf-8"],
    ["/functions.zh-CN.json", "application/json; charset=utf-8"],
    ["/assets/icon-16.png", "image/png"],
  ])("serves %s as %s, never from a cache, to pages of Excel too", async (path, type) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "content-type": type,
      "cache-control": "no-store",
      "access-control-allow-origin": "*",
    });
  });

  it.each([
    ...["/", "/assets", "/nothing.js", "/%00", "/%zz"],
    ...["/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/assets/../../secret.txt"],
    ...["/..%5csecret.txt", "//secret.txt", "/link.txt"],
  ])("has nothing at %s", async (path) => {
    const { status, text } = await ask(path);
    expect([status, text]).toEqual([404, "404\n"]);
  });

  it("only gives", async () => {
    expect((await ask("/taskpane.html", "HEAD")).text).toBe("");
    expect((await ask("/taskpane.html", "POST")).status).toBe(405);
    const { status, headers } = await ask("/functions.zh-CN.json", "OPTIONS");
    expect(status).toBe(204);
    expect(headers["access-control-allow-private-network"]).toBe("true");
  });

  it("says that a port is taken, and leaves what has it alone", async () => {
    await expect(serveFolder({ folder, port, certificate })).rejects.toMatchObject({
      code: "port taken",
      found: String(port),
    });
    expect((await ask("/taskpane.html")).status).toBe(200);
  });
});

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}
