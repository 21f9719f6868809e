import type { Content } from "./typed";

const DAY_MS = 86_400_000;

/** True where a number of this format is a date, a time or a duration to a script. */
export const isDateFormat = (format: string): boolean => /[ymdhs]/i.test(format) && format !== "General";

/** The clock of a zone at a moment as if it were that of Greenwich. */
function wallClock(ms: number, zone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(ms);
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"), of("second"));
}

/** Minutes by which the clocks of a zone are before those of Greenwich. */
export function offsetMinutes(moment: Date, zone: string): number {
  const ms = Math.floor(moment.getTime() / 1000) * 1000;
  return (wallClock(ms, zone) - ms) / 60_000;
}

/** The moment that a script is handed for a serial number. */
export function momentOf(serial: number, zone: string): Date {
  const wall = Math.round((serial - 25_569) * DAY_MS);
  const guess = wall - offsetMinutes(new Date(wall), zone) * 60_000;
  return new Date(wall - offsetMinutes(new Date(guess), zone) * 60_000);
}

const pad = (value: number): string => String(value).padStart(2, "0");

function shownDate(serial: number, format: string): string {
  const seconds = Math.round(serial * 86_400);
  const clock = `${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
  if (format.startsWith("[h]")) return `${Math.floor(seconds / 3600)}:${clock}`;
  if (format === "h:mm:ss") return `${Math.floor(seconds / 3600) % 24}:${clock}`;
  const date = new Date((serial - 25_569) * DAY_MS);
  return format
    .replace("yyyy", String(date.getUTCFullYear()))
    .replace("mm", pad(date.getUTCMonth() + 1))
    .replace("dd", pad(date.getUTCDate()))
    .replace("m", String(date.getUTCMonth() + 1))
    .replace("d", String(date.getUTCDate()));
}

const grouped = (text: string): string => text.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ",");

/** What people see of a content. */
export function displayed(content: Content, format: string): string {
  if (typeof content === "boolean") return String(content).toUpperCase();
  if (typeof content === "string") return content;
  if (isDateFormat(format)) return shownDate(content, format);
  if (format === "General" || format === "@") return String(Number(content.toPrecision(15)));
  const digits = /\.([0#]+)/.exec(format)?.[1]?.length ?? 0;
  const isPercent = format.includes("%");
  const text = (isPercent ? content * 100 : content).toFixed(digits);
  const tidy = format.includes("#%") ? String(Number(text)) : text;
  return (format.startsWith("#,") ? grouped(tidy) : tidy) + (isPercent ? "%" : "");
}
