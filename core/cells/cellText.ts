import { isBlank } from "./blank";
import { isDate } from "./errorValue";

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** A date without its time as 2024-03-31. */
function dateText(date: Date): string {
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

/** A cell's content as people see it; a blank gives "". */
export function cellText(cell: unknown): string {
  if (isBlank(cell)) return "";
  if (isDate(cell)) return dateText(cell);
  if (typeof cell === "string") return cell.trim();
  return typeof cell === "number" || typeof cell === "boolean"
    ? String(cell)
    : Object.prototype.toString.call(cell);
}
