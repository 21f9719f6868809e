import { describe, expect, it, vi } from "vitest";
import type { Change } from "../../../core/workbook/change";
import { portContract } from "../../core/workbook/contract";
import { openHost } from "./office";

describe("the spreadsheet through the sidebar's bridge, the built script and the service", () => {
  portContract((sheets) => Promise.resolve(openHost(sheets).pane.workbook));
});

describe("reading a spreadsheet of Google's", () => {
  const day = (number: number, format = "yyyy-mm-dd"): { number: number; format: string } => ({
    number,
    format,
  });

  it.each([
    ["the script's own", "Asia/Shanghai", "Asia/Shanghai"],
    ["the script's own, with summer time", "America/New_York", "America/New_York"],
    ["another than the script's", "America/New_York", "Asia/Shanghai"],
  ])("gives dates as serial numbers in a zone that is %s", async (_, zone, scriptZone) => {
    const { host, pane } = openHost({ A: [[day(46_188)], [day(46_023.75)], [day(46_090.5)]] });
    host.book.zone = zone;
    host.scriptZone = scriptZone;
    vi.stubEnv("TZ", scriptZone);
    try {
      const { sheets } = await pane.workbook.read();
      expect(sheets[0]?.raw).toEqual([["46188"], ["46023.75"], ["46090.5"]]);
      expect(sheets[0]?.shown[0]).toEqual(["2026-06-15"]);
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it("reads durations as they are shown, beyond a day and before the zones had whole minutes", async () => {
    const { pane } = openHost({
      A: [[day(38 / 86_400, "[h]:mm:ss")], [day(1.5, "[h]:mm:ss")], [day(0.5, "h:mm:ss")]],
    });
    const { sheets } = await pane.workbook.read();
    expect(sheets[0]?.raw.map(([text]) => Number(text))).toEqual([38 / 86_400, 1.5, 0.5]);
  });

  it("tells texts, booleans, percentages, errors and formulas apart", async () => {
    const { host, pane } = openHost({
      A: [["007", 7, true, day(0.4, "0%"), { formula: "=1/0" }, { formula: "=B1*2" }]],
    });
    host.book.sheet("A").grid.compute = (formula) => (formula === "=1/0" ? "#DIV/0!" : 14);
    const table = (await pane.workbook.read()).sheets[0];
    expect(table?.raw).toEqual([["007", "7", "TRUE", "0.4", "#DIV/0!", "14"]]);
    expect(table?.shown[0]?.[3]).toBe("40%");
    expect([0, 1, 2].map((column) => table?.isText?.(0, column))).toEqual([true, false, false]);
    expect([3, 5].map((column) => table?.formulaAt?.(0, column))).toEqual([undefined, "=B1*2"]);
  });

  it("gives every row of a merged block its text, and says which sheets are hidden", async () => {
    const { host, pane } = openHost({
      A: [
        ["Team", "Name"],
        ["East", "Ann"],
        [null, "Bob"],
      ],
      B: [["x"]],
    });
    host.book.sheet("A").grid.merges = [{ row: 1, column: 0, rows: 2, columns: 1 }];
    host.book.sheet("B").isHidden = true;
    const [a, b] = (await pane.workbook.read()).sheets;
    expect(a?.raw[2]).toEqual(["East", "Bob"]);
    expect([1, 2].map((row) => a?.mergedFromRow?.(row, 0))).toEqual([undefined, 1]);
    expect([a?.hidden, b?.hidden]).toEqual([false, true]);
  });
});

describe("rows that a filter hides in a spreadsheet of Google's", () => {
  const figures = [
    ["Name", "Team"],
    ["Ann", "East"],
    ["Bob", "West"],
    ["Cleo", null],
    ["Dan", "West"],
  ];

  it("are known where values were unticked, in as many calls for many rows as for few", async () => {
    const callsFor = async (rows: typeof figures): Promise<number> => {
      const { host, pane } = openHost({ A: rows });
      const sheet = host.book.sheet("A");
      sheet.filter = { row: 0, column: 0, rows: rows.length, columns: 2 };
      sheet.untickedValues.set(2, ["West", ""]);
      const [table] = (await pane.workbook.read()).sheets;
      const hidden = rows.slice(1).filter(([, team]) => team !== "East").length;
      expect([1, 3].map((from) => table?.hiddenRowsFrom?.(from))).toEqual([hidden, hidden - 1]);
      return host.meter.calls;
    };
    const many = [...figures, ...Array.from({ length: 50 }, () => figures.slice(1)).flat()];
    expect(await callsFor(many)).toBe(await callsFor(figures));
  });

  it("are none without a filter, or where nothing was unticked", async () => {
    const { host, pane } = openHost({ A: figures, B: figures });
    host.book.sheet("B").filter = { row: 0, column: 0, rows: 5, columns: 2 };
    const { sheets } = await pane.workbook.read();
    expect(sheets.map((table) => table.hiddenRowsFrom?.(1))).toEqual([0, 0]);
  });
});

describe("changing a spreadsheet of Google's", () => {
  const apply = async (
    changes: readonly Change[],
    sheets = { A: [["kept"]] },
  ): Promise<ReturnType<typeof openHost>["host"]> => {
    const { host, pane } = openHost(sheets);
    host.meter.reset();
    await pane.workbook.apply(changes);
    return host;
  };
  const column = { row: 0, column: 0, rows: 3, columns: 1 };

  it("keeps texts and numbers what they are in cells for texts, and lets formulas be formulas there", async () => {
    const sheet = "A";
    const host = await apply([
      { kind: "style", sheet, area: column, style: "inputText" },
      { kind: "write", sheet, row: 0, column: 0, cells: [["=1+1"], [5]] },
      { kind: "formula", sheet, row: 2, column: 0, formula: "=A2" },
    ]);
    const { grid } = host.book.sheet("A");
    expect([0, 1, 2].map((row) => grid.cell(row, 0))).toEqual([
      { content: "=1+1" },
      { content: 5 },
      { content: "", formula: "=A2" },
    ]);
  });

  it("puts charts, notes, choices, filters and a guard that only warns on a sheet, as the service has them", async () => {
    const sheet = "新";
    const values = { ...column, column: 1 };
    const host = await apply([
      { kind: "add sheet", sheet },
      {
        kind: "write",
        sheet,
        row: 0,
        column: 0,
        cells: [
          ["组", "分"],
          ["甲", 9],
          ["乙", 8],
        ],
      },
      { kind: "style", sheet, area: { ...column, rows: 1 }, style: "header" },
      { kind: "chart", sheet, title: "图", categories: column, values, at: { row: 4, column: 0 } },
      { kind: "comment", sheet, row: 0, column: 1, text: "说明" },
      { kind: "choices", sheet, area: column, options: ["甲", "乙"] },
      { kind: "filter", sheet, area: column },
      { kind: "protect", sheet },
      { kind: "protect", sheet },
    ]);
    const made = host.book.sheet("新");
    expect(made.charts).toEqual([
      {
        type: "COLUMN",
        headers: 0,
        title: "图",
        legend: { position: "none" },
        position: [5, 1],
        ranges: ["A1:A3", "B1:B3"],
      },
    ]);
    expect([made.grid.look("Note", 0, 1), made.grid.look("Note", 0, 0)]).toEqual(["说明", undefined]);
    expect(made.grid.look("Validation", 2, 0)).toEqual({ list: ["甲", "乙"], allowsInvalid: true });
    expect(made.protections).toEqual([{ isWarningOnly: true, description: "Kaohe" }]);
    expect([made.grid.look("Background", 0, 0), made.grid.look("FontWeight", 0, 0)]).toEqual([
      "#27496d",
      "bold",
    ]);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["A", "新"]);
  });

  it("leaves a title unmerged that the frozen columns would cut, which the service refuses", async () => {
    const sheet = "A";
    const host = await apply([
      {
        kind: "merge",
        sheet,
        areas: [
          { row: 0, column: 0, rows: 1, columns: 4 },
          { row: 1, column: 1, rows: 1, columns: 2 },
        ],
      },
      { kind: "freeze", sheet, rows: 1, columns: 1 },
    ]);
    expect(host.book.sheet("A").grid.merges).toEqual([{ row: 1, column: 1, rows: 1, columns: 2 }]);
  });

  it("makes a sheet larger for what is written, and takes as many calls for many rows as for few", async () => {
    const rows = (count: number): Change[] => [
      { kind: "add sheet", sheet: "B" },
      {
        kind: "write",
        sheet: "B",
        row: 0,
        column: 0,
        cells: Array.from({ length: count }, (_, at) => [`员工${at}`, at]),
      },
      { kind: "style", sheet: "B", area: { row: 0, column: 0, rows: count, columns: 1 }, style: "text" },
      {
        kind: "style",
        sheet: "B",
        area: { row: 0, column: 1, rows: count, columns: 1 },
        style: "total",
        digits: 1,
      },
    ];
    const [few, many] = [await apply(rows(900)), await apply(rows(9000))];
    expect(many.book.sheet("B").grid.rows).toBe(9000);
    // One more makes the sheet larger.
    expect(many.meter.calls).toBe(few.meter.calls + 1);
  });

  it("keeps names of one sheet apart from those of another", async () => {
    const { pane } = openHost({ A: [["x"]], B: [["y"]] });
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    await pane.workbook.apply([
      { kind: "name", sheet: "A", name: "KH_part", area, local: true },
      { kind: "name", sheet: "B", name: "KH_part", area, local: true },
      { kind: "name", sheet: "B", name: "KH_part", area },
    ]);
    expect((await pane.workbook.read()).names).toEqual([
      { name: "KH_part", sheet: "A", area, local: true },
      { name: "KH_part", sheet: "B", area, local: true },
      { name: "KH_part", sheet: "B", area },
    ]);
  });
});

describe("the sidebar's other questions", () => {
  it("gives what is selected down to the last row in use, in numbers and as shown", async () => {
    const { host, pane } = openHost({
      A: [
        ["分", "率"],
        [95, { number: 0.4, format: "0%" }],
      ],
    });
    expect(await pane.selection.read()).toBeUndefined();
    host.book.selected = { row: 1, column: 0, rows: 900, columns: 2 };
    expect(await pane.selection.read()).toEqual({
      sheet: "A",
      area: { row: 1, column: 0, rows: 900, columns: 2 },
      cells: [[95, 0.4]],
      shown: [["95", "40%"]],
    });
    host.book.selected = { row: 10, column: 0, rows: 1, columns: 1 };
    expect(await pane.selection.read()).toMatchObject({ cells: [], shown: [] });
  });

  it("brings a sheet and cells of it to the front, also one that was hidden", async () => {
    const { host, pane } = openHost({ A: [["x"]], B: [["y"]] });
    host.book.sheet("B").isHidden = true;
    await pane.selection.show("B", { row: 2, column: 1, rows: 1, columns: 3 });
    expect([host.book.active.name, host.book.active.isHidden]).toEqual(["B", false]);
    expect(host.book.selected).toEqual({ row: 2, column: 1, rows: 1, columns: 3 });
    await pane.selection.show("gone");
    expect(host.book.active.name).toBe("B");
  });

  it("says that a colleague's run is under way, and that a person may not edit", async () => {
    const { host, pane } = openHost({ A: [["x"]] });
    const changes: Change[] = [{ kind: "write", sheet: "A", row: 0, column: 0, cells: [["y"]] }];
    host.lock.isOthers = true;
    await expect(pane.workbook.apply(changes)).rejects.toMatchObject({ code: "busy" });
    host.lock.isOthers = false;
    host.meter.reset();
    host.meter.failsAt = { call: 8, error: new Error("You are trying to edit a protected cell or object.") };
    await expect(pane.workbook.apply(changes)).rejects.toMatchObject({ code: "not allowed" });
    host.meter.reset();
    await pane.workbook.apply(changes);
    expect(host.book.sheet("A").grid.cell(0, 0)).toEqual({ content: "y" });
  });

  it("names the day that it is where the spreadsheet is", () => {
    vi.useFakeTimers({ now: new Date("2026-07-05T17:00Z") });
    expect(openHost({ A: [] }).pane.today()).toBe("2026-07-06");
    vi.useRealTimers();
  });
});
