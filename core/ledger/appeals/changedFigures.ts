import type { DepartmentResult } from "../../department/departmentResult";
import type { Language } from "../../words/language";
import type { LedgerColumn, LedgerKind } from "../ledgerColumns";
import type { LedgerRecord } from "../ledgerRecord";
import { recordsOf } from "../ledgerRecord";
import { RESULTS } from "../sameRecord";

/** What another result changes for one person or team. */
export interface ChangedResult {
  readonly kind: LedgerKind;
  readonly name: string;
  readonly schemeId: string;
  /** The columns of the ledger that change; "" where there is no figure. */
  readonly figures: readonly {
    readonly column: LedgerColumn;
    readonly before: string;
    readonly after: string;
  }[];
}

const recordsIn = ({ schemes, month }: DepartmentResult): Map<string, LedgerRecord> => {
  // The texts of a record that are worded aren't compared.
  const language: Language = "en";
  return new Map(
    schemes.flatMap((each) =>
      recordsOf(each, month, "", language).map((record): [string, LedgerRecord] => [
        record.recordKey,
        record,
      ]),
    ),
  );
};

const cellText = (record: LedgerRecord | undefined, column: LedgerColumn): string => {
  const content = record?.cells[column] ?? null;
  return content === null ? "" : String(content);
};

/** Everybody for whom two results of a month differ, and in what: before → after. */
export function changedFigures(before: DepartmentResult, after: DepartmentResult): ChangedResult[] {
  const [old, now] = [recordsIn(before), recordsIn(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key): ChangedResult[] => {
    const [was, is] = [old.get(key), now.get(key)];
    const figures = RESULTS.flatMap((column) => {
      const [from, to] = [cellText(was, column), cellText(is, column)];
      return from === to ? [] : [{ column, before: from, after: to }];
    });
    const record = is ?? was;
    if (!record || figures.length === 0) return [];
    const schemeId = String(record.cells.scheme ?? "");
    return [{ kind: record.kind, name: String(record.cells.person ?? ""), schemeId, figures }];
  });
}
