import type { Change } from "../../core/workbook/change";
import type { MemoryWorkbook } from "../../core/workbook/memoryWorkbook";
import type { WorkbookContent, WorkbookPort } from "../../core/workbook/port";

/** A host that fails: at a read, or after so many of the changes that it was to apply. */
export class FailingWorkbook implements WorkbookPort {
  /** How often it was called. */
  calls = 0;

  constructor(
    private readonly workbook: MemoryWorkbook,
    private readonly fails: "never" | "at reading" | { readonly afterChanges: readonly Change[] },
  ) {}

  read(names?: readonly string[]): Promise<WorkbookContent> {
    this.calls++;
    if (this.fails === "at reading") return Promise.reject(new Error("the host failed"));
    return this.workbook.read(names);
  }

  async apply(changes: readonly Change[]): Promise<void> {
    this.calls++;
    if (typeof this.fails === "string") return this.workbook.apply(changes);
    await this.workbook.apply(this.fails.afterChanges);
    throw new Error("the host failed");
  }
}
