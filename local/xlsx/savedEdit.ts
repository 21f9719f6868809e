import type { Change } from "../../core/workbook/change";

/** What happened to a workbook since it was opened, as far as the cells at the end don't tell. */
export type SavedEdit =
  | { readonly kind: "changes"; readonly changes: readonly Change[] }
  | { readonly kind: "rename sheet"; readonly sheet: string; readonly to: string }
  | {
      readonly kind: "insert rows" | "remove rows" | "insert columns" | "remove columns";
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
    };
