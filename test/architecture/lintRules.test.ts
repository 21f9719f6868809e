import { expect, it } from "vitest";
import { plantProject } from "./plantProject";
import { runTool } from "./runTool";

interface FileReport {
  filePath: string;
  messages: { ruleId: string | null; severity: number }[];
}

/** One file per rule: its path and content; a path's own rule is the only one it breaks. */
const planted: Record<string, { rule: string; content: string }> = {
  "core/clock.ts": { rule: "no-restricted-properties", content: "export const now = Date.now();\n" },
  "core/today.ts": { rule: "no-restricted-syntax", content: "export const today = new Date();\n" },
  "core/chance.ts": { rule: "no-restricted-properties", content: "export const chance = Math.random();\n" },
  "core/locale.ts": {
    rule: "no-restricted-globals",
    content: "export const format = new Intl.NumberFormat();\n",
  },
  "core/order.ts": {
    rule: "no-restricted-syntax",
    content: `export const order = "a".localeCompare("b");\n`,
  },
  "core/upper.ts": {
    rule: "no-restricted-syntax",
    content: `export const upper = "a".toLocaleUpperCase();\n`,
  },
  "core/silent.ts": {
    rule: "jsdoc/require-jsdoc",
    content: "export function silent(): number {\n  return 1;\n}\n",
  },
  "core/tagged.ts": {
    rule: "jsdoc/check-tag-names",
    content: "/** One.\n * @nonsense\n */\nexport function tagged(): number {\n  return 1;\n}\n",
  },
  "core/loose.ts": {
    rule: "@typescript-eslint/no-explicit-any",
    content: "export const loose: any[] = [];\n",
  },
  "core/excused.ts": {
    rule: "unused-disable-directive",
    content: "// eslint-disable-next-line no-eval -- planted\nexport const excused = 1;\n",
  },
  "addin/started.ts": {
    rule: "office-addins/no-office-initialize",
    content: "/** Starts. */\nexport function start(): void {\n  Office.initialize = () => undefined;\n}\n",
  },
};

it("lint refuses each planted fault by its own rule, and a sound file by none", () => {
  const files = Object.fromEntries(Object.entries(planted).map(([path, { content }]) => [path, content]));
  const sound =
    "/** One, as `number`.\n * @source E01\n */\nexport function one(): number {\n  return 1;\n}\n";
  const folder = plantProject({ ...files, "core/sound.ts": sound });
  const answer = runTool(
    "eslint",
    folder,
    "--config",
    "test/tools/eslint.config.mjs",
    "--format",
    "json",
    "core",
    "addin",
  );
  expect(answer.exitCode).toBe(1);
  const reports = JSON.parse(answer.stdout) as FileReport[];
  const found = Object.fromEntries(
    reports.map(({ filePath, messages }) => [
      filePath.slice(folder.length + 1),
      messages.map(({ ruleId, severity }) => `${ruleId ?? "unused-disable-directive"} ${String(severity)}`),
    ]),
  );
  const wanted = Object.fromEntries(Object.entries(planted).map(([path, { rule }]) => [path, [`${rule} 2`]]));
  expect(found).toEqual({ ...wanted, "core/sound.ts": [] });
});
