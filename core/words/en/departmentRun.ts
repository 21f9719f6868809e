import { groupDigits } from "../groupDigits";
import type { DepartmentRunWords } from "../departmentRunMessages";
import { listSome } from "../listSome";

const list = (people: readonly string[]): string =>
  listSome(people, 8, ", ", (count) => ` and ${count} more`);

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
