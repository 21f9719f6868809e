import type { Value } from "../appraise/figure";
import { paper } from "../numbers/paper";
import { readFigures } from "./figuresText";
import type { FigureColumn, LedgerColumn, LedgerKind, LedgerStatus } from "./ledgerColumns";
import { LEDGER_COLUMNS } from "./ledgerColumns";
import { kindOf } from "./rowWords";

const PLACES = new Map(LEDGER_COLUMNS.map((column, place) => [column, place]));
const MONTH = LEDGER_COLUMNS.indexOf("month");
const KEY = LEDGER_COLUMNS.indexOf("key");
const SCHEME = LEDGER_COLUMNS.indexOf("scheme");

/**
 * A row of the ledger as it stands in the sheet; its cells are read when they are asked for. It keeps no more: a large
 * ledger has a million rows.
 */
export class LedgerRow {
  /** @param cells texts of the row in the order of the ledger's columns */
  constructor(
    readonly cells: readonly string[],
    readonly number: number,
    readonly status: LedgerStatus,
    /** True where it isn't as it was written. */
    readonly isDamaged: boolean,
  ) {}

  text(column: LedgerColumn): string {
    return this.cells[PLACES.get(column) ?? 0] ?? "";
  }

  /** The number in a column; undefined where it is blank or no number. */
  amount(column: LedgerColumn): number | undefined {
    const text = this.text(column);
    const number = text === "" ? NaN : Number(text);
    return Number.isFinite(number) ? paper(number) : undefined;
  }

  get kind(): LedgerKind {
    return kindOf(this.cells);
  }

  get month(): string {
    return this.cells[MONTH] ?? "";
  }

  get key(): string {
    return this.cells[KEY] ?? "";
  }

  get name(): string {
    return this.text("person");
  }

  get schemeId(): string {
    return this.cells[SCHEME] ?? "";
  }

  /** True for a row that speaks of a person or team in a month, not of the month as a whole. */
  get isRecord(): boolean {
    return this.status === "graded" || this.status === "not graded" || this.status === "withdrawn";
  }

  /** True for the row that ends a run, whole or broken off. */
  get isEnd(): boolean {
    return this.status === "end of run" || this.status === "broken off";
  }

  /** A figure in a column of its own; undefined where it has no value. */
  ownFigure(column: FigureColumn): Value | undefined {
    const amount = column === "grade" ? undefined : this.amount(column);
    return amount ?? (this.text(column) || undefined);
  }

  /** The figures that have none, by their ids: read anew each time. */
  furtherFigures(): ReadonlyMap<string, Value> {
    return readFigures(this.text("figures"));
  }
}

/** What tells apart whom and what the rows of a month are about. */
export function recordKey(kind: LedgerKind, schemeId: string, key: string): string {
  return `${kind}\n${schemeId}\n${key}`;
}

/** Longest key and name that are kept as they are. */
const LONGEST_NAME = 200;
// Control characters, and halves of characters, don't come back from a file as they went in.
const UNSTABLE = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** As most texts are, with nothing unstable in them: looking for it sign by sign takes several times as long. */
const PLAIN = /^[ -~\u4e00-\u9fff]*$/;

/** A text as the ledger keeps it: on one line, of bearable length, the same when it is read again. */
export function steadyText(text: string, longest = LONGEST_NAME): string {
  const steady = (PLAIN.test(text) ? text : text.replace(UNSTABLE, " ")).trim();
  if (steady.length <= longest) return steady;
  const cut = steady.slice(0, longest - 1).replace(UNSTABLE, "");
  return `${cut}…`;
}
