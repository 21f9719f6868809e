import type { DepartmentFinding } from "../../department/departmentFinding";
import type { Day } from "../../dates/day";
import { writeDay } from "../../dates/day";
import type { WorkCalendar } from "../../dates/workdaysAfter";
import { workdaysAfter } from "../../dates/workdaysAfter";
import type { Requirement } from "../../schemes/requirement";
import type { Scheme } from "../../schemes/scheme";
import type { AppealMessage } from "../../words/ledgerMessages";
import type { Appeal } from "./appeal";

/** Working days in which an appeal is answered where no scheme says otherwise (E05). */
const ANSWER_DAYS = 5;

type WorkingDays = Extract<Requirement, { kind: "workingDays" }>;

/** The requirement that says by when appeals are answered: counted from when one was filed, and named for it. */
function answerRequirement({ requirements = [] }: Scheme): WorkingDays | undefined {
  const speaksOfAppeals = ({ names }: WorkingDays): boolean =>
    /appeal|申[诉訴]/i.test(Object.values(names).join(" "));
  const all = requirements.filter((each): each is WorkingDays => each.kind === "workingDays");
  const ofAppeals = all.filter((each) => each.from === "filed" || speaksOfAppeals(each));
  return (
    ofAppeals.find(({ from }) => from === "filed") ?? (ofAppeals.length === 1 ? ofAppeals[0] : undefined)
  );
}

/** In how many working days appeals are answered: as the first scheme says that speaks of it, else in 5. */
export function answerDays(schemes: readonly Scheme[]): number {
  for (const scheme of schemes) {
    const days = answerRequirement(scheme)?.days;
    const own = typeof days === "string" ? scheme.parameters?.find(({ id }) => id === days)?.value : days;
    if (typeof own === "number" && own >= 0) return own;
  }
  return ANSWER_DAYS;
}

/** The last day on which an appeal is answered in time; undefined where it isn't known when it was filed. */
function answerDue({ filed }: Appeal, days: number, calendar: WorkCalendar): Day | undefined {
  return filed === undefined ? undefined : workdaysAfter(filed, days, calendar);
}

const dayText = (day: Day): string => String(writeDay(day, "text"));

/**
 * What the deadlines say of each appeal: answered late, open, or overdue.
 * @param today the day of the run where the host knows it; without it nothing is overdue
 */
export function appealDeadlines(
  appeals: readonly Appeal[],
  schemes: readonly Scheme[],
  calendar: WorkCalendar,
  today?: Day,
): DepartmentFinding[] {
  const days = answerDays(schemes);
  return appeals.flatMap((appeal): DepartmentFinding[] => {
    const { number, filed, decidedOn, decision, place, person } = appeal;
    const due = answerDue(appeal, days, calendar);
    const say = (severity: DepartmentFinding["severity"], message: AppealMessage): DepartmentFinding[] => [
      { severity, ...place, people: [person], count: 1, message },
    ];
    if (filed === undefined || due === undefined) return [];
    const byDay = { appeal: number, due: dayText(due) };
    if (decision === "open") {
      if (today === undefined || today <= due) return say("info", { code: "appeal open", ...byDay });
      return say("warning", { code: "appeal overdue", ...byDay, today: dayText(today) });
    }
    if (decidedOn === undefined) return [];
    const decided = dayText(decidedOn);
    if (decidedOn < filed)
      return say("warning", {
        code: "appeal decided before it was filed",
        appeal: number,
        filed: dayText(filed),
        decided,
      });
    return decidedOn > due ? say("warning", { code: "appeal answered late", ...byDay, decided, days }) : [];
  });
}
