import { saysMissing } from "../../month/missingWords";
import { tidyName } from "../../month/personName";
import { dayOrderOf, readDay } from "../../month/readDay";
import type { DayOrder } from "../../month/readDay";
import type { DataRow } from "../../month/readRows";
import { PERSON_ID_COLUMNS } from "../../schemes/commonColumns";
import { cellAt, cellName } from "../../workbook/sheetTable";
import type { Member } from "../departmentFacts";
import { ROSTER_COLUMNS, UNIT_COLUMNS } from "./columns";
import type { DataSheet } from "./dataSheet";
import { numberKey } from "./people";
import type { Findings } from "./say";

/** A person of the roster with the scheme that it names for them. */
export interface RosterEntry {
  readonly member: Member;
  /** As written; "" where the roster names none. */
  readonly scheme: string;
  readonly row: number;
}

/** The roster, and where its columns are. */
export interface Roster {
  readonly sheet: DataSheet;
  readonly entries: readonly RosterEntry[];
  readonly schemeColumn: number | undefined;
  readonly postColumn: number | undefined;
}

/** Reads single cells of the roster. */
class RosterRows {
  readonly #orders = new Map<number, DayOrder>();

  constructor(
    private readonly sheet: DataSheet,
    private readonly findings: Findings,
  ) {}

  text(row: number, column: number | undefined): string {
    if (column === undefined) return "";
    const { raw } = cellAt(this.sheet.table, row, column);
    return saysMissing(raw) ? "" : tidyName(raw);
  }

  day(row: number, column: number | undefined, person: string): string | undefined {
    const { table, header } = this.sheet;
    const found = this.text(row, column);
    if (column === undefined || found === "") return undefined;
    const order = this.#orders.get(column) ?? dayOrderOf(table.raw.map((cells) => cells[column] ?? ""));
    this.#orders.set(column, order);
    const reading = readDay(found, order, table.serialShiftDays);
    if (reading.kind === "day") return reading.day;
    const message = { code: "unreadable roster date", header: header.headers[column] ?? "", found } as const;
    this.findings.sayOfCell("warning", { sheet: table.sheet, row, column }, message, person);
    return undefined;
  }
}

/** Several rows of one name: the same person twice, or namesakes with a number each. */
function settleNamesakes(
  first: RosterEntry,
  others: readonly RosterEntry[],
  sheet: DataSheet,
  findings: Findings,
): readonly RosterEntry[] {
  const rows = [first, ...others];
  const byNumber = new Map<string, RosterEntry[]>();
  for (const entry of rows) {
    const number = numberKey(entry.member.number ?? "");
    const alike = byNumber.get(number);
    if (alike) alike.push(entry);
    else byNumber.set(number, [entry]);
  }
  const person = first.member.name;
  const cell = ({ row }: RosterEntry): string => cellName(row, sheet.person ?? 0);
  // Someone without a number can't be told from the others of the name.
  const groups = byNumber.has("") ? [rows] : [...byNumber.values()];
  for (const group of groups) {
    const [, second] = group;
    if (!second) continue;
    const message = { code: "twice in roster", person, cells: group.map(cell) } as const;
    findings.say("error", message, { sheet: sheet.name, cell: cell(second), person });
  }
  const entries = groups.flatMap(([entry]) => entry ?? []);
  if (entries.length === 1) return entries;
  const numbers = entries.map(({ member }) => member.number ?? "");
  findings.say("info", { code: "namesakes", person, numbers }, { sheet: sheet.name, person });
  return entries.map((entry) => {
    const key = `${entry.member.key} #${numberKey(entry.member.number ?? "")}`;
    return { ...entry, member: { ...entry.member, key } };
  });
}

/** Reads the roster: everybody once; who stands there twice, and dates that can't be read, become findings. */
export function readRoster(sheet: DataSheet, findings: Findings): Roster {
  const { scheme, joined, left, post } = ROSTER_COLUMNS;
  const columns = {
    scheme: sheet.column(scheme),
    joined: sheet.column(joined),
    left: sheet.column(left),
    post: sheet.column(post),
    team: sheet.column(UNIT_COLUMNS.team),
    number: sheet.column(PERSON_ID_COLUMNS),
  };
  const cells = new RosterRows(sheet, findings);
  const entryOf = ({ row, written, personKey: key }: DataRow): RosterEntry => {
    const member: { -readonly [Part in keyof Member]: Member[Part] } = { key, name: tidyName(written) };
    const number = cells.text(row, columns.number);
    if (number !== "") member.number = number;
    const inPost = cells.text(row, columns.post);
    if (inPost !== "") member.post = inPost;
    const team = cells.text(row, columns.team);
    if (team !== "") member.team = team;
    const since = cells.day(row, columns.joined, member.name);
    if (since !== undefined) member.joined = since;
    const until = cells.day(row, columns.left, member.name);
    if (until !== undefined) member.left = until;
    member.place = { sheet: sheet.name, cell: cellName(row, sheet.person ?? 0) };
    return { member, scheme: cells.text(row, columns.scheme), row };
  };
  const firstOfName = new Map<string, RosterEntry>();
  const othersOfName = new Map<string, RosterEntry[]>();
  for (const row of sheet.personRows) {
    const entry = entryOf(row);
    const { key } = entry.member;
    const others = othersOfName.get(key);
    if (!firstOfName.has(key)) firstOfName.set(key, entry);
    else if (others) others.push(entry);
    else othersOfName.set(key, [entry]);
  }
  const entries: RosterEntry[] = [];
  for (const [key, first] of firstOfName) {
    const others = othersOfName.get(key);
    if (others) entries.push(...settleNamesakes(first, others, sheet, findings));
    else entries.push(first);
  }
  return { sheet, entries, schemeColumn: columns.scheme, postColumn: columns.post };
}
