import type { DepartmentFault } from "./departmentMessages";
import type { PeriodFault, SchemeSheetFault } from "./departmentRunMessages";

/** Why a department's month or period can't be run; then nothing is changed. */
export type RunFault = DepartmentFault | SchemeSheetFault | PeriodFault;
