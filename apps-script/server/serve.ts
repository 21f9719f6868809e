import { ChangesRefused } from "../../core/workbook/port";
import { HostFault } from "../../sidebar/ports/hostFault";
import { underLock } from "../menu/underLock";
import { readSchedule, setSchedule } from "../schedule/schedule";
import { applyChanges } from "../workbook/applyChanges";
import { Deadline, OutOfTime } from "../workbook/deadline";
import { readCells } from "../workbook/readContent";
import { readSelection } from "./readSelection";
import type { Answer, Request, Requests } from "./requests";

type Served = {
  readonly [Name in keyof Requests]: (asked: Requests[Name]["asked"]) => Requests[Name]["answer"];
};

const served: Served = {
  readWorkbook: ({ names }) => readCells(SpreadsheetApp.getActiveSpreadsheet(), names),
  applyChanges: ({ changes }) => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const done = underLock(() => applyChanges(spreadsheet, changes, new Deadline(() => Date.now())));
    if (!done) throw new HostFault("busy");
    return null;
  },
  readSelection: () => readSelection() ?? null,
  show: ({ sheet: name, area }) => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = spreadsheet.getSheetByName(name);
    if (!sheet) return null;
    if (sheet.isSheetHidden()) sheet.showSheet();
    spreadsheet.setActiveSheet(sheet);
    if (area) sheet.getRange(area.row + 1, area.column + 1, area.rows, area.columns).activate();
    return null;
  },
  readSchedule: () => readSchedule() ?? null,
  setSchedule: ({ schedule }) => {
    setSchedule(schedule ?? undefined);
    return null;
  },
};

function faultOf(error: unknown): Answer<never> {
  if (error instanceof ChangesRefused) return { refused: error.refused };
  if (error instanceof HostFault) return { fault: error.code, detail: error.detail };
  if (error instanceof OutOfTime) return { fault: "timed out", detail: "" };
  const detail = String((error as { message?: unknown } | null)?.message ?? error);
  const isForbidden = /permission|protected|authori[sz]ation/i.test(detail);
  return { fault: isForbidden ? "not allowed" : "failed", detail };
}

/** Serves a request of the sidebar: JSON text in, JSON text out; what goes wrong is an answer too. */
export function serve(request: string): string {
  let answer: Answer<Requests[keyof Requests]["answer"]>;
  try {
    const { name, asked } = JSON.parse(request) as Request;
    const answerTo = served[name] as (asked: unknown) => Requests[keyof Requests]["answer"];
    answer = { answer: answerTo(asked) };
  } catch (error) {
    answer = faultOf(error);
  }
  return JSON.stringify(answer);
}
