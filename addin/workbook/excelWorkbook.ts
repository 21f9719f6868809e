import type { Change } from "../../core/workbook/change";
import type { TellProgress, WorkbookContent, WorkbookPort } from "../../core/workbook/port";
import { toHostFault } from "./officeFault";
import { readWorkbook } from "./read/readWorkbook";
import { requireExcel } from "./requireExcel";
import { applyChanges } from "./write/applyChanges";

/** The workbook that the add-in stands beside. */
export class ExcelWorkbook implements WorkbookPort {
  async read(names?: readonly string[], tell?: TellProgress): Promise<WorkbookContent> {
    return this.#asked(() => readWorkbook(names, tell));
  }

  async apply(changes: readonly Change[], tell?: TellProgress): Promise<void> {
    if (changes.length > 0) await this.#asked(() => applyChanges(changes, tell));
  }

  async #asked<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    requireExcel();
    try {
      return await ask();
    } catch (failure) {
      throw toHostFault(failure);
    }
  }
}
