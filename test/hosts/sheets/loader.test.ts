import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { splitFiles } from "../../../apps-script/loader/projectFiles";
import type { Language } from "../../../core/words/language";
import { inProject } from "../projectRoot";
import { readSidebar } from "./bareContext";
import { entryPoints } from "./entryPoints";
import { openHost, told } from "./office";

const sidebar = readSidebar();
const macro = readFileSync(inProject("dist/parts/macro.js"), "utf8");
const block = /<script type="text\/plain" data-kaohe="\w+">([^]*?)<\/script>/.exec(sidebar)?.[1] ?? "";
const TABLE = [
  ["80~100", 1],
  ["0~80", 0.6],
];

/** Projects in which the two files don't go together, and what is said of each. */
const FAULTS: readonly (readonly [
  fault: string,
  files: Record<string, string>,
  texts: Record<Language, RegExp>,
])[] = [
  [
    "only Code.gs was pasted",
    {},
    { en: /is missing\. Paste/, "zh-CN": /缺少 Sidebar.*请在/, "zh-TW": /缺少 Sidebar.*請在/ },
  ],
  [
    "the paste was cut off",
    { Sidebar: sidebar.slice(0, -100_000) },
    { en: /isn’t whole\. Paste/, "zh-CN": /不完整。请/, "zh-TW": /不完整。請/ },
  ],
  [
    "a line of the macro got lost",
    { Sidebar: sidebar.replace(block, () => block.slice(1000)) },
    { en: /isn’t whole\. Paste/, "zh-CN": /不完整。请/, "zh-TW": /不完整。請/ },
  ],
  [
    "the files are of two versions",
    { Sidebar: sidebar.replace(/data-kaohe="\w+"/, 'data-kaohe="0123456789ab"') },
    { en: /another version than Code\.gs\. Paste/, "zh-CN": /不是同一版。请/, "zh-TW": /不是同一版。請/ },
  ],
];

describe("the macro behind the sidebar's page", () => {
  it("comes back byte for byte", () => {
    expect(splitFiles(sidebar)?.macro === macro).toBe(true);
  });

  it("holds nothing that Google could take for a tag, a template or a comment", () => {
    expect(block.length).toBeGreaterThan(100_000);
    expect(block).not.toMatch(/[</]/);
  });

  it("makes no code of text itself, and has no promise that settles after its function", () => {
    expect(macro).not.toMatch(/\beval\(|\bFunction\(/);
    expect(macro).not.toMatch(/\basync\b(?! )|\basync (?:function|\()|\bnew Promise\b|\bPromise\./);
    expect(macro).not.toMatch(
      /\b(UrlFetchApp|DriveApp|MailApp|GmailApp|openById|openByUrl|getActiveUser\b|getEffectiveUser)\b/,
    );
  });

  it("has an entry for each function that Google calls", () => {
    const { host } = openHost({ A: [] });
    host.ui.answer = "NO";
    for (const { name, entry } of entryPoints)
      if (entry !== "serve") expect(() => host.run(name), name).not.toThrow();
    expect(host.run("kaoheServe", ['{"name":"readSelection","asked":null}'])).toBe('{"answer":null}');
  });

  it("is loaded once by what needs it, and by nothing else", () => {
    const { host } = openHost({ A: [["x"]] });
    const loads = (): number => host.meter.callsByName.get("HtmlTemplate.getRawContent") ?? 0;
    host.run("onOpen", [], "simple trigger");
    host.run("PERF_GRADE", [95], "custom function");
    expect(loads()).toBe(0);
    host.run("kaoheAbout");
    expect(loads()).toBe(1);
    host.run("PERF_CHECK_TABLE", [TABLE], "custom function");
    expect(loads()).toBe(2);
  });

  it("isn't sent to the user with the page", () => {
    const { host } = openHost({ A: [] });
    host.run("kaoheScheme");
    const { content = "" } = host.ui.sidebar ?? {};
    expect(content).not.toContain("data-kaohe");
    expect(content.length).toBeLessThan(sidebar.length - macro.length);
    expect(content).toMatch(/<\/script>\s*<\/body>\s*<\/html>\s*$/);
  });
});

describe("a script project in which the files don't go together", () => {
  it.each(FAULTS)("says in each language what to paste where %s", (_, files, texts) => {
    for (const [language, text] of Object.entries(texts)) {
      const { host } = openHost({ A: [["x"]] }, language as Language);
      Object.assign(host.html, { files });
      host.run("onOpen", [], "simple trigger");
      expect(host.ui.menu).toHaveLength(11);
      expect(host.run("PERF_GRADE", [95], "custom function")).toBe("优秀");
      for (const [name, given, execution] of [
        ["kaoheGrade", [], "menu"],
        ["kaoheSelfTest", [], "menu"],
        ["kaoheServe", ["{}"], "sidebar"],
        ["kaoheMonthly", [{}], "time trigger"],
        ["PERF_CHECK_TABLE", [TABLE], "custom function"],
      ] as const)
        expect(() => host.run(name, given, execution), name).toThrow(text);
    }
  });

  it("is found out by the self-test where a single character of the macro is another", () => {
    const { host } = openHost({ A: [["x"]] });
    host.book.started = (sheet) =>
      (sheet.grid.compute = (formula) => ({ "=1+2": 3, "=DATE(2026,6,15)": 46_188 })[formula] ?? "");
    const changed = sidebar.replace(block, () => `${block} `);
    Object.assign(host.html, { files: { Sidebar: changed } });
    host.run("kaoheSelfTest");
    expect(told(host)).toMatch(/^1 of \d+ cases didn’t[^]*Sidebar\.html: expected/);
  });
});
