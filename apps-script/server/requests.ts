import type { Area } from "../../core/workbook/area";
import type { Change } from "../../core/workbook/change";
import type { RefusedChange } from "../../core/workbook/port";
import type { HostFaultCode } from "../../sidebar/ports/hostFault";
import type { Schedule } from "../../sidebar/ports/schedulePort";
import type { SelectedCells } from "../../sidebar/ports/selectionPort";
import type { WorkbookCells } from "../workbook/workbookCells";

/** What the sidebar may ask of the script: the functions by name, what each is handed, and what it answers. */
export interface Requests {
  readonly kaoheReadWorkbook: {
    readonly asked: { readonly names?: readonly string[] };
    readonly answer: WorkbookCells;
  };
  readonly kaoheApplyChanges: {
    readonly asked: { readonly changes: readonly Change[] };
    readonly answer: null;
  };
  readonly kaoheReadSelection: { readonly asked: null; readonly answer: SelectedCells | null };
  readonly kaoheShow: {
    readonly asked: { readonly sheet: string; readonly area?: Area };
    readonly answer: null;
  };
  readonly kaoheReadSchedule: { readonly asked: null; readonly answer: Schedule | null };
  readonly kaoheSetSchedule: {
    readonly asked: { readonly schedule: Schedule | null };
    readonly answer: null;
  };
}

/** An answer as it goes through Google's bridge: as JSON text, which holds no date and nothing undefined. */
export type Answer<Value> =
  | { readonly answer: Value }
  | { readonly refused: RefusedChange }
  | { readonly fault: HostFaultCode; readonly detail: string };
