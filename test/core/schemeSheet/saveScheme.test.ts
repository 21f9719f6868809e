import { describe, expect, it } from "vitest";
import { saveScheme } from "../../../core/schemeSheet/saveScheme";
import { schemesOf } from "../../../core/schemeSheet/schemesOf";
import type { Scheme } from "../../../core/schemes/scheme";
import { MemoryWorkbook } from "../../../core/workbook/memoryWorkbook";
import type { CellContent } from "../../../core/workbook/change";
import { undoChanges } from "../../../core/workbook/undoChanges";
import { readyScheme } from "../department/write/smallDepartment";
import { readyById } from "../explain/readyFolder";

const scheme = readyScheme("E49");

async function saved(first: Scheme = scheme): Promise<{ workbook: MemoryWorkbook; sheet: string }> {
  const workbook = new MemoryWorkbook({ Data: [["kept"]] });
  const { changes, sheet } = saveScheme(await workbook.read(), first, { language: "en" });
  await workbook.apply(changes);
  return { workbook, sheet };
}

const reweighed = (weights: readonly number[]): Scheme => ({
  ...scheme,
  indicators: (scheme.indicators ?? []).map((indicator, at) => ({
    ...indicator,
    weightPercent: weights[at] ?? 0,
  })),
});
const withoutLast: Scheme = {
  ...scheme,
  posts: ["Agent", "Senior agent"],
  indicators: (scheme.indicators ?? []).slice(0, -1),
};

const cellsOf = (workbook: MemoryWorkbook, sheet: string): CellContent[][] =>
  workbook.sheets.find(({ name }) => name === sheet)?.cells ?? [];
const readBack = async (workbook: MemoryWorkbook): Promise<unknown> =>
  schemesOf(await workbook.read()).map((each) => each.scheme);

/** The place of the first cell that holds a content. */
function placeOf(
  workbook: MemoryWorkbook,
  sheet: string,
  content: CellContent,
): { row: number; column: number } {
  const cells = cellsOf(workbook, sheet);
  const row = cells.findIndex((line) => line.includes(content));
  return { row, column: cells[row]?.indexOf(content) ?? -1 };
}

const write = (
  workbook: MemoryWorkbook,
  sheet: string,
  row: number,
  column: number,
  content: CellContent,
): Promise<void> => workbook.apply([{ kind: "write", sheet, row, column, cells: [[content]] }]);

describe("saveScheme", () => {
  it("adds a sheet that is read back the same, beside one of that name", async () => {
    const { workbook, sheet } = await saved();
    expect(await readBack(workbook)).toEqual([scheme]);
    const twin = saveScheme(await workbook.read(), scheme, { language: "en" });
    expect(twin.sheet).not.toBe(sheet);
  });

  it("writes nothing where the sheet says so already, and only the cells that changed", async () => {
    const { workbook, sheet } = await saved();
    expect(saveScheme(await workbook.read(), scheme, { language: "zh-CN", sheet })).toEqual({
      sheet,
      changes: [],
      lost: [],
    });
    const changed = reweighed([40, 40, 20]);
    const { changes, lost } = saveScheme(await workbook.read(), changed, { language: "zh-CN", sheet });
    expect(changes.every(({ kind }) => kind === "write")).toBe(true);
    expect(changes.length).toBeLessThan(5);
    expect(lost).toEqual([]);
    await workbook.apply(changes);
    expect(await readBack(workbook)).toEqual([changed]);
  });

  it.each(readyById.filter((_, at) => at % 9 === 0))(
    "rewrites %s as another scheme and back",
    async (_, ready) => {
      const { workbook, sheet } = await saved(ready);
      const before = cellsOf(workbook, sheet).map((line) => [...line]);
      const names = (await workbook.read()).names;
      const content = await workbook.read();
      const { changes } = saveScheme(content, scheme, { language: "en", sheet });
      await workbook.apply(changes);
      expect(await readBack(workbook)).toEqual([scheme]);
      await workbook.apply(undoChanges(content, changes));
      expect(cellsOf(workbook, sheet)).toEqual(before);
      expect((await workbook.read()).names).toEqual(expect.arrayContaining([...names]));
      expect(await readBack(workbook)).toEqual([ready]);
    },
  );

  it("keeps HR's own columns beside their rows, and notes behind their table, where the tables move", async () => {
    const { workbook, sheet } = await saved();
    const { row } = placeOf(workbook, sheet, scheme.indicators?.[0]?.id ?? "");
    const far = Math.max(...cellsOf(workbook, sheet).map((line) => line.length)) + 1;
    await write(workbook, sheet, row - 1, far, "Agreed with");
    await write(workbook, sheet, row, far, "works council");
    const last = placeOf(workbook, sheet, scheme.indicators?.at(-1)?.id ?? "");
    await write(workbook, sheet, last.row, far, "to be dropped");
    await write(workbook, sheet, last.row + 2, far, "Note of ours");
    const { changes, lost } = saveScheme(await workbook.read(), withoutLast, { language: "en", sheet });
    await workbook.apply(changes);
    expect(await readBack(workbook)).toEqual([withoutLast]);
    const cells = cellsOf(workbook, sheet);
    const first = cells.findIndex((line) => line.includes(withoutLast.indicators?.[0]?.id ?? ""));
    expect(cells[first]).toContain("works council");
    expect(cells[first - 1]).toContain("Agreed with");
    expect(cells.flat()).toContain("Note of ours");
    expect(lost.map(({ text, what }) => [text, what])).toEqual([["to be dropped", "note"]]);
  });

  it("keeps formulas whose value stays, and lists those it must replace", async () => {
    const { workbook, sheet } = await saved();
    const weight = scheme.indicators?.[0]?.weightPercent ?? null;
    const { row } = placeOf(workbook, sheet, scheme.indicators?.[0]?.id ?? "");
    const column = cellsOf(workbook, sheet)[row]?.indexOf(weight) ?? -1;
    const content = await workbook.read();
    const withFormula = {
      ...content,
      sheets: content.sheets.map((table) =>
        table.sheet === sheet
          ? {
              ...table,
              formulaAt: (r: number, c: number) => (r === row && c === column ? "=2*20" : undefined),
            }
          : table,
      ),
    };
    expect(saveScheme(withFormula, scheme, { language: "en", sheet })).toMatchObject({
      changes: [],
      lost: [],
    });
    const { lost } = saveScheme(withFormula, reweighed([10, 50, 40]), { language: "en", sheet });
    expect(lost).toEqual([{ cell: expect.any(String) as string, text: "=2*20", what: "formula" }]);
  });

  it("keeps a sheet that can't be read in its own language, and gives it a whole scheme again", async () => {
    const { workbook, sheet } = await saved();
    const { row, column } = placeOf(workbook, sheet, scheme.indicators?.[0]?.id ?? "");
    await write(workbook, sheet, row, column, null);
    const [broken] = schemesOf(await workbook.read());
    expect(broken).toMatchObject({ sheet, readable: { id: scheme.id } });
    expect([broken?.scheme, (broken?.findings.length ?? 0) > 0]).toEqual([undefined, true]);
    const { changes } = saveScheme(await workbook.read(), scheme, { language: "zh-CN", sheet });
    await workbook.apply(changes);
    expect(cellsOf(workbook, sheet)[0]?.[0]).toBe("■ Scheme");
    expect(await readBack(workbook)).toEqual([scheme]);
  });
});

describe("schemesOf", () => {
  it("gives a hash that tells an edit of the sheet, and only that", async () => {
    const { workbook, sheet } = await saved();
    const hash = async (): Promise<string | undefined> => schemesOf(await workbook.read())[0]?.hash;
    const before = await hash();
    await write(workbook, "Data", 0, 0, "other");
    await write(workbook, sheet, 200, 9, null);
    expect(await hash()).toBe(before);
    await write(workbook, sheet, 200, 9, "note");
    expect(await hash()).not.toBe(before);
  });
});
