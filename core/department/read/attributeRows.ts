import { personKey, tidyName } from "../../month/personName";
import { monthOf } from "../../month/readDay";
import type { DataRow } from "../../month/readRows";
import { PERSON_ID_COLUMNS } from "../../schemes/commonColumns";
import { cellAt, cellName } from "../../workbook/sheetTable";
import type { Member } from "../departmentFacts";
import type { DataSheet } from "./dataSheet";
import type { People } from "./people";
import type { Findings } from "./say";

/** Where a spelling stands first. */
interface Spelling {
  readonly sheet: string;
  readonly cell: string;
}

/** Somebody in the rows of a month whom nobody knows, by the first such row. */
export interface Stranger {
  readonly name: string;
  readonly row: DataRow;
  readonly sheet: DataSheet;
  readonly column: number;
}

/** Finds out whom rows speak of, and notes how they are spelt. */
export class Attribution {
  readonly #spellings = new Map<string, Map<string, Spelling>>();
  readonly #strangers = new Map<string, Stranger>();

  constructor(
    private readonly people: People,
    private readonly findings: Findings,
  ) {}

  /** Everybody in a month's rows, or in rows without dates, who isn't known; each once. */
  strangersIn(month: string): readonly Stranger[] {
    const found = new Map<string, Stranger>();
    for (const stranger of this.#strangers.values()) {
      const { day, personKey: key } = stranger.row;
      if ((day === "" || monthOf(day) === month) && !found.has(key)) found.set(key, stranger);
    }
    return [...found.values()];
  }

  /** The rows of those who are known, each with the member's key. */
  rowsOf(sheet: DataSheet): readonly DataRow[] {
    const { table, person, personRows } = sheet;
    if (person === undefined) return [];
    const ids = sheet.column(PERSON_ID_COLUMNS);
    const numberIn = ({ row }: DataRow): string => (ids === undefined ? "" : cellAt(table, row, ids).raw);
    const rows: DataRow[] = [];
    for (const row of personRows) {
      const who = this.people.whoIs(row, numberIn);
      if (who === "unknown") this.#noteStranger(row, sheet, person);
      else if ("several" in who) {
        const numbers = who.several.map((member) => member.number ?? "");
        const name = tidyName(row.written);
        const place = { sheet: table.sheet, row: row.row, column: person };
        this.findings.sayOfCell("error", place, { code: "which namesake", person: name, numbers }, name);
      } else {
        this.#noteSpelling(who, row, sheet, person);
        rows.push(who.key === row.personKey ? row : { ...row, personKey: who.key });
      }
    }
    return rows;
  }

  /** Reports names that are spelt in several ways, or with spaces. */
  reportSpellings(): void {
    const spaced: string[] = [];
    for (const [key, spellings] of this.#spellings) {
      const member = this.people.members.get(key);
      if (!member) continue;
      const others = [...spellings].filter(([written]) => tidyName(written) !== member.name);
      const [first] = others;
      if (!first) {
        spaced.push(member.name);
        continue;
      }
      const message = {
        code: "spelt differently",
        person: member.name,
        spellings: [member.name, ...others.map(([written]) => written)],
      } as const;
      this.findings.rows.add("warning", message, { person: member.name, ...first[1] });
    }
    if (spaced.length > 0) this.findings.rows.add("info", { code: "extra spaces", people: spaced });
  }

  #noteStranger(row: DataRow, sheet: DataSheet, column: number): void {
    const inMonth = `${monthOf(row.day)} ${row.personKey}`;
    if (this.#strangers.has(inMonth)) return;
    this.#strangers.set(inMonth, { name: tidyName(row.written), row, sheet, column });
  }

  #noteSpelling(
    { key, name }: Member,
    { written, personKey: writtenKey, row }: DataRow,
    { table }: DataSheet,
    column: number,
  ): void {
    // A number in the place of a name is no spelling of it.
    if (written === name || writtenKey !== personKey(name)) return;
    const spellings = this.#spellings.get(key) ?? new Map<string, Spelling>();
    this.#spellings.set(key, spellings);
    if (!spellings.has(written)) spellings.set(written, { sheet: table.sheet, cell: cellName(row, column) });
  }
}
