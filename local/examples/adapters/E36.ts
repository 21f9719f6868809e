import type { Adapter } from "../adapter";
import { appraised } from "../adapter";
import { declaredValues } from "../declaredValues";
import { faultlessValues } from "../faultlessValues";

/** The daily score, or the month's with the attendance; a daily score that is given stands for the sheet. */
export const E36: Adapter = (input, scheme) => {
  const values = new Map([...faultlessValues(scheme), ...declaredValues(input, scheme)]);
  return appraised(scheme, values, {
    cases: new Map([["report_late", input.flag("in_time", true) ? [] : [{}]]]),
    points: new Map(input.has("daily") ? [["total", input.number("daily")]] : []),
  }).figure(input.has("attendance") ? "month" : "total");
};
