import type { Change } from "../../core/workbook/change";
import { ChangesRefused } from "../../core/workbook/port";
import { refusedChange } from "../../core/workbook/refusedChange";
import type { LookChange } from "./applyLooks";
import { applyLooks } from "./applyLooks";
import { clearSheet } from "./clearSheet";
import type { Deadline } from "./deadline";
import { OpenSheet } from "./openSheet";
import { sheetScopedName } from "./sheetScopedName";
import { writeCells } from "./writeCells";
import { writeFormulas } from "./writeFormulas";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Kind<Name extends Change["kind"]> = Extract<Change, { kind: Name }>;

/** What changes are gathered for one call of the service. */
type Group = "looks" | "formula" | "alone";

function groupOf({ kind }: Change): Group {
  if (kind === "formula") return "formula";
  const isAlone = ["add sheet", "clear sheet", "remove sheet", "write", "name"].includes(kind);
  return isAlone ? "alone" : "looks";
}

/** Neighbours of one group and sheet, in their order. */
function stepsOf(changes: readonly Change[]): Change[][] {
  const steps: Change[][] = [];
  for (const change of changes) {
    const last = steps[steps.length - 1];
    const [first] = last ?? [];
    const joins =
      first?.sheet.toLowerCase() === change.sheet.toLowerCase() && groupOf(first) === groupOf(change);
    if (last && joins && groupOf(change) !== "alone") last.push(change);
    else steps.push([change]);
  }
  return steps;
}

/** Makes changes to an open spreadsheet. */
class ChangeMaker {
  private readonly open = new Map<string, OpenSheet>();

  constructor(
    private readonly spreadsheet: Spreadsheet,
    sheets: readonly { readonly name: string; readonly sheet: GoogleAppsScript.Spreadsheet.Sheet }[],
    private readonly deadline: Deadline,
  ) {
    for (const { name, sheet } of sheets) this.open.set(name.toLowerCase(), new OpenSheet(sheet, false));
  }

  make(changes: readonly Change[]): void {
    const [first] = changes;
    if (!first) return;
    if (first.kind === "add sheet") {
      this.add(first.sheet);
      return;
    }
    const key = first.sheet.toLowerCase();
    const open = this.open.get(key);
    if (!open) throw new ChangesRefused({ code: "no such sheet", sheet: first.sheet });
    if (first.kind === "clear sheet") {
      clearSheet(open.sheet);
      this.open.set(key, new OpenSheet(open.sheet, true));
    } else if (first.kind === "remove sheet") {
      this.remove(open);
      this.open.delete(key);
    } else if (first.kind === "name") this.name(open, first);
    else if (first.kind === "write") writeCells(open, first, this.deadline);
    else if (first.kind === "formula") writeFormulas(open, changes as Kind<"formula">[]);
    else applyLooks(open, changes as LookChange[]);
  }

  private add(name: string): void {
    const sheet = this.spreadsheet.insertSheet(name, this.spreadsheet.getNumSheets());
    this.open.set(name.toLowerCase(), new OpenSheet(sheet, true));
  }

  /** Names are taken away first: with their sheet gone they would lead nowhere. */
  private remove({ sheet }: OpenSheet): void {
    for (const named of sheet.getNamedRanges()) named.remove();
    this.spreadsheet.deleteSheet(sheet);
  }

  private name(open: OpenSheet, { name, area, local }: Kind<"name">): void {
    const full = local === true ? sheetScopedName(name, open.sheet.getSheetId()) : name;
    this.spreadsheet.setNamedRange(full, open.range(area));
  }
}

/**
 * Makes changes in their order, refusing them all where one can't be made. Where time runs out it throws OutOfTime between
 * two steps: the next run completes what is left, as after any run that is broken off.
 */
export function applyChanges(spreadsheet: Spreadsheet, changes: readonly Change[], deadline: Deadline): void {
  if (changes.length === 0) return;
  const sheets = spreadsheet.getSheets().map((sheet) => ({ name: sheet.getName(), sheet }));
  const refused = refusedChange(
    changes,
    sheets.map(({ name }) => name),
  );
  if (refused) throw new ChangesRefused(refused);
  const maker = new ChangeMaker(spreadsheet, sheets, deadline);
  for (const step of stepsOf(changes)) {
    deadline.check();
    maker.make(step);
  }
  SpreadsheetApp.flush();
}
