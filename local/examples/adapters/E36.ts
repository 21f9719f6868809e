import type { Adapter } from "../adapter";
import { appraised } from "../adapter";
import { faultlessValues } from "../faultlessValues";

/** The daily score, or the month's with the attendance; a daily score that is given stands for the sheet. */
export const E36: Adapter = (input, scheme) => {
  const { in_time: inTime = true, daily, ...values } = Object.fromEntries(input.values());
  return appraised(scheme, new Map([...faultlessValues(scheme), ...Object.entries(values)]), {
    cases: new Map([["report_late", inTime === true ? [] : [{}]]]),
    points: new Map(typeof daily === "number" ? [["total", daily]] : []),
  }).figure(input.has("attendance") ? "month" : "total");
};
