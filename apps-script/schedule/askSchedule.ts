import type { Language } from "../../core/words/language";
import { textIn } from "../../core/words/textIn";
import { TITLE } from "../menu/menuWords";
import { isAgreed } from "../menu/runMenuItem";
import { hostWordsIn } from "../words/hostWords";
import { lastRun, readSchedule, setSchedule } from "./schedule";

/** What the menu offers; the sidebar has any day and hour. */
const USUAL = { dayOfMonth: 3, hour: 8 };

/** Turns the schedule on or off, after a question. */
export function askSchedule(language: Language): void {
  const words = hostWordsIn(language).schedule;
  const current = readSchedule();
  const last = lastRun();
  const { dayOfMonth, hour } = current ?? USUAL;
  const question = (current ? words.isOn : words.ask)(dayOfMonth, hour);
  const before = last ? [words.lastRun(last.date, last.headline), ""] : [];
  if (!isAgreed([...before, question].join("\n"), language)) return;
  setSchedule(current ? undefined : USUAL);
  SpreadsheetApp.getActiveSpreadsheet().toast(
    current ? words.turnedOff : words.turnedOn(dayOfMonth, hour),
    textIn(language, TITLE),
  );
}
