import type { FindingSeverity } from "../month/findings";
import type { DepartmentMessage } from "../words/departmentMessages";

/** What the run has to say about the workbook: severity, place, people, and the message as data. */
export interface DepartmentFinding {
  readonly severity: FindingSeverity;
  readonly sheet?: string;
  /** The first cell it concerns, such as C17. */
  readonly cell?: string;
  readonly people?: readonly string[];
  /** How many cells it concerns. */
  readonly count: number;
  readonly message: DepartmentMessage;
}
