import type { Scheme } from "../../core/schemes/scheme";
import type { CellContent } from "../../core/workbook/change";
import { MemoryWorkbook } from "../../core/workbook/memoryWorkbook";
import { SERVICE } from "../core/ledger/department";
import { teams } from "../core/department/read/smallSchemes";

/** People by a scheme with pay, incidents and rules over months, and their teams by another one. */
export const officeSchemes: readonly Scheme[] = [SERVICE, teams];

type Cells = readonly (readonly CellContent[])[];

const PEOPLE: readonly (readonly [name: string, team: string, quality: number, speed: number])[] = [
  ["Ann", "East", 92, 25],
  ["Bob", "East", 40, 55],
  ["=cmd|' /C calc'!A0", "West", 71, 40],
  ["Dee", "West", 55, 30],
];

/** Sheets of a small office: three months of figures, incidents, and appeals where some are given. */
export function officeSheets(more: { bobsMay?: number; appeals?: Cells } = {}): Record<string, Cells> {
  const months = ["2026-04", "2026-05", "2026-06"];
  const rows = months.flatMap((month, at) =>
    PEOPLE.map(([name, , quality, speed]) => {
      const isCorrected = name === "Bob" && month === "2026-05";
      const points = isCorrected && more.bobsMay !== undefined ? more.bobsMay : quality - at;
      return [`${month}-20`, name, points, speed];
    }),
  );
  const calls = months.flatMap((month) => [
    [`${month}-20`, "East", 120, 80],
    [`${month}-20`, "West", 100, 90],
  ]);
  return {
    Roster: [
      ["Name", "Employee number", "Team", "Scheme", "Base wage"],
      ...PEOPLE.map(([name, team], at) => [name, `K${at}`, team, "service", 4000 + at * 100]),
    ],
    Figures: [["Date", "Name", "Quality", "Speed"], ...rows],
    Teams: [["Date", "Team", "Team chats", "Team calls"], ...calls],
    Incidents: [
      ["Date", "Name", "Incident", "Times"],
      ["2026-05-03", "Bob", "Late", 1],
      ["2026-06-03", "Bob", "Late", 2],
    ],
    ...(more.appeals && { 申诉: more.appeals }),
  };
}

const APPEAL_HEADERS = "编号,月份,姓名,方案,提出日期,事由,裁定,裁定人,裁定日期,项目,原值,新值".split(",");

/** An upheld appeal of Bob's against his quality in May. */
export const bobsAppeal: Cells = [
  APPEAL_HEADERS,
  ["S1", "2026-05", "Bob", "service", "2026-06-10", "wrong", "支持", "Boss", "2026-06-12", "quality", 39, 85],
];

/** The same workbook with other sheets of the user's; ours are kept. */
export function withSheets(
  workbook: MemoryWorkbook,
  sheets: Readonly<Record<string, Cells>>,
): MemoryWorkbook {
  const ours = workbook.sheets.filter(({ name }) => !(name in sheets));
  return new MemoryWorkbook({
    ...sheets,
    ...Object.fromEntries(ours.map(({ name, cells }) => [name, cells])),
  });
}
