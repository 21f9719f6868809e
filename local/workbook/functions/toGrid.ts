import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import type { BaseValueObject } from "@univerjs/preset-sheets-core";
import { CellFault } from "../../../core/cells/cellFault";
import { isErrorValue } from "../../../core/cells/errorValue";
import { Phrase } from "../../../core/cells/phrase";
import type { Language } from "../../../core/words/language";
import { renderMessage } from "../../../core/words/renderMessage";

/** Told of every fault in an answer, with its place counted from the formula's cell: the grid itself shows only the sign. */
export type TellFault = (text: string, row: number, column: number) => void;

const ERRORS: readonly string[] = Object.values(ErrorType);

const errorValue = (sign: string): ErrorValueObject =>
  ErrorValueObject.create(ERRORS.includes(sign) ? (sign as unknown as ErrorType) : ErrorType.VALUE);

function valueOf(cell: unknown, language: Language, tell: (text: string) => void): BaseValueObject {
  if (cell instanceof CellFault) {
    tell(renderMessage(cell.message, language));
    return errorValue(cell.sign);
  }
  if (cell instanceof Phrase) return StringValueObject.create(renderMessage(cell.message, language));
  if (typeof cell === "number") return NumberValueObject.create(cell);
  if (typeof cell === "boolean") return BooleanValueObject.create(cell);
  if (isErrorValue(cell)) return errorValue(typeof cell === "string" ? cell : ErrorType.VALUE);
  return StringValueObject.create(typeof cell === "string" ? cell : "");
}

/** An answer as the grid takes it: one value, or rows that spill. */
export function toGrid(answer: unknown, language: Language, tell: TellFault): BaseValueObject {
  const rows = Array.isArray(answer) ? (answer as unknown[][]) : [[answer]];
  const values = rows.map((cells, row) =>
    cells.map((cell, column) => valueOf(cell, language, (text) => tell(text, row, column))),
  );
  const only = values[0]?.[0];
  if (only && values.length === 1 && values[0]?.length === 1) return only;
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
