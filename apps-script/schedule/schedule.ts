import type { Schedule } from "../../sidebar/ports/schedulePort";

/** The function that the trigger calls. */
const MONTHLY_HANDLER = "kaoheMonthly";
const PROPERTY = "kaoheSchedule";
const LAST_RUN = "kaoheLastScheduledRun";

/** What the last scheduled run came to. */
export interface LastRun {
  readonly date: string;
  readonly headline: string;
}

interface KeptSchedule extends Schedule {
  /** The trigger that grades; any other one, such as that of a colleague who turned it on before, does nothing. */
  readonly triggerId: string;
}

function kept(): KeptSchedule | undefined {
  const text = PropertiesService.getDocumentProperties().getProperty(PROPERTY);
  return text === null ? undefined : (JSON.parse(text) as KeptSchedule);
}

/** When the month is graded by itself; undefined where it isn't. */
export function readSchedule(): Schedule | undefined {
  const schedule = kept();
  return schedule && { dayOfMonth: schedule.dayOfMonth, hour: schedule.hour };
}

/** True for the trigger that the schedule stands by. */
export function isScheduled(triggerId: string): boolean {
  return kept()?.triggerId === triggerId;
}

function removeTriggers(): void {
  for (const trigger of ScriptApp.getProjectTriggers())
    if (trigger.getHandlerFunction() === MONTHLY_HANDLER) ScriptApp.deleteTrigger(trigger);
}

const isWithin = (value: number, first: number, last: number): boolean =>
  Number.isInteger(value) && value >= first && value <= last;

/**
 * Sets or ends the schedule; the same twice leaves one trigger. Only ever called by a person: a trigger that made triggers
 * would multiply.
 */
export function setSchedule(schedule: Schedule | undefined): void {
  if (schedule && !(isWithin(schedule.dayOfMonth, 1, 28) && isWithin(schedule.hour, 0, 23)))
    throw new Error(`No such time: day ${schedule.dayOfMonth}, ${schedule.hour}:00`);
  removeTriggers();
  const properties = PropertiesService.getDocumentProperties();
  if (!schedule) {
    properties.deleteProperty(PROPERTY);
    properties.deleteProperty(LAST_RUN);
    return;
  }
  const { dayOfMonth, hour } = schedule;
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const trigger = ScriptApp.newTrigger(MONTHLY_HANDLER)
    .timeBased()
    .onMonthDay(dayOfMonth)
    .atHour(hour)
    .inTimezone(zone)
    .create();
  properties.setProperty(PROPERTY, JSON.stringify({ dayOfMonth, hour, triggerId: trigger.getUniqueId() }));
}

/** Keeps what a scheduled run came to, for whoever asks. */
export function keepLastRun(run: LastRun): void {
  PropertiesService.getDocumentProperties().setProperty(LAST_RUN, JSON.stringify(run));
}

/** What the last scheduled run came to; undefined before the first one. */
export function lastRun(): LastRun | undefined {
  const text = PropertiesService.getDocumentProperties().getProperty(LAST_RUN);
  return text === null ? undefined : (JSON.parse(text) as LastRun);
}
