import type { DepartmentFinding } from "../../department/departmentFinding";
import { personKey } from "../../month/personName";
import { nearestWord } from "../../schemes/nearestWord";
import type { AppealMessage } from "../../words/ledgerMessages";
import type { Ledger } from "../ledger";
import type { Appeal } from "./appeal";

function wrongWith({ number, month, person }: Appeal, ledger: Ledger): AppealMessage | undefined {
  const rows = [...ledger.activeIn(month).values()];
  if (rows.length === 0) return { code: "appeal of unknown month", appeal: number, month };
  const key = personKey(person);
  if (rows.some(({ name, key: own }) => personKey(name) === key || own === key)) return undefined;
  const nearest =
    nearestWord(
      person,
      rows.map(({ name }) => name),
    ) ?? null;
  return { code: "appeal of unknown person", appeal: number, found: person, month, nearest };
}

/**
 * What is wrong with appeals against other months than the one that is run, as far as the ledger tells: months and
 * people that it doesn't know.
 */
export function foreignAppeals(
  appeals: readonly Appeal[],
  ledger: Ledger,
  month: string,
): DepartmentFinding[] {
  return appeals.flatMap((appeal): DepartmentFinding[] => {
    const message = appeal.month === month ? undefined : wrongWith(appeal, ledger);
    if (!message) return [];
    return [{ severity: "error", ...appeal.place, people: [appeal.person], count: 1, message }];
  });
}
