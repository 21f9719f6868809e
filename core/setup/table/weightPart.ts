import { sumOnPaper } from "../../numbers/paper";
import type { Indicator } from "../../schemes/indicator";
import type { Scheme } from "../../schemes/scheme";
import { foldText } from "../../text/foldText";
import { numberIn, statesShare } from "./selectedTable";

const WEIGHT_HEADER = /权重|權重|比重|占比|佔比|weight|share/;
const POINTS_HEADER = /满分|滿分|标准分|標準分|分值|分数|分數|fullpoints|points|maximum/;
const FULL_POINTS = 100;
const PERCENT = 100;

type Rows = readonly (readonly (string | number)[])[];

/** The names and numbers of a list of indicators. */
interface NamedNumbers {
  readonly names: readonly string[];
  readonly numbers: readonly (string | number)[];
  readonly header: string;
}

/** The column of names and the one of numbers: the one whose header says so, else the first that holds numbers alone. */
function namedNumbers(rows: Rows): NamedNumbers | undefined {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const isNumeric = (column: number, from: number): boolean =>
    rows.slice(from).every((row) => numberIn(row[column]) !== undefined);
  const hasHeader = columns.every((column) => numberIn(rows[0]?.[column]) === undefined);
  const first = hasHeader ? 1 : 0;
  const body = rows.slice(first);
  const numeric = columns.filter((column) => isNumeric(column, first));
  const header = (column: number): string => (hasHeader ? foldText(String(rows[0]?.[column] ?? "")) : "");
  const says = (pattern: RegExp): number | undefined =>
    numeric.find((column) => pattern.test(header(column)));
  const numbers = says(WEIGHT_HEADER) ?? says(POINTS_HEADER) ?? numeric.find((column) => column > 0);
  const isName = (column: number): boolean =>
    body.every((row) => numberIn(row[column]) === undefined && String(row[column] ?? "").trim() !== "");
  const isDistinct = (column: number): boolean =>
    new Set(body.map((row) => foldText(String(row[column])))).size === body.length;
  const named = columns.find((column) => column !== numbers && isName(column) && isDistinct(column));
  if (numbers === undefined || named === undefined || body.length === 0) return undefined;
  return {
    names: body.map((row) => String(row[named])),
    numbers: body.map((row) => row[numbers] ?? ""),
    header: header(numbers),
  };
}

/** True where a header speaks of weights: then a number in front of the names is no limit. */
export function namesWeights([first = []]: Rows): boolean {
  return first.some((cell) => typeof cell === "string" && WEIGHT_HEADER.test(foldText(cell)));
}

const indicatorOf = (name: string, index: number, worth: Partial<Indicator>): Indicator => ({
  id: `item${index + 1}`,
  names: { en: name, "zh-CN": name, "zh-TW": name },
  ...worth,
  method: { kind: "rated" },
});

/**
 * Names beside numbers as indicators: weights where they are shares, make 100 or are called so, else full points.
 * Undefined where the cells hold something else.
 */
export function weightPart(rows: Rows): Pick<Scheme, "indicators" | "total"> | undefined {
  const found = namedNumbers(rows);
  if (!found) return undefined;
  const { names, numbers, header } = found;
  const values = numbers.map((cell) => numberIn(cell) ?? 0);
  const sum = sumOnPaper(values);
  const areFractions = numbers.some(statesShare) || sum === 1;
  const areWeights =
    areFractions || WEIGHT_HEADER.test(header) || (sum === PERCENT && !POINTS_HEADER.test(header));
  if (!areWeights)
    return {
      indicators: names.map((name, index) => indicatorOf(name, index, { fullPoints: values[index] ?? 0 })),
      total: { combine: "sum", headline: sum },
    };
  const weights = values.map((value) => (areFractions ? sumOnPaper([value * PERCENT]) : value));
  return {
    indicators: names.map((name, index) =>
      indicatorOf(name, index, { weightPercent: weights[index] ?? 0, fullPoints: FULL_POINTS }),
    ),
    total: { combine: "weighted" },
  };
}
