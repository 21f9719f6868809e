import type { Area } from "../../core/workbook/area";
import type { Change } from "../../core/workbook/change";
import type { TellProgress, WorkbookContent, WorkbookPort } from "../../core/workbook/port";
import type { Language } from "../../core/words/language";
import { bundledLibrary } from "../../sidebar/library/bundledLibrary";
import type { PaneHost } from "../../sidebar/ports/paneHost";
import type { Schedule } from "../../sidebar/ports/schedulePort";
import type { SelectedCells } from "../../sidebar/ports/selectionPort";
import { contentOf } from "../workbook/workbookCells";
import { askScript } from "./askScript";

const workbook: WorkbookPort = {
  async read(names?: readonly string[], tell?: TellProgress): Promise<WorkbookContent> {
    const cells = await askScript("readWorkbook", names ? { names } : {});
    tell?.(1);
    return contentOf(cells);
  },
  async apply(changes: readonly Change[], tell?: TellProgress): Promise<void> {
    await askScript("applyChanges", { changes });
    tell?.(1);
  },
};

/** Google Sheets as the pane sees it. It can't tell when people edit the workbook: the pane has its own button to read anew. */
export class SheetsPaneHost implements PaneHost {
  readonly workbook = workbook;
  readonly library = bundledLibrary;

  /** @param zone of the spreadsheet: its date is the one that counts */
  constructor(
    readonly language: Language,
    private readonly zone: string,
  ) {}

  readonly selection = {
    async read(): Promise<SelectedCells | undefined> {
      return (await askScript("readSelection", null)) ?? undefined;
    },
    async show(sheet: string, area?: Area): Promise<void> {
      await askScript("show", { sheet, ...(area && { area }) });
    },
  };

  readonly schedule = {
    async read(): Promise<Schedule | undefined> {
      return (await askScript("readSchedule", null)) ?? undefined;
    },
    async set(schedule: Schedule | undefined): Promise<void> {
      await askScript("setSchedule", { schedule: schedule ?? null });
    },
  };

  /** Canada writes its dates as we do: 2026-07-05. */
  readonly today = (): string => new Date().toLocaleDateString("en-CA", { timeZone: this.zone });
}
