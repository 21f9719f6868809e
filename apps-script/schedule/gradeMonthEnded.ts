import type { Language } from "../../core/words/language";
import { carryOut, today } from "../menu/carryOut";
import { isScheduled, keepLastRun } from "./schedule";

/** The month before that of a day: 2026-06 for 2026-07-05. */
function monthBefore(day: string): string {
  const [year = 0, month = 0] = day.split("-").map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, "0")}`;
}

/**
 * Grades the month just ended, for a trigger. Its outcome is in the findings sheet as after any run; where there is none
 * it throws what stood in the way, so that Google writes to whoever turned the schedule on.
 */
export function gradeMonthEnded(triggerId: string, language: Language): void {
  if (!isScheduled(triggerId)) return;
  const date = today();
  const { kind, headline, lines } = carryOut("grade", { language, today: date, month: monthBefore(date) });
  keepLastRun({ date, headline });
  if (kind === "refused") throw new Error([headline, ...lines].join("\n"));
}
