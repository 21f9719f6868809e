import { confirmMapping } from "../../core/department/confirmMapping";
import { readDepartment } from "../../core/department/read/readDepartment";
import type { FieldSetting } from "../../core/schemes/choice";
import type { Scheme } from "../../core/schemes/scheme";
import type { WorkbookContent } from "../../core/workbook/port";

/** A column that stands for a figure by a synonym, which nobody has confirmed yet. */
export interface FoundColumn {
  readonly figure: string;
  readonly header: string;
  readonly sheet: string;
}

/** Columns found by synonyms, and the settings that keep them. */
export interface FoundColumns {
  readonly columns: readonly FoundColumn[];
  readonly sets: readonly FieldSetting[];
}

/** The columns of the latest month that were found by another name than the scheme's first. */
export function foundColumns(content: WorkbookContent, scheme: Scheme): FoundColumns {
  const facts = readDepartment(content, [scheme]);
  if ("fault" in facts) return { columns: [], sets: [] };
  const columns = facts.schemes.flatMap((each) => each.columns ?? []);
  return {
    columns: columns.flatMap(({ figure, header, sheet, isConfirmed }) =>
      isConfirmed ? [] : [{ figure, header, sheet }],
    ),
    sets: confirmMapping(scheme, facts),
  };
}
