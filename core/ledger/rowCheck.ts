import { hexText, spreadBits } from "../department/contentHash";
import { paper } from "../numbers/paper";
import { CHECKED_COLUMNS, NUMBER_COLUMNS } from "./ledgerColumns";

/**
 * What the checks of all rows so far come to: each row's check rests on the one before it. Two signed numbers of 32 bits,
 * which cost no memory where unsigned ones would: a large ledger has a million rows of twenty hashes.
 */
export interface Chain {
  readonly first: number;
  readonly second: number;
}

/** The chain before the first row. */
export const CHAIN_START: Chain = { first: 0x6b61_6f68, second: 0x6c65_6467 };

/** One sign for each cell, so that an edited row tells which of its cells was edited. */
const MARKS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";
const MARK_CODES = Array.from(MARKS, (mark) => mark.charCodeAt(0));
/** Signs of a check before the marks: 16 hexadecimal digits and a point. */
const MARKS_FROM = 17;

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const IS_NUMBER = CHECKED_COLUMNS.map((column) => NUMBER_COLUMNS.has(column));

/** True for 12, -5 and 0.25, which every host writes the same; false for what may be written otherwise. */
function isShortNumber(text: string): boolean {
  if (text.length > 15) return false;
  let digits = 0;
  let point = -1;
  const from = text.charCodeAt(0) === 45 ? 1 : 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 46 && point < 0) point = at;
    else if (code >= 48 && code <= 57) digits++;
    else return false;
  }
  const startsWithZero = text.charCodeAt(from) === 48;
  if (digits === 0 || point === from || (startsWithZero && point !== from + 1 && text.length > from + 1))
    return false;
  return point < 0 || (point < text.length - 1 && text.charCodeAt(text.length - 1) !== 48);
}

/** A number as the check reads it, however the host writes it: 0.10000000000000001 is 0.1. */
function numberAsRead(text: string): string {
  if (isShortNumber(text)) return text;
  return NUMBER.test(text.trim()) ? String(paper(Number(text))) : text;
}

function cellHash(text: string, column: number): number {
  const content = text !== "" && IS_NUMBER[column] === true ? numberAsRead(text) : text;
  let hash = 0x811c_9dc5 ^ Math.imul(column + 1, 0x9e37_79b1);
  for (let at = 0; at < content.length; at++) hash = Math.imul(hash ^ content.charCodeAt(at), 0x0100_0193);
  return spreadBits(hash ^ content.length);
}

/** Columns mostly hold what they held in the row before: month, status, scheme, run. */
const lastTexts: string[] = [];
const lastHashes = new Int32Array(CHECKED_COLUMNS.length);

/** Hashes of a row's cells, in the order of the columns that are checked. */
export function cellHashes(cells: readonly string[], into: Int32Array): Int32Array {
  for (let column = 0; column < into.length; column++) {
    const text = cells[column] ?? "";
    if (lastTexts[column] !== text) {
      lastTexts[column] = text;
      lastHashes[column] = cellHash(text, column);
    }
    into[column] = lastHashes[column] ?? 0;
  }
  return into;
}

/** The hash of a row number. */
export function numberHash(number: number): number {
  return cellHash(String(number), 0);
}

/** Room for the hashes of one row. */
export function emptyHashes(): Int32Array {
  return new Int32Array(CHECKED_COLUMNS.length);
}

/** Moves a chain on over a row. */
export function moveChain(chain: { first: number; second: number }, hashes: Int32Array): void {
  let one = chain.first;
  let other = chain.second;
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- iterators make an object of each hash
  for (let column = 0; column < hashes.length; column++) {
    const hash = hashes[column] as number;
    one = Math.imul(one ^ hash, 0x0100_0193);
    one ^= one >>> 15;
    other = Math.imul(other, 0x85eb_ca6b) ^ hash;
    other ^= other >>> 13;
  }
  chain.first = spreadBits(one) | 0;
  chain.second = spreadBits(other ^ one) | 0;
}

/** The chain behind a row. */
export function chainAfter(before: Chain, hashes: Int32Array): Chain {
  const chain = { ...before };
  moveChain(chain, hashes);
  return chain;
}

/** True where a check holds the chain. */
export function holdsChain(check: string, { first, second }: Chain): boolean {
  return hexNumber(check, 0) === first >>> 0 && hexNumber(check, 8) === second >>> 0;
}

/** True where two chains are the same. */
export function isSameChain(one: Chain, other: Chain): boolean {
  return one.first === other.first && one.second === other.second;
}

/** The chain as people see it. */
export function chainText({ first, second }: Chain): string {
  return hexText(first) + hexText(second);
}

/** The chain that a text holds; undefined where it holds none. */
export function readChain(text: string): Chain | undefined {
  const first = hexNumber(text, 0);
  const second = hexNumber(text, 8);
  return first < 0 || second < 0 ? undefined : { first: first | 0, second: second | 0 };
}

/** Eight hexadecimal digits in small letters; -1 where they are something else. */
function hexNumber(text: string, from: number): number {
  let number = 0;
  for (let at = from; at < from + 8; at++) {
    const code = text.charCodeAt(at);
    const digit = code >= 48 && code <= 57 ? code - 48 : code >= 97 && code <= 102 ? code - 87 : -1;
    if (digit < 0) return -1;
    number = number * 16 + digit;
  }
  return Number.isNaN(number) ? -1 : number;
}

const markOf = (hash: number): number => MARK_CODES[hash >>> 26] ?? 0;

/** The check of a row: the chain behind it, and a sign for each of its cells. */
export function checkText(chain: Chain, hashes: Int32Array): string {
  const marks = new Array<number>(hashes.length);
  for (let column = 0; column < hashes.length; column++) marks[column] = markOf(hashes[column] as number);
  return `${chainText(chain)}.${String.fromCharCode(...marks)}`;
}

/** True where the sign of a check for the row number fits one. */
export function doesNumberFit(check: string, number: number): boolean {
  return check.charCodeAt(MARKS_FROM) === markOf(numberHash(number));
}

/** True where the signs of a check fit all cells of the row, and nothing stands behind them. */
export function doMarksFit(check: string, hashes: Int32Array): boolean {
  if (check.length !== MARKS_FROM + hashes.length || check[MARKS_FROM - 1] !== ".") return false;
  for (let column = 0; column < hashes.length; column++)
    if (check.charCodeAt(MARKS_FROM + column) !== markOf(hashes[column] as number)) return false;
  return true;
}

/** The columns, by their number, whose cells the signs of a check don't fit. */
export function unfitColumns(check: string, hashes: Int32Array): number[] {
  return Array.from(hashes.keys()).filter(
    (column) => check.charCodeAt(MARKS_FROM + column) !== markOf(hashes[column] as number),
  );
}

/** True where a text has the form of a row's check. */
export function hasCheckForm(check: string): boolean {
  return (
    check.length === MARKS_FROM + CHECKED_COLUMNS.length &&
    check[MARKS_FROM - 1] === "." &&
    readChain(check) !== undefined
  );
}
