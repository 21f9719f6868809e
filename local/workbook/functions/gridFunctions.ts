import { BaseFunction } from "@univerjs/preset-sheets-core";
import type { BaseValueObject } from "@univerjs/preset-sheets-core";
import { defectFault } from "../../../core/cells/cellFault";
import { answers } from "../../../core/functions/answers";
import type { Language } from "../../../core/words/language";
import { cellsOf } from "./cellsOf";
import type { FaultsInCells } from "./faultsInCells";
import type { FunctionEntry } from "./functionEntry";
import { nameInGrid } from "./functionEntry";
import { toGrid } from "./toGrid";

type Answer = (...cells: unknown[]) => unknown;

/** What the grid makes one executor of for each function. */
type FunctionClass = new (name: string) => BaseFunction;

function gridFunction(entry: FunctionEntry, language: Language, faults: FaultsInCells): FunctionClass {
  const answer = (answers as Readonly<Record<string, unknown>>)[entry.exportName] as Answer;
  return class extends BaseFunction {
    override minParams = entry.parameters.filter(({ optional }) => !optional).length;
    override maxParams = entry.parameters.length;

    /** A text that looks like a date or a percentage stays the text that was typed. */
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }

    override calculate(...args: BaseValueObject[]): BaseValueObject {
      const tell = faults.listen(this.subUnitId ?? "", this.row, this.column);
      // The grid never calculates again once a function has thrown.
      try {
        return toGrid(answer(...args.map(cellsOf)), language, tell);
      } catch (defect) {
        return toGrid(defectFault(entry.id, defect), language, tell);
      }
    }
  };
}

/** Every declared function as the grid wants it: the class that computes it, and its name. */
export function gridFunctions(
  entries: readonly FunctionEntry[],
  language: Language,
  faults: FaultsInCells,
): [FunctionClass, string][] {
  return entries.map((entry) => [gridFunction(entry, language, faults), nameInGrid(entry)]);
}
