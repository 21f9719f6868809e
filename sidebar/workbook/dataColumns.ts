import { sortSheets } from "../../core/department/read/sortSheets";
import { FindingCollector } from "../../core/month/findings";
import type { Scheme } from "../../core/schemes/scheme";
import type { WorkbookContent } from "../../core/workbook/port";

/** A data sheet with the texts of its header, in their order and each once. */
export interface DataColumns {
  readonly sheet: string;
  readonly headers: readonly string[];
}

/** The sheets that figures can be read from, as the monthly run takes them. */
export function dataColumns(content: WorkbookContent, scheme: Scheme): DataColumns[] {
  const { data, roster } = sortSheets(content.sheets, [scheme], new FindingCollector());
  return [...data, ...(roster ? [roster] : [])].map(({ name, header }) => ({
    sheet: name,
    headers: [...new Set(header.headers.filter((text) => text !== ""))],
  }));
}
