import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inProject } from "../projectRoot";
import { loadHostingWords } from "./loadManifestTools";

const hostingWords = await loadHostingWords();

/** The names of everything that is said, at any depth. */
const namesIn = (words: unknown): string[] =>
  typeof words === "object" && words !== null
    ? Object.entries(words).flatMap(([name, inner]) => [
        name,
        ...namesIn(inner).map((below) => `${name}.${below}`),
      ])
    : [];

function run(command: "serve" | "package", ...args: string[]): { status: number | null; stderr: string } {
  const tsx = inProject("node_modules/tsx/dist/cli.mjs");
  const answer = spawnSync(process.execPath, [tsx, inProject(`addin/hosting/${command}.mjs`), ...args], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "zh_TW.UTF-8" },
  });
  return { status: answer.status, stderr: answer.stderr };
}

describe("what the commands say", () => {
  it("is there in three languages", () => {
    const english = namesIn(hostingWords("en"));
    expect(english.length).toBeGreaterThan(25);
    expect(namesIn(hostingWords("zh-CN"))).toEqual(english);
    expect(namesIn(hostingWords("zh-TW"))).toEqual(english);
  });

  it("has a sentence for every fault that the code tells", () => {
    const code = readdirSync(inProject("addin/hosting"))
      .filter((name) => name.endsWith(".mjs"))
      .map((name) => readFileSync(inProject("addin/hosting", name), "utf8"))
      .join("\n");
    const told = [...code.matchAll(/(?:new HostingFault|refuse)\(\s*"([^"]+)"/g)].map(([, name]) => name);
    expect([...new Set(told)].sort()).toEqual(Object.keys(hostingWords("en").faults as object).sort());
  });

  it("answers everything that stands in the way with a sentence that shows what was found", () => {
    for (const language of ["en", "zh-CN", "zh-TW"]) {
      const faults = hostingWords(language).faults as Record<string, (found: string) => string>;
      for (const [code, tell] of Object.entries(faults)) {
        expect(tell("4711").length, code).toBeGreaterThan(10);
        if (!/^(no origin|certificate half|certificate not allowed)$/.test(code))
          expect(tell("4711")).toContain("4711");
      }
    }
  });

  it.each([
    [
      "package",
      ["--origin", "http://a.b", "--lang", "en"],
      "http://a.b isn't https, and Excel loads nothing else.",
    ],
    ["package", ["https://example.com", "--lang=zh-CN"], "用 --help 查看可以写什么"],
    ["serve", ["--port", "0", "--lang", "en"], "--port 0 is no port. Write a number from 1 to 65535"],
    ["serve", ["--certificate", "none.crt", "--key", "none.key"], "憑證和金鑰無法使用"],
  ] as const)("%s %j is refused in words, before anything is built", (command, args, says) => {
    const { status, stderr } = run(command, ...args);
    expect(stderr).toContain(says);
    expect(stderr).not.toContain("    at ");
    expect(status).toBe(1);
  });
});
