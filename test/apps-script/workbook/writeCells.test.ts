import { expect, it } from "vitest";
import { Deadline, OutOfTime } from "../../../apps-script/workbook/deadline";
import { OpenSheet } from "../../../apps-script/workbook/openSheet";
import { writeCells } from "../../../apps-script/workbook/writeCells";
import type { Change } from "../../../core/workbook/change";
import { FakeSpreadsheet } from "../../hosts/sheets/fake/fakeSpreadsheet";

const ROWS = 45_000;
const change: Extract<Change, { kind: "write" }> = {
  kind: "write",
  sheet: "A",
  row: 0,
  column: 0,
  cells: Array.from({ length: ROWS }, (_, at) => [`员工${at}`, at]),
};

it("writes many rows by twenty thousand, and stops between them when time runs out, keeping what is written", () => {
  const whole = new FakeSpreadsheet({ A: [] });
  writeCells(new OpenSheet(whole.sheet("A").handle, true), change, new Deadline(() => 0));
  expect(whole.meter.callsByName.get("Range.setValues")).toBe(3);
  expect(whole.sheet("A").grid.cell(ROWS - 1, 0)).toEqual({ content: `员工${ROWS - 1}` });

  const cut = new FakeSpreadsheet({ A: [] });
  // Looked at when it begins and before each block, 110 seconds later each time: the third block comes too late.
  let nowMs = 0;
  const deadline = new Deadline(() => (nowMs += 110_000) - 110_000);
  const write = (): void => writeCells(new OpenSheet(cut.sheet("A").handle, true), change, deadline);
  expect(write).toThrow(OutOfTime);
  expect(cut.sheet("A").grid.dataSize().rows).toBe(40_000);
});
