import type { Day } from "../../dates/day";
import { writeDay } from "../../dates/day";
import type { WorkCalendar } from "../../dates/workdaysAfter";
import { workdaysAfter } from "../../dates/workdaysAfter";
import type { Scheme } from "../../schemes/scheme";
import type { GradedAppraisee } from "../departmentResult";

/** Working days within which a statement may be appealed where the scheme says nothing of it. */
const USUAL_DAYS = 5;

/** Until when a result may be appealed. */
export interface AppealDeadline {
  readonly days: number;
  /** 2026-07-06; null where the day of publication isn't known. */
  readonly published: string | null;
  readonly until: string | null;
}

/** The working days that a scheme gives for filing an appeal (E05): its deadline for an appeal that isn't one for the answer. */
function filingDays({ requirements = [] }: Scheme, { subject }: GradedAppraisee): number | undefined {
  const filing = requirements.find(
    ({ kind, names }) => kind === "workingDays" && /appeal/i.test(names.en) && !/answer/i.test(names.en),
  );
  if (filing?.kind !== "workingDays") return undefined;
  const days = typeof filing.days === "number" ? filing.days : subject.figure(filing.days);
  return typeof days === "number" && Number.isInteger(days) && days > 0 ? days : undefined;
}

/** Until when a person may appeal: so many working days after the publication, the day after it counting as 1. */
export function appealDeadline(
  scheme: Scheme,
  graded: GradedAppraisee,
  publishedOn: Day | undefined,
  calendar: WorkCalendar,
): AppealDeadline {
  const days = filingDays(scheme, graded) ?? USUAL_DAYS;
  if (publishedOn === undefined) return { days, published: null, until: null };
  const text = (day: Day): string => String(writeDay(day, "text"));
  return { days, published: text(publishedOn), until: text(workdaysAfter(publishedOn, days, calendar)) };
}
