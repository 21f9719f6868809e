import { gradeDepartment } from "../../../core/department/gradeDepartment";
import { readDepartment } from "../../../core/department/read/readDepartment";
import { ledgerChanges } from "../../../core/ledger/ledgerChanges";
import { readLedger } from "../../../core/ledger/readLedger";
import { withLedger } from "../../../core/ledger/withLedger";
import type { CellContent } from "../../../core/workbook/change";
import { MemoryWorkbook } from "../../../core/workbook/memoryWorkbook";
import { SeededDice } from "../../oracle/seededDice";
import { benchScheme, indicatorHeaders } from "./benchScheme";

/** The month that is run, and the twelve before it, which the ledger keeps. */
export const BENCH_MONTH = "2026-06";
const MONTHS_BEFORE = [
  ...Array.from({ length: 7 }, (_, at) => `2025-${String(at + 6).padStart(2, "0")}`),
  ...Array.from({ length: 5 }, (_, at) => `2026-${String(at + 1).padStart(2, "0")}`),
];

/** Everybody in ten is late once; teams have about twelve people. */
const PEOPLE_A_TEAM = 12;
const PEOPLE_AN_INCIDENT = 10;

/** The sheets that people keep: roster, figures of the month, and incidents. */
export function departmentSheets(people: number): Record<string, CellContent[][]> {
  const dice = new SeededDice(4);
  const names = Array.from({ length: people }, (_, at) => `员工${at + 1}`);
  const roster = names.map((name, at): CellContent[] => [
    name,
    `K${String(at + 1).padStart(6, "0")}`,
    "Agent",
    `Team ${Math.floor(at / PEOPLE_A_TEAM) + 1}`,
    benchScheme.id,
    4000 + (at % 40) * 50,
  ]);
  const figures = names.map((name): CellContent[] => [
    `${BENCH_MONTH}-15`,
    name,
    ...indicatorHeaders.map(() => dice.decimal(50, 100, 1).double),
  ]);
  const noted = names.filter((_, at) => at % PEOPLE_AN_INCIDENT === 0);
  return {
    Roster: [["Name", "Employee number", "Post", "Team", "Scheme", "Base wage"], ...roster],
    Figures: [["Date", "Name", ...indicatorHeaders], ...figures],
    Incidents: [
      ["Date", "Name", "Incident", "Times"],
      ...noted.map((name, at): CellContent[] => [`${BENCH_MONTH}-10`, name, at % 2 ? "Praise" : "Late", 1]),
    ],
  };
}

/** A department's workbook with a roster, a sheet of figures, incidents, and twelve months in the ledger. */
export async function makeDepartment(people: number): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook(departmentSheets(people));
  const content = await workbook.read();
  const facts = readDepartment(content, [benchScheme], { month: BENCH_MONTH });
  if ("fault" in facts) throw new Error(`Nothing to grade: ${facts.fault.code}`);
  let ledger = readLedger(content);
  for (const month of MONTHS_BEFORE) {
    const result = gradeDepartment(withLedger({ ...facts, month }, ledger));
    const update = ledgerChanges(ledger, result, { language: "en" });
    await workbook.apply(update.changes);
    ledger = update.ledger;
  }
  return workbook;
}
