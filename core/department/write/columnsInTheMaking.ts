import type { Unit } from "../../schemes/unit";
import type { Language } from "../../words/language";
import type { GradedAppraisee } from "../departmentResult";
import type { ResultColumn } from "./resultColumn";
import { figureColumn } from "./resultColumn";

/** Columns that take something of each person, and are made once everybody was asked. */
export interface ColumnsInTheMaking {
  ask(graded: GradedAppraisee): void;
  made(): readonly ResultColumn[];
}

/** Columns that are made of one thing that they take of each person. */
export function columnsOf<Taken>(
  take: (graded: GradedAppraisee) => Taken,
  make: (taken: readonly Taken[]) => readonly ResultColumn[],
): ColumnsInTheMaking {
  const taken: Taken[] = [];
  return {
    ask: (graded) => void taken.push(take(graded)),
    made: () => make(taken),
  };
}

/** The column of a figure. */
export function columnOfFigure(
  header: string,
  id: string,
  unit: Unit,
  language: Language,
): ColumnsInTheMaking {
  return columnsOf(
    ({ subject }) => subject.figure(id),
    (figures) => [figureColumn(header, figures, unit, language)],
  );
}

/**
 * Makes columns, asking person by person for all of them: what is known of one stands together in memory, and is far
 * from what is known of the next.
 */
export function makeColumns(
  columns: readonly ColumnsInTheMaking[],
  everybody: readonly GradedAppraisee[],
): ResultColumn[] {
  for (const graded of everybody) for (const column of columns) column.ask(graded);
  return columns.flatMap((column) => column.made());
}
