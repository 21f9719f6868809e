import { isMemberGradeAllowed } from "../../../core/appraise/grades";
import type { Adapter } from "../adapter";

/** Whether the group's grade allows the member's. */
export const E03: Adapter = (input, scheme) =>
  isMemberGradeAllowed(scheme.memberGrades ?? [], input.text("group"), input.text("member"));
