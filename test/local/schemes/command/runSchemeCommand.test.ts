import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runSchemeCommand } from "../../../../local/schemes/command/runSchemeCommand";
import { newWorkbookBytes } from "../../../../local/xlsx/newWorkbook";
import { saveBeside } from "../../../../local/xlsx/saveBeside";
import { XlsxWorkbook } from "../../../../local/xlsx/xlsxWorkbook";
import { readWorkbookBytes } from "../../../../local/xlsx/recogniseFile";

const folder = mkdtempSync(join(tmpdir(), "kaohe-scheme-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function run(...args: string[]): Promise<{ code: number; said: string; complained: string }> {
  const lines = { said: "", complained: "" };
  const code = await runSchemeCommand(args, {
    say: (text) => void (lines.said += `${text}\n`),
    complain: (text) => void (lines.complained += `${text}\n`),
    progress: { step: () => undefined, done: () => undefined },
  });
  return { code, ...lines };
}

describe("npm run scheme", () => {
  it("lists all ready schemes by field", async () => {
    const { code, said } = await run("list", "--lang", "zh-CN");
    expect(code).toBe(0);
    expect(said).toMatch(/70 个现成方案[\s\S]*电商客服[\s\S]*E49 {2}after-sales[\s\S]*E62.*（骨架，待补充）/);
  });

  it("explains rows step by step in the language asked for", async () => {
    const row = "score=80, sales=18,000, public_sales=200000, staff=8, seniority=50";
    const { code, said } = await run("explain", "E17", "--row", row, "--lang", "en");
    expect(code).toBe(0);
    expect(said).toMatch(/1,600 yuan.*210 yuan.*125 yuan.*50 yuan.*= 1,985 yuan/);
    expect((await run("explain", "E17", "--row", row, "--lang", "zh-CN")).said).toMatch(/= 1,985 元/);
  });

  it("ranks several rows among each other, with cases of incidents and lists", async () => {
    const { said } = await run("explain", "E04", "--row", "base=80, rude=1", "--row", "base=80");
    expect(said).toMatch(/Person 1[\s\S]*30 points[\s\S]*Person 2[\s\S]*80 points/);
    expect((await run("explain", "E35", "--row", "months=90;92;88")).said).toMatch(/90 points/);
  });

  it("takes another reading of an open text", async () => {
    const explain = ["explain", "E15", "--row", "sales=15000"];
    expect((await run(...explain)).said).toContain("225 yuan");
    expect((await run(...explain, "--choice", "edge15000=second_band")).said).toContain("150 yuan");
  });

  it("checks a scheme, worst first, with places and remedies", async () => {
    const { code, said } = await run("check", "E15");
    expect(code).toBe(0);
    expect(said).toMatch(/Error: .*selling more pays less[\s\S]*Note: /);
  });

  it("shows a scheme as tables", async () => {
    const { said } = await run("show", "after-sales", "--lang", "zh-CN");
    expect(said).toMatch(/■ 考核指标[\s\S]*服务分/);
  });

  it("writes a scheme sheet, reads it back, and names the cell that a hand edit broke", async () => {
    const file = join(folder, "scheme.xlsx");
    expect((await run("sheet", "E12", "--out", file)).code).toBe(0);
    expect((await run("check", file)).said).toBe((await run("check", "E12")).said);
    const workbook = new XlsxWorkbook(readWorkbookBytes(file), file);
    const { sheets } = await workbook.read();
    const [sheet] = sheets;
    const row = sheet?.raw.findIndex((cells) => cells[0] === "tasks") ?? -1;
    const column = sheet?.raw[row]?.indexOf("15") ?? -1;
    expect(column).toBeGreaterThan(0);
    const change = { kind: "write", sheet: sheet?.sheet ?? "", row, column, cells: [["much"]] } as const;
    await workbook.apply([change]);
    saveBeside(file, workbook.bytes);
    const broken = await run("check", file);
    expect(broken.code).toBe(1);
    expect(broken.complained).toMatch(new RegExp(`![A-Z]+${row + 1}: .*much`));
  });

  it.each([
    [["draw", "E15"], /“draw” is no command/],
    [["explain"], /Which scheme\?/],
    [["sheet", "E15"], /--out FILE\.xlsx/],
    [["explain", "E15", "--row", "sale=3"], /no “sale”\. Is sales meant\?/],
    [["explain", "E15", "--row", "sales"], /a name and a value/],
    [["explain", "E15", "--choice", "edge=x"], /edge15000=first_band/],
    [["explain", "E15", "--rows", "sales=3"], /no option --rows/],
    [["show", "E15", "--lang", "fr"], /--lang fr/],
  ])("says what is wrong with %j", async (args, words) => {
    const { code, said, complained } = await run(...args);
    expect([code, said]).toEqual([2, ""]);
    expect(complained).toMatch(words);
  });

  it("says that a workbook holds no scheme sheet, and that there is no such scheme", async () => {
    const file = join(folder, "empty.xlsx");
    saveBeside(file, await newWorkbookBytes("Empty"));
    expect(await run("check", file)).toMatchObject({ code: 1 });
    expect((await run("check", file)).complained).toMatch(/holds no scheme sheet/);
    expect((await run("show", "E99")).complained).toMatch(/no ready scheme “E99”/);
  });
});
