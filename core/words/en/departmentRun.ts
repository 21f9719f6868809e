import { groupDigits } from "../groupDigits";
import type { DepartmentRunWords } from "../departmentRunMessages";

/** Texts of the department's run in English. */
export const departmentRun: DepartmentRunWords = {
  findings: ({ month, why }) => ({
    what:
      why === "appeal"
        ? `An upheld appeal against ${month} isn't in the results: the workbook holds no data of that month.`
        : `${month} rests on an earlier month that an appeal changed, and isn't computed anew: the workbook holds no data of it.`,
    remedy: `Bring the data of ${month} back into the workbook and run it again.`,
  }),
  schemeSheet: {
    broken: (place, what, further) =>
      `Nobody is graded: the scheme sheet can't be used. ${place}: ${what}${further > 0 ? ` There ${further === 1 ? "is 1 more fault" : `are ${further} more faults`}.` : ""}`,
    twice: (id, sheets) =>
      `Nobody is graded: the scheme ${id} stands in ${sheets.join(" and ")}. Delete one, or give it another ID.`,
  },
  lines: {
    times: (number) => `(${groupDigits(number)} times)`,
    alike: (number) => `[and ${groupDigits(number)} more of this kind]`,
    finding: (severity, place, sentences) =>
      `${severity}: ${place === "" ? "" : `${place}: `}${sentences.join(" ")}`,
  },
  changes: {
    headers: ["Sheet", "Change", "Rows"],
    deeds: {
      created: "new sheet",
      rewritten: "written anew",
      appended: "rows added at the end",
      updated: "cells changed",
    },
    none: "Nothing changes: the workbook is up to date.",
  },
};
