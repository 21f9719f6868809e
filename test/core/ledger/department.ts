import type { Case } from "../../../core/appraise/facts";
import { factsOf } from "../../../core/appraise/facts";
import type { Value } from "../../../core/appraise/figure";
import type { Appraisee, DepartmentFacts } from "../../../core/department/departmentFacts";
import type { DepartmentResult } from "../../../core/department/departmentResult";
import { gradeDepartment } from "../../../core/department/gradeDepartment";
import type { Ledger } from "../../../core/ledger/ledger";
import type { LedgerUpdate } from "../../../core/ledger/ledgerChanges";
import { ledgerChanges } from "../../../core/ledger/ledgerChanges";
import { readLedger } from "../../../core/ledger/readLedger";
import { withLedger } from "../../../core/ledger/withLedger";
import type { Names } from "../../../core/schemes/names";
import type { Scheme } from "../../../core/schemes/scheme";
import type { MemoryWorkbook } from "../../../core/workbook/memoryWorkbook";
import type { Language } from "../../../core/words/language";

/** The same name in all languages. */
export const named = (text: string): Names => ({ en: text, "zh-CN": text, "zh-TW": text });

/** Points for quality, incidents that take some off, and rules over months of each kind. */
export const SERVICE: Scheme = {
  version: 2,
  id: "service",
  names: named("Service"),
  inputs: [{ id: "base", names: named("Base wage"), unit: "money" }],
  indicators: [
    { id: "quality", names: named("Quality"), fullPoints: 100, method: { kind: "rated" } },
    {
      id: "speed",
      names: named("Speed"),
      fullPoints: 20,
      unit: "seconds",
      method: { kind: "linear", from: { value: 60, points: 0 }, to: { value: 20, points: 20 } },
    },
  ],
  incidents: [
    {
      id: "late",
      names: named("Late"),
      effect: "deduct",
      points: { kind: "each", amount: 5 },
      money: { kind: "each", amount: 20 },
      repetition: { times: 2 },
    },
    {
      id: "rude",
      names: named("Rude"),
      effect: "deduct",
      points: { kind: "judged", from: 1, to: 10 },
    },
  ],
  total: { combine: "sum", floor: 0, digits: 1 },
  grades: {
    bands: [
      ["below 60", "C"],
      ["60~79.9", "B"],
      ["80 and above", "A"],
    ],
  },
  payout: {
    bands: [
      ["below 60", 0.5],
      ["60 and above", 1],
    ],
  },
  pay: {
    components: [
      { id: "performance", names: named("Performance pay"), terms: [{ factors: ["base", "payout"] }] },
    ],
  },
  escalations: [
    {
      id: "three_firsts",
      names: named("Three firsts running"),
      counts: { periods: { all: [{ of: "rank", equals: 1 }] } },
      within: "run",
      atLeast: 3,
      effects: [{ kind: "money", effect: "reward", factors: [200] }],
    },
    {
      id: "two_fails",
      names: named("Two fails running"),
      counts: { periods: { all: [{ of: "total", lessThan: 60 }] } },
      within: "run",
      atLeast: 2,
      repeat: "every further",
      effects: [
        { kind: "state", state: "probation", names: named("Probation"), periods: 3 },
        { kind: "action", action: "talk", names: named("Talk") },
      ],
    },
    {
      id: "six_a_year",
      names: named("Late six times a year"),
      counts: { incidents: ["late"] },
      within: "year",
      atLeast: 6,
      effects: [{ kind: "action", action: "warning", names: named("Warning") }],
    },
  ],
};

/** What is known of somebody in a month. */
export interface Known {
  readonly quality?: Value;
  readonly speed?: Value;
  readonly base?: number;
  readonly late?: number;
  readonly rude?: readonly Case[];
}

/** The facts of a month under one scheme, by name. */
export function monthFacts(
  month: string,
  people: Readonly<Record<string, Known>>,
  scheme: Scheme = SERVICE,
): DepartmentFacts {
  const calendar = { holidays: new Set<number>(), makeUpDays: new Set<number>() };
  const appraisees = Object.entries(people).map(([name, { late = 0, rude = [], ...values }]): Appraisee => {
    const cases = new Map<string, readonly Case[]>([
      ...(late > 0 ? [["late", [{ times: late }]] as const] : []),
      ...(rude.length > 0 ? [["rude", rude] as const] : []),
    ]);
    const given = new Map<string, Value>(Object.entries({ base: 1000, speed: 20, ...values }));
    return {
      kind: "person",
      member: { key: name.toLowerCase(), name },
      facts: factsOf(given, { period: month, cases, calendar }),
      unread: [],
    };
  });
  return {
    month,
    monthsInData: [month],
    calendar,
    schemes: [{ scheme, appraisees }],
    notGraded: [],
    findings: [],
  };
}

/** The ledger of a workbook. */
export const ledgerOf = async (workbook: MemoryWorkbook): Promise<Ledger> =>
  readLedger(await workbook.read());

/** A month as it is computed from facts and ledger. */
export const gradeOn = (ledger: Ledger, facts: DepartmentFacts): DepartmentResult =>
  gradeDepartment(withLedger(facts, ledger));

/** Runs a month on a workbook and applies what it adds to the ledger. */
export async function runMonth(
  workbook: MemoryWorkbook,
  month: string,
  people: Readonly<Record<string, Known>>,
  language: Language = "en",
): Promise<LedgerUpdate> {
  const ledger = await ledgerOf(workbook);
  const update = ledgerChanges(ledger, gradeOn(ledger, monthFacts(month, people)), { language });
  await workbook.apply(update.changes);
  return update;
}

/** The cells of the ledger's sheet. */
export function ledgerCells(workbook: MemoryWorkbook): readonly (readonly unknown[])[] {
  return (
    workbook.sheets.find(
      ({ name }) => name.startsWith("Ledger") || name === "考核台账" || name === "考核台帳",
    )?.cells ?? []
  );
}
