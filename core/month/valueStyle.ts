import type { Unit } from "../schemes/unit";
import type { CellStyle } from "../workbook/sheetLayout";

/** How values of a unit look in a cell. */
export const VALUE_STYLE: Readonly<Record<Unit, CellStyle>> = {
  rating: "decimal",
  share: "percent",
  seconds: "duration",
  minutes: "decimal",
  hours: "decimal",
  days: "decimal",
  months: "decimal",
  clients: "whole",
  people: "whole",
  times: "whole",
  money: "decimal",
  items: "decimal",
  points: "decimal",
  rank: "whole",
  date: "text",
  "yes or no": "percent",
  text: "text",
};
