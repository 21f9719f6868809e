import { mkdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ServedFolder } from "../../../local/start/serveFolder";
import { serveFolder } from "../../../local/start/serveFolder";
import { PortTaken, serveOnFreePort } from "../../../local/start/serveOnFreePort";
import { newFolder } from "../makeWorkbook";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

describe("the server of the page", () => {
  let served: ServedFolder;
  beforeAll(async () => {
    const folder = newFolder();
    mkdirSync(join(folder, "page"));
    writeFileSync(join(folder, "secret.txt"), "secret");
    writeFileSync(join(folder, "page", "index.html"), "<p>page</p>");
    writeFileSync(join(folder, "page", "worker.js"), "");
    served = await serveFolder(join(folder, "page"), 0);
  });
  afterAll(() => served.stop());

  // fetch would tidy up paths and refuse the header.
  function ask(path: string, { method = "GET", host = `127.0.0.1:${served.port}` } = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      request({ host: "127.0.0.1", port: served.port, path, method, headers: { host } }, (response) => {
        let text = "";
        response.on("data", (part: Buffer) => (text += part.toString()));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      })
        .on("error", reject)
        .end();
    });
  }

  it("gives the page with a policy that lets nothing in or out", async () => {
    const { status, headers, text } = await ask("/");
    expect([status, text]).toEqual([200, "<p>page</p>"]);
    expect(headers["content-security-policy"]).toMatch(/default-src 'none'; script-src 'self';/);
    expect(headers["content-security-policy"]).not.toMatch(/unsafe-eval|https?:/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  it("lets compiled code run in the worker alone", async () => {
    const { headers } = await ask("/worker.js");
    expect(headers["content-security-policy"]).toContain("'wasm-unsafe-eval'");
  });

  it.each(["/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/none.js", "/%ff"])(
    "gives nothing outside of its folder: %s",
    async (path) => {
      const { status, text } = await ask(path);
      expect([400, 404]).toContain(status);
      expect(text).toBe("");
    },
  );

  it("takes nothing in, and answers no other name", async () => {
    expect((await ask("/", { method: "POST" })).status).toBe(405);
    expect((await ask("/", { host: "example.com" })).status).toBe(403);
    expect((await ask("/", { host: `localhost:${served.port}` })).status).toBe(200);
  });

  it("says which port is taken where it was asked for", async () => {
    await expect(serveOnFreePort(".", served.port)).rejects.toThrow(new PortTaken(served.port));
  });
});
