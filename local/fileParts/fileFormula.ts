import { columnOf } from "./places";
import { cellName } from "../../core/workbook/sheetTable";

/** Functions that files spell with a prefix, by the prefix. */
const PREFIXED: readonly (readonly [string, string])[] = [
  [
    "_xlfn.",
    "CONCAT IFNA IFS MAXIFS MINIFS SWITCH TEXTJOIN XLOOKUP XMATCH SEQUENCE UNIQUE SORTBY RANDARRAY LET LAMBDA MAP REDUCE SCAN BYROW BYCOL MAKEARRAY VSTACK HSTACK TOCOL TOROW TAKE DROP CHOOSECOLS CHOOSEROWS WRAPROWS WRAPCOLS EXPAND TEXTSPLIT TEXTBEFORE TEXTAFTER DAYS ISFORMULA FORMULATEXT SHEET SHEETS XOR UNICODE UNICHAR NUMBERVALUE RANK.EQ RANK.AVG STDEV.S STDEV.P VAR.S VAR.P PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC MODE.SNGL CEILING.MATH FLOOR.MATH NETWORKDAYS.INTL WORKDAY.INTL",
  ],
  ["_xlfn._xlws.", "FILTER SORT"],
];

const PREFIX_OF = new Map(
  PREFIXED.flatMap(([prefix, names]) => names.split(" ").map((name) => [name, prefix] as const)),
);

/** Texts, quoted sheet names, and what lies between them. */
const PIECES = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

const outsideQuotes = (formula: string, change: (piece: string) => string): string =>
  formula
    .split(PIECES)
    .map((piece, index) => (index % 2 === 0 ? change(piece) : piece))
    .join("");

/** A formula as people type it, from the spelling of files: without prefixes, our functions by their own names. */
export function typedFormula(formula: string): string {
  return outsideQuotes(formula, (piece) =>
    piece
      .replace(/_xldudf_PERF_(\w+)/gi, "PERF.$1")
      .replace(/_xlfn\.(?:_xlws\.)?(?:_xldudf_)?/gi, "")
      .replace(/_xlpm\./gi, ""),
  );
}

/** A formula in the spelling of files. Excel keeps the functions of an add-in under a name without a dot. */
export function filedFormula(formula: string): string {
  return outsideQuotes(formula, (piece) =>
    piece
      .replace(/\bPERF\.([A-Z_]+)(?=\()/gi, (_, name: string) => `_xldudf_PERF_${name.toUpperCase()}`)
      .replace(/(?<![\w.])([A-Z][A-Z.]*)(?=\()/gi, (name: string) => {
        const prefix = PREFIX_OF.get(name.toUpperCase());
        return prefix === undefined ? name : prefix + name;
      }),
  );
}

/** A formula moved as a filled one is: references without $ go along. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  const moveReference = (
    whole: string,
    fixColumn: string,
    letters: string,
    fixRow: string,
    digits: string,
  ): string => {
    const column = fixColumn ? columnOf(letters) : columnOf(letters) + columns;
    const row = fixRow ? Number(digits) - 1 : Number(digits) - 1 + rows;
    if (row < 0 || column < 0) return whole;
    const [, name = "", number = ""] = /^([A-Z]+)(\d+)$/.exec(cellName(row, column)) ?? [];
    return `${fixColumn}${name}${fixRow}${number}`;
  };
  return outsideQuotes(formula, (piece) =>
    piece.replace(/(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w.(])/g, moveReference),
  );
}
