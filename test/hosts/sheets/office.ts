import { vi } from "vitest";
import { SheetsPaneHost } from "../../../apps-script/pane/sheetsPaneHost";
import { setUpWorkbook } from "../../../core/setup/setUpWorkbook";
import type { Language } from "../../../core/words/language";
import { officeSchemes, officeSheets } from "../../department/smallOffice";
import { bridgeTo } from "./fake/bridge";
import type { Cell } from "./fake/typed";
import { FakeHost } from "./fake/fakeHost";

type Sheets = ConstructorParameters<typeof FakeHost>[0];

/** A host with sheets, and the sidebar's side of it. */
export function openHost(
  sheets: Sheets,
  language: Language = "en",
): { host: FakeHost; pane: SheetsPaneHost } {
  const host = new FakeHost(sheets);
  host.locale = language.replace("-", "_");
  vi.stubGlobal("google", bridgeTo(host));
  return { host, pane: new SheetsPaneHost(language, "Asia/Shanghai") };
}

/** A small office whose workbook the sidebar has set up: three months of figures, two schemes. */
export async function openOffice(
  more: Parameters<typeof officeSheets>[0] = {},
  language: Language = "en",
): Promise<{ host: FakeHost; pane: SheetsPaneHost }> {
  const opened = openHost(officeSheets(more), language);
  const { workbook } = opened.pane;
  const request = { language, schemes: officeSchemes, month: "2026-06" };
  await workbook.apply(setUpWorkbook(await workbook.read(), request));
  opened.host.meter.reset();
  return opened;
}

/** What the last dialogue said. */
export const told = (host: FakeHost): string => host.ui.alerts[host.ui.alerts.length - 1]?.prompt ?? "";

/** The texts of a sheet as people see them, without blanks at the ends of rows. */
export function seen(host: FakeHost, name: string): string[][] {
  const sheet = host.book.sheet(name);
  const { execution } = host.meter;
  host.meter.execution = "menu";
  const rows = sheet.getDataRange().getDisplayValues();
  host.meter.execution = execution;
  return rows.map((row) =>
    row.slice(
      0,
      row.reduce((last, text, at) => (text === "" ? last : at + 1), 0),
    ),
  );
}

/** The cells that have a look, with what it is. */
function looksText(rows: readonly (readonly unknown[])[]): string {
  const texts: string[] = [];
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      if (value !== undefined) texts.push(`${at}.${column}=${JSON.stringify(value)}`);
    });
  });
  return texts.join();
}

/** Everything that a workbook holds and looks like, to be compared. */
export function stateOf({ book }: FakeHost): unknown {
  const sheets = book.sheets.map(
    ({ name, grid, frozen, filter, charts, protections, rowHeights, columnWidths }) => ({
      name,
      cells: grid.cells.map((row) =>
        Array.from(row, (cell: Cell | undefined) => cell?.formula ?? cell?.content ?? "")
          .join("|")
          .replace(/\|+$/, ""),
      ),
      looks: [...grid.looks]
        .map(([kind, rows]) => `${kind} ${looksText(rows)}`)
        .filter((text) => !text.endsWith(" "))
        .sort(),
      merges: [...grid.merges].map((area) => JSON.stringify(area)).sort(),
      frozen,
      filter,
      charts: charts.length,
      protections,
      heights: [...rowHeights].sort(([a], [b]) => a - b),
      widths: [...columnWidths],
    }),
  );
  return { sheets, names: book.names.map(({ name, area }) => ({ name, area })) };
}

/** The same workbook in a host of its own, as it was before anything failed there. */
export function copyOf(host: FakeHost): FakeHost {
  const copy = new FakeHost({});
  copy.book.sheets = [];
  for (const { name, grid, ...sheet } of host.book.sheets) {
    const made = copy.book.addSheet(name);
    Object.assign(made.grid, structuredClone({ ...grid, compute: undefined }), { compute: grid.compute });
    made.frozen = { ...sheet.frozen };
    for (const [at, width] of sheet.columnWidths) made.columnWidths.set(at, width);
    for (const [at, height] of sheet.rowHeights) made.rowHeights.set(at, height);
    made.filter = sheet.filter;
    made.charts = [...sheet.charts];
    made.protections = structuredClone(sheet.protections);
  }
  copy.book.names = host.book.names.map((named) => ({ ...named, sheet: copy.book.sheet(named.sheet.name) }));
  copy.book.active = copy.book.sheets[0] as FakeHost["book"]["active"];
  return copy;
}
