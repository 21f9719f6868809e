import type { DepartmentWritingWords } from "../departmentWritingWords";
import { groupDigits } from "../groupDigits";
import { countOf } from "./countOf";

/** Texts of a month's sheets in English. */
export const departmentWriting: DepartmentWritingWords = {
  columns: {
    number: "Number",
    post: "Post",
    team: "Team",
    incidents: "Incidents, points",
    escalations: "Escalations, points",
    adjustment: "Adjustment (yuan)",
    pay: "Pay (yuan)",
    money: "Incidents, money (yuan)",
    scheme: "Scheme",
    people: "People",
  },
  pointsHeader: (indicator, full) => `${indicator}, points${full === null ? "" : ` (of ${full})`}`,
  rankHeader: (indicator) => `${indicator}, rank`,
  subtotalHeader: (section) => `${section}, subtotal`,
  linkedHeader: (value, scheme) => `${value} (from ${scheme})`,
  notPaidHeader: (component) => `${component} (yuan, not in the pay)`,
  teamTitle: (month, scheme) => `Team results ${month} · ${scheme}`,
  source: ({ scheme, entry, graded, all, teams }) =>
    `Scheme ${scheme}${entry === null ? "" : ` (${entry})`} · ${groupDigits(graded)} of ${teams ? countOf(all, "team", "teams") : countOf(all, "person", "people")} graded`,
  cents: "Amounts are rounded half up to the cent; the pay is the sum of its parts",
  adjusted: "The adjustment is what floor, ceiling and rounding change",
  sums: "Sum",
  chartTitle: (month, scheme) => `Team totals ${month} · ${scheme}`,
  openGrade: (grades) => `${grades.join(" / ")} ?`,
  outOfDate: (title) => `Out of date · ${title}`,
  outOfDateNote: "the month's results stand on other sheets; this one may be deleted",
  requirementAnswers: { "in time": "in time", late: "late", "too early": "too early" },
  statement: {
    title: "Performance statement",
    labels: {
      person: "Name",
      number: "No.",
      post: "Post",
      team: "Team",
      scheme: "Scheme",
      month: "Month",
    },
    headers: {
      item: "Item",
      value: "Value",
      against: "Target or band",
      points: "Points",
      weight: "Weight",
      counts: "Counts",
    },
    target: (target) => `target ${target}`,
    row: (row, written) => `row ${row}: ${written}`,
    total: "Total",
    rankOf: (rank, all) => `${rank} of ${all}`,
    payItem: "Pay",
    payAmount: "Yuan",
    how: "How it comes about",
    proposals: "Proposals (a person decides)",
    appeal: "Appeal",
    appealBy: (days, published, until) =>
      published === null || until === null
        ? `If you disagree, appeal to HR within ${countOf(days, "working day", "working days")} of receiving this statement; HR enters it in the sheet “Appeals”.`
        : `If you disagree, appeal to HR by ${until} at the latest (${countOf(days, "working day", "working days")} after ${published}, when the results were published); HR enters it in the sheet “Appeals”.`,
    signatures: { employee: "Employee", supervisor: "Supervisor", hr: "HR", date: "Date" },
  },
  findings: {
    title: (month) => `Findings and proposals ${month}`.trimEnd(),
    note: ({ proposals, errors, warnings }) =>
      `${countOf(proposals, "proposal", "proposals")} · ${countOf(errors, "error", "errors")} · ${groupDigits(warnings)} to check`,
    proposal: "Proposal",
    open: "Open",
    proposed: (action, periods) =>
      periods === null ? `Proposed: ${action}.` : `Proposed: ${action} for ${periods} periods.`,
    rule: (name, text) => `Rule “${name}”: ${text}.`,
    personDecides: "A person decides; this is only a proposal.",
    textLeavesOpen: "The text of the scheme doesn't settle this; a person decides.",
    openGrade: (grades) => ({
      what: `A person chooses the grade among ${grades.join(", ")}.`,
      remedy: `Record the decision in a row of the appeals sheet: figure “Grade”, after ${grades.join(" or ")}, decision “upheld”, with who decided, on which day and why; then run the month again.`,
    }),
    notGraded: (person, scheme) => `${person} has no complete result under the scheme “${scheme}”.`,
  },
  summary: {
    scheme: ({ name, all, graded, teams }) =>
      `${name}: ${groupDigits(graded)} of ${teams ? countOf(all, "team", "teams") : countOf(all, "person", "people")} graded`,
    pay: (yuan) => `Pay in all: ${yuan} yuan`,
    money: (yuan) => `Money of incidents in all: ${yuan} yuan`,
    decisions: (proposals, openGrades) =>
      `For a person to decide: ${countOf(proposals, "proposal", "proposals")}${openGrades > 0 ? `, ${countOf(openGrades, "grade", "grades")} left open` : ""}`,
    findings: ({ error, warning, info }) =>
      `Findings: ${countOf(error, "error", "errors")}, ${groupDigits(warning)} to check, ${countOf(info, "note", "notes")}`,
  },
  messages: ({ wanted, taken }) => ({
    what: `A sheet of your own is called “${wanted}”; it was left alone, and the results are on “${taken}”.`,
    remedy: "Rename your sheet and run again if ours is to have the name.",
  }),
};
