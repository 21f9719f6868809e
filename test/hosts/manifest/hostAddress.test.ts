import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inProject } from "../projectRoot";
import { loadHostAddress } from "./loadManifestTools";

const { readHostAddress, addressManifest } = await loadHostAddress();
const source = readFileSync(inProject("manifest.xml"), "utf8");

describe("the address to serve from", () => {
  it.each([
    ["https://example.com", "https://example.com"],
    ["https://example.com/", "https://example.com"],
    ["https://Example.com/hr/kaohe/", "https://example.com/hr/kaohe"],
    ["https://example.com:8443/kaohe", "https://example.com:8443/kaohe"],
    ["https://example.com/考核", "https://example.com/%E8%80%83%E6%A0%B8"],
    ["https://192.0.2.7/kaohe-1.2", "https://192.0.2.7/kaohe-1.2"],
  ])("may be %s", (written, home) => {
    expect(readHostAddress(written)).toBe(home);
  });

  it.each([
    [undefined, "no origin"],
    ["", "no origin"],
    ["http://example.com", "origin not https"],
    ["example.com/kaohe", "origin no address"],
    ["https://", "origin no address"],
    ["https:///kaohe", "origin no address"],
    ["https://exa mple.com", "origin no address"],
    ["https://example.com//kaohe", "origin no address"],
    ['https://example.com/"><x', "origin no address"],
    ["ftp://example.com", "origin no address"],
    ["https://example.com/kaohe?v=1", "origin with query"],
    ["https://example.com/kaohe#top", "origin with query"],
    ["https://me:secret@example.com", "origin with user"],
    ["https://example.com/taskpane.html", "origin is file"],
    ["https://example.com/kaohe/manifest.xml", "origin is file"],
  ])("can't be %s", (written, code) => {
    expect(() => readHostAddress(written)).toThrow(code);
  });
});

describe("the manifest for an address", () => {
  it("is the same where the address is the one of development", () => {
    expect(addressManifest(source, "https://localhost:3000")).toBe(source);
  });

  it("keeps nothing of the development server, and trusts the host without the path", () => {
    const manifest = addressManifest(source, "https://example.com/r&d/$&");
    expect(manifest).not.toContain("localhost");
    expect(manifest).toContain("<AppDomain>https://example.com</AppDomain>");
    expect(manifest).toContain('DefaultValue="https://example.com/r&amp;d/$&amp;/taskpane.html"');
    expect(manifest.match(/https:\/\/example\.com/g)).toHaveLength(
      source.match(/https:\/\/localhost:3000/g)?.length ?? 0,
    );
  });
});
