import { describe, expect, it } from "vitest";
import type { MonthRun } from "../../../core/department/runMonth";
import { runMonth } from "../../../core/department/runMonth";
import { schemesOf } from "../../../core/schemeSheet/schemesOf";
import type { Scheme } from "../../../core/schemes/scheme";
import { setUpWorkbook } from "../../../core/setup/setUpWorkbook";
import type { CellContent } from "../../../core/workbook/change";
import { MemoryWorkbook } from "../../../core/workbook/memoryWorkbook";
import type { Language } from "../../../core/words/language";
import { readyScheme } from "../department/write/smallDepartment";
import { readyById } from "../explain/readyFolder";

const MONTH = "2026-06";
const PEOPLE = ["Wang Xiaoming", "Li Xiaohong"];

/** Ready schemes whose own text leaves a figure blank, or that take one that only HR knows. */
const NEED_MORE: ReadonlySet<string> = new Set([..."E03 E10 E27 E45 E47 E52 E54 E57 E63 E68".split(" ")]);

async function setUp(
  schemes: readonly Scheme[],
  language: Language,
  workbook = new MemoryWorkbook({ Notes: [["kept"]] }),
): Promise<MemoryWorkbook> {
  await workbook.apply(setUpWorkbook(await workbook.read(), { language, schemes, month: MONTH }));
  return workbook;
}

const isExample = (cell: CellContent | undefined): boolean => typeof cell === "string" && /^[(（]/.test(cell);

/** Writes over the example rows: the same figures for two people, or two units. */
async function fillIn(workbook: MemoryWorkbook): Promise<void> {
  for (const { name, cells } of workbook.sheets) {
    const [, example] = cells;
    if (!example || !isExample(example[0])) continue;
    const people = PEOPLE.map((person) => [person, ...example.slice(1)]);
    await workbook.apply([{ kind: "write", sheet: name, row: 1, column: 0, cells: people }]);
  }
}

async function run(
  workbook: MemoryWorkbook,
  schemes: readonly Scheme[],
  language: Language,
): Promise<MonthRun> {
  const month = runMonth(await workbook.read(), schemes, { language, month: MONTH });
  if ("fault" in month) throw new Error(JSON.stringify(month.fault));
  return month;
}

const textsOf = (workbook: MemoryWorkbook, sheet: string): unknown[] =>
  (workbook.sheets.find(({ name }) => name === sheet)?.cells ?? []).flat();

describe("setUpWorkbook", () => {
  it.each(readyById)(
    "makes sheets for %s from which everybody who is filled in is appraised",
    async (_, scheme) => {
      const language = "zh-CN";
      const workbook = await setUp([scheme], language);
      await fillIn(workbook);
      const again = setUpWorkbook(await workbook.read(), { language, schemes: [scheme], month: MONTH });
      expect(again).toEqual([]);
      const { result, facts } = await run(workbook, [scheme], language);
      expect(result.findings.filter(({ severity }) => severity === "error")).toEqual([]);
      const graded = result.schemes.flatMap((each) => each.graded);
      const names = [...graded.map(({ appraisee }) => appraisee.member), ...facts.notGraded];
      expect(names.map(({ name }) => name).sort()).toEqual([...PEOPLE].sort());
      if (NEED_MORE.has(scheme.entry ?? "")) return;
      expect(graded.map(({ unsettled }) => unsettled)).toEqual([[], []]);
    },
  );

  it.each(["en", "zh-TW"] as const)("makes one workbook for several schemes in %s", async (language) => {
    const schemes = ["E49", "E17", "E04", "E01"].map(readyScheme);
    const workbook = await setUp(schemes, language);
    // Somebody under each scheme for people, in the same team; and that team under the scheme for teams.
    const roster = workbook.sheets[1];
    const data = workbook.sheets.slice(2, 6);
    const [, member = []] = roster?.cells ?? [];
    const people = ["An", "Bai", "Cai"];
    const write = (sheet: string, rows: readonly (readonly CellContent[])[]): Promise<void> =>
      workbook.apply([{ kind: "write", sheet, row: 1, column: 0, cells: rows }]);
    await write(
      roster?.name ?? "",
      people.map((name, at) => [
        name,
        `00${at}`,
        null,
        member[3] ?? null,
        schemes[at]?.names[language] ?? null,
        null,
      ]),
    );
    for (const [at, { name, cells }] of data.entries())
      await write(name, [[people[at] ?? member[3] ?? null, ...(cells[1] ?? []).slice(1)]]);
    const { result } = await run(workbook, schemes, language);
    expect(result.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(result.schemes.map(({ scheme, graded }) => [scheme.entry, graded.length])).toEqual([
      ["E49", 1],
      ["E17", 1],
      ["E04", 1],
      ["E01", 1],
    ]);
    const again = { language, schemes, month: MONTH };
    expect(setUpWorkbook(await workbook.read(), again)).toEqual([]);
  });

  it("says nothing of its example rows, and grades nobody by them", async () => {
    const workbook = await setUp([readyScheme("E49")], "zh-CN");
    const month = runMonth(await workbook.read(), [], { language: "zh-CN", month: MONTH });
    expect("fault" in month ? month.fault.code : month.result).toBe("nobody there");
  });

  it("offers posts, schemes, incidents and yes or no to choose from", async () => {
    const workbook = await setUp([readyScheme("E04")], "zh-CN");
    const options = workbook.sheets.flatMap(({ name, looks }) =>
      looks.flatMap((look) =>
        look.kind === "choices" && !name.startsWith("考核方案") ? [[name, look.options]] : [],
      ),
    );
    expect(options.map(([name]) => name)).toEqual(
      expect.arrayContaining(["花名册", "奖惩记录", "申诉", "假日"]),
    );
  });

  it("leaves alone what is there, whatever it is called, and takes free names", async () => {
    const scheme = readyScheme("E04");
    const staff: CellContent[][] = [
      ["姓名", "岗位", "入职日期"],
      ["张三", "电话客服", "2024-01-01"],
    ];
    const workbook = new MemoryWorkbook({ 客服中心人员: staff, 数据: [["别的内容"]] });
    await setUp([scheme], "zh-CN", workbook);
    const names = workbook.sheets.map(({ name }) => name);
    expect(names).not.toContain("花名册");
    expect(names).toContain("数据 (2)");
    expect(textsOf(workbook, "客服中心人员")).toEqual(staff.flat());
    expect(textsOf(workbook, "数据")).toEqual(["别的内容"]);
    expect(schemesOf(await workbook.read()).map(({ scheme: read }) => read)).toEqual([scheme]);
  });
});
