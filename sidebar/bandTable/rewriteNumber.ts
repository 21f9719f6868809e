import { comparePaper, paper } from "../../core/numbers/paper";

/** A number in a text, as it is written there. */
export interface WrittenNumber {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

const NUMBER = /[0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]+)?|[.．][0-9０-９]+/g;
/** What %, ‰, 千, 万, 百万, 千万 and 亿 make of the digits before them; a minus sign turns them round. */
const SCALES: readonly number[] = [1, 0.01, 0.001, 1e3, 1e4, 1e6, 1e7, 1e8].flatMap((scale) => [
  scale,
  -scale,
]);

/** The numbers that stand in a text, from the first to the last. */
export function numbersIn(text: string): WrittenNumber[] {
  return Array.from(text.matchAll(NUMBER), ({ index, 0: digits }) => ({
    start: index,
    end: index + digits.length,
    digits,
  }));
}

const valueOf = (digits: string): number => Number(digits.normalize("NFKC").replace(/,/g, ""));

/** What the digits are multiplied by to be this value; of several readings the plainest first. */
export function scalesFrom({ digits }: WrittenNumber, value: number): number[] {
  return SCALES.filter((scale) => comparePaper(valueOf(digits) * scale, value) === 0);
}

/** A number with the digits of another's kind: as many decimals where they end in 0, commas, full-width digits. */
export function digitsLike(example: string, value: number): string {
  const number = paper(value);
  const plain = example.normalize("NFKC");
  const decimals = /\.(\d*0)$/.exec(plain)?.[1]?.length ?? 0;
  const text = String(number);
  const [whole = "0", fraction = ""] = text.split(".");
  if (/[e]/.test(text)) return text;
  const grouped = plain.includes(",") ? whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, ",") : whole;
  const padded = fraction.padEnd(decimals, "0");
  const written = padded === "" ? grouped : `${grouped}.${padded}`;
  return /[０-９]/.test(example)
    ? written.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    : written;
}

/** A text with some of its numbers written anew. */
export function withNumbers(text: string, changes: readonly (readonly [WrittenNumber, string])[]): string {
  const fromTheEnd = [...changes].sort(([a], [b]) => b.start - a.start);
  return fromTheEnd.reduce(
    (written, [{ start, end }, digits]) => written.slice(0, start) + digits + written.slice(end),
    text,
  );
}

/**
 * A cell with one number in the place of another, in the cell's own notation: 90% becomes 85%, 6元 becomes 7元.
 * Undefined where the cell doesn't hold the number that is to be replaced.
 */
export function rewriteNumber(
  cell: string | number,
  before: number,
  after: number,
): string | number | undefined {
  if (typeof cell === "number") return paper(after);
  for (const number of numbersIn(cell)) {
    const [scale] = scalesFrom(number, before);
    if (scale === undefined || after / scale < 0) continue;
    return withNumbers(cell, [[number, digitsLike(number.digits, after / scale)]]);
  }
  return undefined;
}
