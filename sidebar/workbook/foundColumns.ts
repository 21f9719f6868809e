import { confirmMapping } from "../../core/department/confirmMapping";
import type { FoundColumn } from "../../core/department/departmentFacts";
import { readDepartment } from "../../core/department/read/readDepartment";
import type { FieldSetting } from "../../core/schemes/choice";
import type { Scheme } from "../../core/schemes/scheme";
import type { WorkbookContent } from "../../core/workbook/port";

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
  return { columns: columns.filter(({ isConfirmed }) => !isConfirmed), sets: confirmMapping(scheme, facts) };
}
