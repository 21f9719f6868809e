/** What a figure is counted in; it decides how it is shown. */
export type Unit =
  | "points"
  | "rating"
  | "share"
  | "seconds"
  | "minutes"
  | "hours"
  | "days"
  | "months"
  | "clients"
  | "people"
  | "times"
  | "money"
  | "items"
  | "rank"
  | "date"
  | "yes or no"
  | "text";

/** What values are read and compared as. */
export type ValueKind = "number" | "yes or no" | "text" | "date";

/** What the values of a unit are. */
export function kindOfUnit(unit: Unit): ValueKind {
  return unit === "yes or no" || unit === "text" || unit === "date" ? unit : "number";
}
