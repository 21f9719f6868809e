import type { UnsettledReason } from "../appraise/figure";
import type { WritingMessage } from "./departmentWritingWords";
import type { MonthFinding } from "./monthMessages";

/** What the run of a department has to say, as data; each part of the run adds the codes of its own. */
export type DepartmentMessage =
  | { readonly code: "month"; readonly finding: MonthFinding }
  | { readonly code: "not graded"; readonly person: string; readonly reason: UnsettledReason }
  | WritingMessage;
