import type { Change } from "../../../core/workbook/change";
import type { ChangeSteps } from "./changeSteps";
import type { Standing } from "./standing";
import type { Step } from "./step";
import { sheetStep } from "./step";

/** What people may still do to a sheet of ours that is guarded against slips. */
const GUARD: Excel.WorksheetProtectionOptions = { allowAutoFilter: true, allowFormatColumns: true };

/** Sheets with how they are guarded, by their names in lower case. */
export type Guards = ReadonlyMap<string, Excel.WorksheetProtectionOptions>;

/** How sheets are guarded before changes, and how they are to be after them. */
export function guardsOf(
  changes: readonly Change[],
  { sheets }: Standing,
): { before: Guards; after: Guards } {
  const touched = new Set(changes.map(({ sheet }) => sheet.toLowerCase()));
  const before = new Map(
    sheets.flatMap(({ name, protection }): [string, Excel.WorksheetProtectionOptions][] =>
      protection && touched.has(name.toLowerCase()) ? [[name.toLowerCase(), protection]] : [],
    ),
  );
  const after = new Map(before);
  for (const { kind, sheet } of changes) {
    const key = sheet.toLowerCase();
    if (kind === "remove sheet") after.delete(key);
    if (kind === "protect" && !after.has(key)) after.set(key, GUARD);
  }
  return { before, after };
}

export function guardStep(sheet: string, options: Excel.WorksheetProtectionOptions): Step {
  return sheetStep(sheet, ({ protection }) => protection.protect(options));
}

/**
 * The steps of changes with the guards of their sheets lifted before the first one, so that a password stops them all,
 * and put back right after the last change of each sheet.
 */
export function guardedSteps(changes: readonly Change[], steps: ChangeSteps, standing: Standing): Step[] {
  const { before, after } = guardsOf(changes, standing);
  const lastOf = new Map(changes.map(({ sheet }, at) => [sheet.toLowerCase(), at]));
  const lift = [...before.keys()].map((sheet) =>
    sheetStep(sheet, ({ protection }) => protection.unprotect()),
  );
  const ends = [...after.keys()].map((sheet) => ({ sheet, at: lastOf.get(sheet) ?? 0 }));
  const guarded: Step[] = [];
  let start = 0;
  for (const { sheet, at } of ends.sort((a, b) => a.at - b.at)) {
    guarded.push(...steps.of(changes.slice(start, at + 1)));
    guarded.push(guardStep(sheet, after.get(sheet) ?? GUARD));
    start = at + 1;
  }
  return [...lift, ...guarded, ...steps.of(changes.slice(start))];
}
