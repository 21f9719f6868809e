import type { DepartmentFault } from "./departmentMessages";
import type { SchemeSheetFault } from "./departmentRunMessages";

/** Why a department's month can't be run; then nothing is changed. */
export type RunFault = DepartmentFault | SchemeSheetFault;
