import type { SchemeGroup } from "../../core/schemes/scheme";

/** The texts of the start, where a scheme is chosen, read from a table, or imported. */
export interface StartWords {
  readonly title: string;
  readonly intro: string;
  readonly backToScheme: string;
  readonly ready: string;
  readonly search: string;
  readonly searchHint: string;
  readonly group: string;
  readonly allGroups: string;
  readonly groups: Readonly<Record<SchemeGroup, string>>;
  readonly found: (count: number) => string;
  readonly noneFound: string;
  readonly skeleton: string;
  readonly openChoices: (count: number) => string;
  readonly forPosts: (posts: string) => string;
  readonly use: (name: string) => string;
  readonly useShort: string;
  readonly table: string;
  readonly tableHint: string;
  readonly readSelection: string;
  readonly nothingSelected: string;
  readonly readAs: Readonly<Record<string, string>>;
  readonly readRows: (rows: number, sheet: string, area: string) => string;
  readonly faults: (count: number) => string;
  readonly useTable: string;
  readonly json: string;
  readonly jsonHint: string;
  readonly chooseFile: string;
  readonly orPaste: string;
  readonly importText: string;
  readonly notImported: string;
  readonly setup: string;
  readonly setupHint: string;
  readonly setupNothing: string;
  readonly setupPlan: string;
  readonly setupDo: string;
  readonly setupDone: (sheets: string) => string;
  readonly export: string;
  readonly exportHint: string;
  readonly exportFile: string;
}
