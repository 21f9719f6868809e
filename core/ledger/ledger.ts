import type { DepartmentFinding } from "../department/departmentFinding";
import type { Damage } from "./damage";
import type { LedgerEnd } from "./ledgerEnd";
import type { LedgerKind } from "./ledgerColumns";
import type { LedgerRow } from "./ledgerRow";
import { recordKey } from "./ledgerRow";
import type { LedgerSheet } from "./ledgerSheet";

/** The sheet of a ledger, and what of it is to be written next. */
export interface LedgerPlace extends LedgerSheet {
  /** The first sheet row behind everything that the sheet holds. */
  readonly freeRow: number;
  /** Where the sheet says how the ledger ends, and what it says there; -1 where there is no room for it. */
  readonly endRow: number;
  readonly endColumn: number;
  readonly endFound: string;
  /** True where a run was broken off before it wrote that line anew. */
  readonly isEndBehind: boolean;
}

/** What a ledger is made of. */
export interface LedgerParts {
  /** In the order of their numbers. */
  readonly rows: readonly LedgerRow[];
  readonly damages: readonly Damage[];
  readonly findings: readonly DepartmentFinding[];
  /** Number and chain that the next row follows. */
  readonly end: LedgerEnd;
  /** Left out where the workbook has no ledger yet. */
  readonly place?: LedgerPlace;
  /** Names of all sheets of the workbook. */
  readonly sheetNames: readonly string[];
  /** A blank sheet that bears the ledger's name. */
  readonly blankSheet?: string;
}

/** How the last run of a month ended. */
interface MonthEnd {
  readonly number: number;
  /** Number of the first row that the run wrote, as its last row tells; 0 where that can't be read. */
  readonly firstRow: number;
  readonly isWhole: boolean;
}

function firstRowOf(end: LedgerRow): number {
  const rows = /\d+/.exec(end.text("note"))?.[0];
  return rows === undefined ? 0 : Math.max(end.number - Number(rows), 0);
}

/**
 * The ledger as read: what was recorded, and what of it holds now. Of the rows about the same person or team, scheme
 * and month the last one is active, whatever its month was closed by; a "withdrawn" one says that there is no result.
 */
export class Ledger {
  readonly rows: readonly LedgerRow[];
  readonly findings: readonly DepartmentFinding[];
  /** Rows since the last run that ended. */
  readonly openRows: readonly LedgerRow[];
  readonly #published = new Set<string>();
  readonly #ends = new Map<string, MonthEnd>();
  #byKey: Map<string, LedgerRow[]> | undefined;
  #damagedMonths: ReadonlySet<string> | undefined;

  constructor(readonly parts: LedgerParts) {
    this.rows = parts.rows;
    this.findings = parts.findings;
    let openFrom = 0;
    parts.rows.forEach((row, index) => {
      if (row.status === "published") this.#published.add(row.month);
      if (!row.isEnd) return;
      const { number } = row;
      const isWhole = row.status === "end of run";
      this.#ends.set(row.month, { number, firstRow: firstRowOf(row), isWhole });
      openFrom = index + 1;
    });
    this.openRows = parts.rows.slice(openFrom).filter(({ isRecord }) => isRecord);
  }

  /** True where the month changes only through an upheld appeal. */
  isPublished(month: string): boolean {
    return this.#published.has(month);
  }

  /** True where the last run of the month wrote all it had to. */
  isWhole(month: string): boolean {
    const isOpen = this.openRows.some((row) => row.month === month);
    return !isOpen && (this.#ends.get(month)?.isWhole ?? false);
  }

  /** Months with rows that a run wrote, the earliest first. */
  get months(): readonly string[] {
    return [...new Set([...this.#ends.keys(), ...this.openRows.map(({ month }) => month)])].sort();
  }

  /** All rows about somebody, the first first. */
  rowsAbout(key: string): readonly LedgerRow[] {
    if (!this.#byKey) {
      this.#byKey = new Map();
      for (const row of this.rows) {
        if (!row.isRecord) continue;
        const rows = this.#byKey.get(row.key);
        if (rows) rows.push(row);
        else this.#byKey.set(row.key, [row]);
      }
    }
    return this.#byKey.get(key) ?? [];
  }

  /** What holds about somebody now: one row for each month and scheme, in the order of their numbers. */
  activeAbout(key: string, kind: LedgerKind): readonly LedgerRow[] {
    const active: LedgerRow[] = [];
    const rows = this.rowsAbout(key);
    const aboutOf = ({ month, schemeId }: LedgerRow): string => `${month}\n${schemeId}`;
    let known: Set<string> | undefined;
    let earliest: string | undefined;
    for (let at = rows.length - 1; at >= 0; at--) {
      const row = rows[at] as LedgerRow;
      if (row.kind !== kind) continue;
      // Going back, most people have one row a month: only an out of order one has to be looked for among the others.
      const isNewMonth = earliest === undefined || row.month < earliest;
      if (!isNewMonth) known ??= new Set(active.map(aboutOf));
      if (!isNewMonth && known?.has(aboutOf(row))) continue;
      known?.add(aboutOf(row));
      if (isNewMonth) earliest = row.month;
      active.push(row);
    }
    return active.reverse();
  }

  /** What holds in a month now, by `recordKey`; withdrawn rows are among them. */
  activeIn(month: string): ReadonlyMap<string, LedgerRow> {
    const active = new Map<string, LedgerRow>();
    for (const row of this.rows)
      if (row.isRecord && row.month === month) active.set(recordKey(row.kind, row.schemeId, row.key), row);
    return active;
  }

  /** True where no later row replaces it. */
  isActive(row: LedgerRow): boolean {
    return row.isRecord && this.activeAbout(row.key, row.kind).includes(row);
  }

  /** True where a damage no longer touches anything that holds now. */
  isHealed({ kind, number, months, ...more }: Damage): boolean {
    if (kind === "twice" || kind === "moved" || kind === "foreign") return false;
    const isRunSince = months.every((month) => (this.#ends.get(month)?.number ?? 0) > number);
    if (kind === "missing") {
      // The next end behind missing rows may well be that of the run which wrote them.
      const last = "to" in more ? more.to : number;
      const isRunAgain = months.every((month) => (this.#ends.get(month)?.firstRow ?? 0) > last);
      return months.length > 0 && isRunAgain && !months.some((m) => this.isPublished(m));
    }
    if ("column" in more && (more.column === "number" || more.column === "check")) return false;
    const row = this.#rowOf(number);
    return row?.isRecord === true ? !this.isActive(row) : isRunSince;
  }

  #rowOf(number: number): LedgerRow | undefined {
    return this.rows[number - 1]?.number === number
      ? this.rows[number - 1]
      : this.rows.find((row) => row.number === number);
  }

  /** Months of which something that holds now is damaged, missing or half-written. */
  get damagedMonths(): ReadonlySet<string> {
    if (this.#damagedMonths) return this.#damagedMonths;
    const harmful = this.parts.damages.filter((damage) => {
      const isHarmless =
        damage.kind === "twice" ||
        damage.kind === "moved" ||
        damage.kind === "foreign" ||
        (damage.kind === "cell" && this.#rowOf(damage.number)?.isDamaged !== true);
      return !isHarmless && !this.isHealed(damage);
    });
    const unfinished = this.months.filter((month) => !this.isWhole(month));
    this.#damagedMonths = new Set([...harmful.flatMap(({ months }) => months), ...unfinished]);
    return this.#damagedMonths;
  }
}
