import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repository } from "./plantProject";

interface HouseRule {
  readonly name: string;
  /** A line that breaks the rule matches. */
  readonly broken: RegExp;
  readonly breaks: string;
  readonly keeps: string;
}

// The patterns are put together so that this file keeps the rules itself.
const either = (...words: readonly [string, string][]): string =>
  words.map(([start, end]) => start + end).join("|");

const rules: readonly HouseRule[] = [
  {
    name: "a rule is switched off only with a reason",
    broken: new RegExp(
      `(${either(["eslint-", "disable"], ["@ts-", "expect-error"], ["@ts-", "ignore"])})(?!.*-- .)`,
    ),
    breaks: "// eslint-" + "disable-next-line no-eval",
    keeps: "// eslint-" + "disable-next-line no-eval -- the fake sheet evaluates what it is given",
  },
  {
    name: "work that is left is not left in the code",
    broken: new RegExp(`\\b(${either(["TO", "DO"], ["FIX", "ME"], ["X", "XX"])})\\b`),
    breaks: "// TO" + "DO: round",
    keeps: "// rounds to cents",
  },
  {
    name: "nothing is cast to any",
    broken: new RegExp(either(["\\bas ", "any\\b"])),
    breaks: "const cell = input as " + "any;",
    keeps: "const cell = input as unknown;",
  },
  {
    name: "every test runs, but for those that need files beside the repository",
    broken: new RegExp(
      `\\b(it|test|describe)\\.(${either(["sk", "ip"], ["on", "ly"], ["to", "do"], ["fai", "ls"])})\\(`,
    ),
    breaks: "it.sk" + 'ip("rounds", () => undefined);',
    keeps: 'it.skipIf(!shared)("reads the export", () => undefined);',
  },
  {
    name: "no file names a machine's folder or a package registry",
    broken: new RegExp(
      either(["/ho", "me/"], ["/ro", "ot/"], ["/wo", "rk/"], ["C:\\\\Us", "ers"], ["registry\\.", "npm"]),
    ),
    breaks: "const data = '/ho" + "me/someone/data.xlsx';",
    keeps: "const data = '../shared/data.xlsx';",
  },
];

/** Every text file that git tracks or would track, with its lines. */
function textFiles(): { path: string; lines: string[] }[] {
  const options = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const paths = execFileSync("git", options, { cwd: repository, encoding: "utf8" }).split("\0");
  return paths
    .filter((path) => /(\.(ts|js|mjs|cjs|json|md|xml|html|css|svg)|^\.ci\/run)$/.test(path))
    .filter((path) => path !== "package-lock.json" && existsSync(join(repository, path)))
    .map((path) => ({ path, lines: readFileSync(join(repository, path), "utf8").split("\n") }));
}

const files = textFiles();

describe("house rules", () => {
  it("are looked for in all files", () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it.each(rules)("$name", ({ broken, breaks, keeps }) => {
    expect(broken.test(breaks)).toBe(true);
    expect(broken.test(keeps)).toBe(false);
    const found = files.flatMap(({ path, lines }) =>
      lines.flatMap((line, index) =>
        broken.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 80)}`] : [],
      ),
    );
    expect(found).toEqual([]);
  });
});
