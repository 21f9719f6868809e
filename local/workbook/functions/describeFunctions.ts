import { BooleanNumber } from "@univerjs/core";
import { FunctionType } from "@univerjs/preset-sheets-core";
import type { IFunctionInfo } from "@univerjs/preset-sheets-core";
import type { FunctionEntry } from "./functionEntry";
import { nameInGrid } from "./functionEntry";

/** What the grid shows of our functions while a formula is typed. */
export function describeFunctions(entries: readonly FunctionEntry[]): IFunctionInfo[] {
  return entries.map((entry) => ({
    functionName: nameInGrid(entry),
    functionType: FunctionType.User,
    description: `${entry.description} ${entry.returns}`,
    abstract: entry.title,
    functionParameter: entry.parameters.map(({ name, description, optional }) => ({
      name,
      detail: description,
      example: "",
      require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  }));
}
