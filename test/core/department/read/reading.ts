import { expect } from "vitest";
import type { Value } from "../../../../core/appraise/figure";
import type { DepartmentFacts } from "../../../../core/department/departmentFacts";
import { readDepartment } from "../../../../core/department/read/readDepartment";
import type { Names } from "../../../../core/schemes/names";
import type { Scheme } from "../../../../core/schemes/scheme";
import type { SheetTable } from "../../../../core/workbook/sheetTable";
import type { DepartmentFault } from "../../../../core/words/departmentMessages";
import { sheet } from "../../month/sheetNotation";

/** Names that are the same in every language. */
export const named = (text: string): Names => ({ en: text, "zh-CN": text, "zh-TW": text });

/** Sheets from their lines, by name. */
function sheets(lines: Readonly<Record<string, string>>): SheetTable[] {
  return Object.entries(lines).map(([name, text]) => sheet(name, text));
}

type Outcome = DepartmentFacts | { readonly fault: DepartmentFault };

/** What reading the sheets comes to. */
export function outcomeOf(
  lines: Readonly<Record<string, string>> | readonly SheetTable[],
  schemes: readonly Scheme[],
  month?: string,
): Outcome {
  const tables = Array.isArray(lines)
    ? (lines as readonly SheetTable[])
    : sheets(lines as Readonly<Record<string, string>>);
  return readDepartment({ sheets: tables, names: [] }, schemes, month === undefined ? {} : { month });
}

/** The facts that the sheets hold; a fault fails the test. */
export function factsIn(...args: Parameters<typeof outcomeOf>): DepartmentFacts {
  const outcome = outcomeOf(...args);
  if ("fault" in outcome) expect(outcome.fault).toBeUndefined();
  return outcome as DepartmentFacts;
}

/** The values of each appraisee by name. */
export function valuesIn(
  facts: DepartmentFacts,
): Record<string, Record<string, Value | readonly Value[] | null>> {
  const people = facts.schemes.flatMap(({ appraisees }) => appraisees);
  return Object.fromEntries(
    people.map(({ member, facts: { values } }) => [member.name, Object.fromEntries(values)]),
  );
}

/** Whom each scheme appraises, by the id of the scheme. */
export function appraisedIn(facts: DepartmentFacts): Record<string, string[]> {
  return Object.fromEntries(
    facts.schemes.map(({ scheme, appraisees }) => [scheme.id, appraisees.map(({ member }) => member.name)]),
  );
}

/** The messages of a code; those of the monthly reading by their own code. */
export function said(facts: DepartmentFacts, code: string): Record<string, unknown>[] {
  return facts.findings.flatMap(({ message, sheet: on, cell, people, count, severity }) => {
    const own = message.code === "month" ? message.finding : message;
    return own.code === code ? [{ sheet: on, cell, people, count, severity, ...own }] : [];
  });
}

/** Every code that was said. */
export function codesIn(facts: DepartmentFacts): string[] {
  return facts.findings.map(({ message }) =>
    message.code === "month" ? message.finding.code : message.code,
  );
}
