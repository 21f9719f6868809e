import { readNumber } from "../numbers/readNumber";
import { roundDecimal } from "../numbers/roundDecimal";
import { foldText } from "../text/foldText";
import type { TableCell } from "../workbook/sheetTable";

const SECONDS_PER_DAY = 86_400;
const CLOCK = /^(?:(\d+):)?(\d{1,6}):(\d{2}(?:\.\d+)?)$/;
const WORDED =
  /^(?:(\d+(?:\.\d+)?)(?:天|日|days?|d))?(?:(\d+(?:\.\d+)?)(?:小时|時|时|hours?|hrs?|h))?(?:(\d+(?:\.\d+)?)(?:分钟|分|minutes?|mins?|min|m|'))?(?:(\d+(?:\.\d+)?)(?:秒钟|秒|seconds?|secs?|s|"))?$/;

/** hh:mm:ss or mm:ss in seconds; minutes and seconds stay below 60 where something larger stands before them. */
function readClock(text: string): number | undefined {
  const parts = CLOCK.exec(text);
  if (!parts) return undefined;
  const [hours, minutes, seconds] = [Number(parts[1] ?? 0), Number(parts[2]), Number(parts[3])];
  if (seconds >= 60 || (parts[1] !== undefined && minutes >= 60)) return undefined;
  return hours * 3600 + minutes * 60 + seconds;
}

function readWorded(text: string): number | undefined {
  const parts = WORDED.exec(text);
  if (!parts || text === "") return undefined;
  const [days, hours, minutes, seconds] = parts.slice(1).map((part: string | undefined) => Number(part ?? 0));
  return (days ?? 0) * SECONDS_PER_DAY + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}

/** Seconds in one unit of a plain number, by what the column's header says; seconds where it says nothing. */
function secondsPerUnit(header: string): number {
  const folded = foldText(header);
  if (/小时|\bhours?|\(h(?:rs?|ours?)?\)|inhours/.test(folded)) return 3600;
  return /分钟|\(分\)|\(m(?:ins?|inutes?)?\)|inmin/.test(folded) ? 60 : 1;
}

/**
 * Seconds in one unit of a stored number that is shown in words (0时17分08秒, 38秒): a fraction of a day, or the unit of
 * the words; whichever comes nearest to what is shown.
 */
function secondsPerShownUnit(number: number, shownSeconds: number): number {
  const apart = (unit: number): number => Math.abs(number * unit - shownSeconds);
  return [SECONDS_PER_DAY, 3600, 60, 1].reduce((best, unit) => (apart(unit) < apart(best) ? unit : best));
}

/**
 * A duration in seconds, or undefined where the cell holds none: `00:01:38`, `1:38` (minutes and seconds), `38 s`, `1分38秒`,
 * a fraction of a day shown as a time, or a plain number in the unit that the header names (seconds by default).
 * A plain number that comes to less than a second is none: it is a fraction of a day without its format.
 */
export function readDuration(cell: Pick<TableCell, "raw" | "shown">, header: string): number | undefined {
  const { raw } = cell;
  const number = readNumber(raw);
  // Only a stored number can be shown as a time without being written as one.
  if (number !== undefined && cell.shown.includes(":")) {
    return number < 0 ? undefined : roundDecimal(number * SECONDS_PER_DAY, 3);
  }
  const folded = foldText(raw);
  const worded = readClock(folded) ?? readWorded(folded);
  if (worded !== undefined) return worded;
  if (number === undefined || number < 0) return undefined;
  const shown = cell.shown === raw ? undefined : readWorded(foldText(cell.shown));
  const unit = shown === undefined ? secondsPerUnit(header) : secondsPerShownUnit(number, shown);
  const seconds = roundDecimal(number * unit, 3);
  return number > 0 && seconds < 1 ? undefined : seconds;
}
