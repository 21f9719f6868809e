import { groupDigits } from "../groupDigits";
import type { DepartmentRunWords } from "../departmentRunMessages";
import { listSome } from "../listSome";

const PERIODS = {
  event: "event",
  month: "month",
  quarter: "quarter",
  "half-year": "half-year",
  year: "year",
} as const;

const list = (items: readonly string[]): string => listSome(items, 12, ", ", (count) => ` and ${count} more`);

/** Texts of the department's run in English. */
export const departmentRun: DepartmentRunWords = {
  findings: {
    "month can't be recomputed": ({ month, why }) => ({
      what:
        why === "appeal"
          ? `An upheld appeal against ${month} isn't in the results: the workbook holds no data of that month.`
          : `${month} rests on an earlier month that ${why === "earlier appeal" ? "an appeal changed" : "has changed"}, and isn't computed anew: the workbook holds no data of it.`,
      remedy: `Bring the data of ${month} back into the workbook and run it again.`,
    }),
    "later month": ({ month, corrected, people, isPublished }) =>
      isPublished
        ? {
            what: `${month} is published, but rests on ${corrected}, whose results have changed; computed anew it would differ for ${list(people)}. Nothing of ${month} was written.`,
            remedy: `Bring the data of ${corrected} back as they were, or enter upheld appeals against ${month} for these people.`,
          }
        : {
            what: `${month} rests on ${corrected} and was computed anew; results changed for ${list(people)}.`,
            remedy: "",
          },
    "months of period": ({ period, counted, lacking, open, damaged }) => ({
      what: [
        `${period} rests on ${list(counted)} of the ledger.`,
        ...(lacking.length > 0 ? [`The ledger has nothing of ${list(lacking)}.`] : []),
        ...(open.length > 0 ? [`${list(open)} may still change: not published.`] : []),
        ...(damaged.length > 0 ? [`Records of ${list(damaged)} are damaged.`] : []),
      ].join(" "),
      remedy:
        lacking.length + open.length + damaged.length === 0
          ? ""
          : "Run and publish the months, restore what is damaged, and score the period again.",
    }),
  },
  period: {
    scheme: (monthly, frequency) => `${monthly}, ${PERIODS[frequency]}`,
    totals: "Monthly totals",
    mean: "Mean of the months",
    nothing: (period, months) =>
      `The ledger has no month of ${period}${months.length === 0 ? "" : ` (it has ${list(months)})`}. Run the months first.`,
  },
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
