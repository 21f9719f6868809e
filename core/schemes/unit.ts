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
