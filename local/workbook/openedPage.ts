import type { WorkbookPort } from "../../core/workbook/port";

/** What the page lets its console and tests do, beside what people do with hands. */
export interface OpenedPage {
  /** The workbook that is open. */
  readonly port: WorkbookPort;
  /** Opens a file as if somebody had chosen it. */
  readonly open: (bytes: Uint8Array, name: string) => Promise<void>;
  /** Selects a cell, counted from 0, and brings it into view. */
  readonly select: (sheet: string, row: number, column: number) => Promise<void>;
  /** The bytes of the copy that saving would give. */
  readonly copy: () => Promise<Uint8Array>;
}
