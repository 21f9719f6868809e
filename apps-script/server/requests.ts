import type { Area } from "../../core/workbook/area";
import type { Change } from "../../core/workbook/change";
import type { RefusedChange } from "../../core/workbook/port";
import type { HostFaultCode } from "../../sidebar/ports/hostFault";
import type { Schedule } from "../../sidebar/ports/schedulePort";
import type { SelectedCells } from "../../sidebar/ports/selectionPort";
import type { WorkbookCells } from "../workbook/workbookCells";

/** What the sidebar may ask of the script: by name, what it hands over, and what the answer is. */
export interface Requests {
  readonly readWorkbook: {
    readonly asked: { readonly names?: readonly string[] };
    readonly answer: WorkbookCells;
  };
  readonly applyChanges: {
    readonly asked: { readonly changes: readonly Change[] };
    readonly answer: null;
  };
  readonly readSelection: { readonly asked: null; readonly answer: SelectedCells | null };
  readonly show: {
    readonly asked: { readonly sheet: string; readonly area?: Area };
    readonly answer: null;
  };
  readonly readSchedule: { readonly asked: null; readonly answer: Schedule | null };
  readonly setSchedule: {
    readonly asked: { readonly schedule: Schedule | null };
    readonly answer: null;
  };
}

/** A request as it goes through Google's bridge: as JSON text. */
export interface Request<Name extends keyof Requests = keyof Requests> {
  readonly name: Name;
  readonly asked: Requests[Name]["asked"];
}

/** An answer as it goes through Google's bridge: as JSON text, which holds no date and nothing undefined. */
export type Answer<Value> =
  | { readonly answer: Value }
  | { readonly refused: RefusedChange }
  | { readonly fault: HostFaultCode; readonly detail: string };
