import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CellContent, Change } from "../../../core/workbook/change";
import { editedSince } from "../../../core/workbook/editedSince";
import { MemoryWorkbook } from "../../../core/workbook/memoryWorkbook";
import { refusedChange } from "../../../core/workbook/refusedChange";
import { undoChanges } from "../../../core/workbook/undoChanges";

const SHEETS = ["Data", "数据", "Other"] as const;

const cell = fc.oneof(
  fc.constantFrom<CellContent>(null, true, false, 0, 90, 0.1 + 0.2, "", "007", "TRUE", "=1+1", "12.50", " "),
  fc.string({ maxLength: 4 }),
);
const block = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 });
const at = fc.record({ row: fc.nat(4), column: fc.nat(4) });
const sheet = fc.constantFrom(...SHEETS, "data", "New");

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant("add sheet" as const), sheet }),
  fc.record({ kind: fc.constant("clear sheet" as const), sheet }),
  fc.record({ kind: fc.constant("remove sheet" as const), sheet }),
  fc
    .tuple(sheet, at, block)
    .map(([name, place, cells]): Change => ({ kind: "write", sheet: name, ...place, cells })),
  fc
    .tuple(sheet, at)
    .map(([name, place]): Change => ({ kind: "formula", sheet: name, ...place, formula: "=A1" })),
  fc
    .tuple(fc.constantFrom(...SHEETS), at, fc.constantFrom("KH_a", "KH_b"))
    .map(([name, place, named]): Change => ({
      kind: "name",
      name: named,
      sheet: name,
      area: { ...place, rows: 1, columns: 1 },
    })),
);

type Held = Readonly<Record<string, readonly string[]>>;

/** Every cell that holds something, with its kind and formula. */
function heldBy(workbook: MemoryWorkbook): Held {
  return Object.fromEntries(
    workbook.sheets.map(({ name, cells, formulas }) => [
      name,
      [
        ...cells.flatMap((line, row) =>
          line.flatMap((content, column) =>
            content === null ? [] : [`${row} ${column} ${typeof content} ${String(content)}`],
          ),
        ),
        ...[...formulas].map(([place, formula]) => `${place} ${formula}`).sort(),
      ],
    ]),
  );
}

async function start(cells: readonly (readonly (readonly CellContent[])[])[]): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook(
    Object.fromEntries(
      SHEETS.map((name, index) => [
        name,
        (cells[index] ?? []).map((line) => line.map((each) => (each === "" ? null : each))),
      ]),
    ),
  );
  const area = { row: 0, column: 0, rows: 2, columns: 2 };
  await workbook.apply([
    { kind: "formula", sheet: "Data", row: 1, column: 1, formula: "=SUM(A1:A3)" },
    { kind: "name", name: "KH_a", sheet: "Data", area },
    { kind: "name", name: "KH_b", sheet: "Other", area },
  ]);
  return workbook;
}

describe("undoChanges", () => {
  it("puts back every cell with its kind, every formula, every sheet and every name", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(block, { minLength: 3, maxLength: 3 }),
        fc.array(change, { maxLength: 8 }),
        async (cells, drawn) => {
          const changes = drawn.reduce<readonly Change[]>(
            (kept, each) => (refusedChange([...kept, each], SHEETS) ? kept : [...kept, each]),
            [],
          );
          const workbook = await start(cells);
          const content = await workbook.read();
          const before = heldBy(workbook);
          const undo = undoChanges(content, changes);
          await workbook.apply(changes);
          expect(editedSince(await workbook.read(), changes, [])).toEqual([]);
          await workbook.apply(undo);
          expect(heldBy(workbook)).toEqual(before);
          const names = (each: typeof content): unknown[] =>
            each.names.map((name) => JSON.stringify(name)).sort();
          expect(names(await workbook.read())).toEqual(names(content));
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("editedSince", () => {
  const changes: readonly Change[] = [
    { kind: "add sheet", sheet: "Results" },
    {
      kind: "write",
      sheet: "Results",
      row: 0,
      column: 0,
      cells: [
        ["Name", "Total"],
        ["An", 95.5],
      ],
    },
    { kind: "write", sheet: "Data", row: 2, column: 0, cells: [["Bai", 80]] },
  ];
  const edit = async (edits: readonly Change[]): Promise<string[]> => {
    const workbook = new MemoryWorkbook({ Data: [["Name"], ["An"]], Notes: [] });
    const undo = undoChanges(await workbook.read(), changes);
    await workbook.apply([...changes, ...edits]);
    return editedSince(await workbook.read(), changes, undo);
  };
  const write = (sheet: string, row: number, column: number, content: CellContent): Change => ({
    kind: "write",
    sheet,
    row,
    column,
    cells: [[content]],
  });

  it.each([
    ["nothing where nobody edited", [], []],
    [
      "nothing where people edited other cells",
      [write("Data", 0, 0, "Names"), write("Notes", 0, 0, "x")],
      [],
    ],
    ["a cell that was written over", [write("Data", 2, 1, 81)], ["Data"]],
    ["a cell that was blanked", [write("Results", 1, 1, null)], ["Results"]],
    ["a note in a sheet of ours", [write("Results", 5, 3, "please check")], ["Results"]],
    ["a row behind those that were appended", [write("Data", 3, 0, "Cai")], ["Data"]],
    ["a sheet that is gone", [{ kind: "remove sheet", sheet: "Results" }], ["Results"]],
    [
      "a formula in the place of a value",
      [{ kind: "formula", sheet: "Data", row: 2, column: 1, formula: "=80" }],
      ["Data"],
    ],
  ] as readonly (readonly [string, readonly Change[], readonly string[]])[])(
    "finds %s",
    async (_, edits, found) => {
      expect(await edit(edits)).toEqual(found);
    },
  );
});
