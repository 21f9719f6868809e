import { listSome } from "../listSome";
import type { FindingText } from "../monthMessages";
import type { SchemeSheetWords, SheetExpectation, SheetFinding } from "../schemeSheetMessages";
import { PARTS_EN } from "./schemeSheetParts";

const CHOICES: SchemeSheetWords["choices"] = {
  yesNo: { yes: "yes", no: "no" },
  unit: {
    points: "points",
    rating: "rating",
    share: "share",
    seconds: "seconds",
    minutes: "minutes",
    hours: "hours",
    days: "days",
    months: "months",
    clients: "clients",
    people: "people",
    times: "times",
    money: "yuan",
    items: "items",
    rank: "rank",
    date: "date",
    "yes or no": "yes or no",
    text: "text",
  },
  group: {
    "e-commerce service": "e-commerce service",
    "call centre": "call centre",
    "property office": "property office",
    hospital: "hospital",
    sales: "sales",
    dealers: "dealers",
    "return visits": "return visits",
    "team contests": "team contests",
    "pay and commission tables": "pay and commission tables",
    "escalation rules": "escalation rules",
    "service centre": "service centre",
  },
  status: { ready: "ready", skeleton: "skeleton" },
  appraised: {
    person: "person",
    team: "team",
    dealer: "dealer",
    region: "region",
    office: "office",
    client: "client",
  },
  frequency: { event: "event", month: "month", quarter: "quarter", "half-year": "half-year", year: "year" },
  headline: {
    "as listed": "as listed",
    "lose from headline": "losses off the headline",
    cap: "capped by the headline",
  },
  method: {
    rated: "rated by a person",
    bands: "bands",
    ratio: "ratio to target",
    threshold: "all or nothing",
    yesNo: "yes or no",
    deduction: "deductions",
    steps: "steps off target",
    linear: "straight line",
    rankLevel: "rank × level",
    levels: "levels",
    raters: "several raters",
    review: "review chain",
    bonus: "bonus points",
    mean: "mean",
    share: "share that meets a limit",
    periods: "mean of periods",
  },
  better: { higher: "higher is better", lower: "lower is better" },
  emptyDenominator: { undefined: "undefined", zero: "zero", one: "one" },
  gives: { points: "points", fraction: "fraction" },
  edges: {
    "as worded": "as worded",
    lower: "lower limit included",
    upper: "upper limit included",
    round: "round first",
  },
  steps: { full: "full steps", started: "started steps", proportional: "proportional" },
  order: { high: "highest", low: "lowest" },
  ties: { best: "best rank", average: "average rank", worst: "worst rank", dense: "without gaps" },
  missingMark: { undefined: "undefined", renormalise: "others make up" },
  review: { "last replaces": "last replaces", mean: "mean" },
  effect: { deduct: "deduct", reward: "reward" },
  tariff: {
    each: "each",
    judged: "judged",
    bySize: "by size",
    byCount: "by count",
    steps: "steps",
    degrees: "degrees",
  },
  applies: { "from the second": "from the second", "whole run": "whole run", person: "a person decides" },
  within: { period: "in one period", run: "in a run", year: "in a year" },
  year: { calendar: "calendar", rolling: "last twelve months" },
  repeat: { once: "once", "every block": "every block", "every further": "every further one" },
  missingPeriods: { break: "breaks the run", "passed over": "passed over" },
  effectKind: { total: "total", points: "points", money: "money", action: "action", state: "state" },
  decidedBy: { rule: "the rule", person: "a person" },
  requirement: {
    test: "test",
    workingDays: "working days",
    dayOfMonth: "day of the month",
    dayAfterPeriod: "day after a period",
    hours: "hours",
    dayWindow: "window of days",
    everyWindow: "in every window",
    atMost: "at most so many",
    coverage: "share covered",
    interval: "dates at intervals",
  },
  limit: { included: "included", excluded: "excluded" },
  listed: { week: "week", month: "month" },
  windowLength: { week: "week", month: "month", quarter: "quarter", "half-year": "half-year", year: "year" },
  placed: { calendar: "one after the other", rolling: "rolling" },
  combine: { weighted: "weighted", sum: "sum" },
  mode: { "half up": "half up", up: "up", down: "down", "half even": "half even" },
  missing: { "not graded": "not graded", zero: "zero", renormalise: "other weights make up" },
  commission: {
    whole: "whole",
    marginal: "marginal",
    base: "base",
    quick: "quick deduction",
    interpolated: "interpolated",
    steps: "steps",
  },
  aggregate: {
    sum: "sum",
    mean: "mean",
    weightedMean: "weighted mean",
    count: "count",
    share: "share of yes",
    ratio: "ratio of sums",
    last: "last",
  },
  reads: { number: "number", duration: "duration", yesNo: "yes or no", any: "anything" },
  sourceOf: { input: "input", indicator: "indicator", incident: "incident" },
  amount: { points: "points", money: "money" },
  target: { "team mean": "team mean", "team median": "team median" },
  divideBy: { served: "periods served" },
};

const quote = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
const list = (words: readonly string[]): string => listSome(words, 12, ", ", (more) => ` and ${more} more`);

function expected(of: SheetExpectation): string {
  if (typeof of === "object") return `one of: ${list(Object.values(CHOICES[of.words]))}`;
  return {
    number: "a number such as 95, 1,800 or 95%",
    "whole number": "a whole number such as 2",
    figure: "a number or an ID",
    conditions: "conditions such as total ≥ 60 and rank = 1, or grade is E, D",
    tests: "a test such as ≥ 15 or is yes",
    formula: "a formula such as base × 35% × payout + bonus − fines",
    list: "texts with commas between them; quotation marks around whole texts only",
    text: "a text",
    settings: "settings such as target=95%; step=1%",
    amount: "5, 5~10, or a kind with settings such as steps; step=1; amount=2",
    "equal lists": "as many steps as in the other languages",
  }[of];
}

function finding(found: SheetFinding): FindingText {
  const { columns, title } = PARTS_EN[found.part];
  const header = (column: string): string => {
    const base = column.replace(/\.(en|zh-CN|zh-TW)$/, "");
    return (columns[base]?.[0] ?? SETTINGS[base] ?? base).trim();
  };
  const text = (what: string, remedy: string): FindingText => ({ what: `${title}: ${what}`, remedy });
  switch (found.code) {
    case "unreadable":
      return text(`${quote(found.found)} can't be read.`, `Write ${expected(found.expected)}.`);
    case "mixed and or":
      return text(
        `${quote(found.found)} joins conditions by “and” and by “or”.`,
        "Join them by one of the two; for the other, write two rows.",
      );
    case "date":
      return text(
        `The cell holds the date ${found.found}, where a text or number belongs.`,
        "Give the cell the text format, then write the text once more, such as 1-2.",
      );
    case "error value":
      return text(`The cell holds ${found.found}.`, "Write the value itself, or repair the formula.");
    case "missing":
      return text(`“${header(found.column)}” is blank.`, "Fill it in, or delete the whole row.");
    case "missing column":
      return text(
        `the column “${header(found.column)}” is gone.`,
        `Insert a column with the header “${header(found.column)}”.`,
      );
    case "misspelt column":
      return text(
        `no column is called ${quote(found.found)}; its values would be lost.`,
        `If “${header(found.column)}” is meant, write that; else give it another name.`,
      );
    case "column twice":
      return text(`${quote(found.found)} stands here twice.`, "Delete or rename one of the two.");
    case "missing table":
      return text(
        `the table “${PARTS_EN[found.table].title}” is missing.`,
        `Write the title “■ ${PARTS_EN[found.table].title}” above its headers.`,
      );
    case "unknown table":
      return text(
        `${quote(found.found)} is the title of no table; what stands under it isn't read.`,
        found.nearest === null
          ? "Correct the title, or take the mark ■ away."
          : `Is “■ ${found.nearest}” meant?`,
      );
    case "table twice":
      return text(`the table ${quote(found.found)} stands here twice.`, "Put the rows into one table.");
    case "no header":
      return text(
        "the headers under the title are gone.",
        "Put the row with the headers back under the title.",
      );
    case "unknown item":
      return text(
        `there is no item ${quote(found.found)}.`,
        found.nearest === null ? "Correct it or delete the row." : `Is “${found.nearest}” meant?`,
      );
    case "unknown setting":
      return text(
        `${quote(found.found)} is no setting of this kind.`,
        `Write name=value with one of: ${list(found.allowed.map((name) => SETTINGS[name] ?? name))}.`,
      );
    case "setting twice":
      return text(`${quote(found.found)} is given twice.`, "Keep one of the two.");
    case "unknown owner":
      return text(
        `there is nothing with the ID ${quote(found.found)} that takes such rows.`,
        "Correct the ID or the method in the other table, or delete the row.",
      );
    case "id twice":
      return text(`the ID ${quote(found.found)} is taken twice.`, "Give each its own.");
    case "no first row":
      return text(
        `${quote(found.found)} has alternatives only.`,
        "Leave “Alternative” blank in the row of the preferred way to measure.",
      );
    case "both":
      return text(
        `the scheme has rules of grades and “${PARTS_EN[found.other].title}” as well.`,
        "Keep one of the two tables; delete the rows of the other.",
      );
    case "only one":
      return text(
        `${quote(found.found)} and “${header(found.column)}” exclude each other.`,
        "Leave one of the two blank.",
      );
    case "unknown version":
      return text(
        `this sheet is in format ${found.found}; this program reads format ${found.known}.`,
        "Use the program that wrote it, or let this one write the sheet anew.",
      );
  }
}

const SETTINGS: Readonly<Record<string, string>> = {
  of: "figure",
  from: "from",
  to: "to",
  target: "target",
  better: "better",
  part: "parts",
  capFraction: "cap of attainment",
  emptyDenominator: "divided by 0",
  gives: "gives",
  edges: "edges",
  reached: "reached when",
  points: "points",
  missedPoints: "points if missed",
  floor: "at least",
  zeroIfMoreThan: "0 if more than",
  step: "step",
  pointsPerStep: "points per step",
  steps: "counts",
  zeroBeyond: "0 beyond",
  "from.value": "from value",
  "from.points": "from points",
  "to.value": "to value",
  "to.points": "to points",
  level: "level",
  units: "units",
  order: "first is",
  ties: "ties",
  missing: "if a mark lacks",
  marks: "marks",
  rule: "rule",
  cap: "cap",
  counts: "counts if",
  divideBy: "divided by",
  yearEnd: "year-end score",
  periodShare: "share of periods",
  amount: "amount",
  sets: "sets to",
  effect: "effect",
  factors: "factors",
  action: "action",
  decidedBy: "decided by",
  state: "state",
  periods: "periods",
  passes: "passes when",
  days: "days",
  date: "date",
  day: "day",
  limitDay: "limit day",
  period: "period",
  monthsAfter: "months after",
  hours: "hours",
  limit: "limit",
  done: "done in",
  listed: "listed by",
  placed: "placed",
  span: "span",
  atLeast: "least times",
  list: "list",
  exempt: "exempt",
  atMost: "at most",
  share: "share",
  first: "first date",
  months: "months",
  count: "number",
};

const LANGUAGES = { en: "English", "zh-CN": "Simplified Chinese", "zh-TW": "Traditional Chinese" } as const;

/** Texts of the scheme sheet in English. */
export const schemeSheet: SchemeSheetWords = {
  sheetName: (scheme) => `Scheme ${scheme}`,
  parts: PARTS_EN,
  card: { item: "Item", value: "Content", meaning: "Meaning" },
  unused: "The tables below aren't used by this scheme. Fill one in to use it.",
  settings: SETTINGS,
  choices: CHOICES,
  terms: {
    none: "none",
    all: "all",
    always: "always",
    never: "never",
    any: "any-of",
    and: "and",
    or: "or",
    is: "is",
    "not set": "not set",
  },
  inLanguage: (header, language) => `${header.trim()} · ${LANGUAGES[language]}`,
  separators: { list: ", ", settings: "; " },
  finding,
};
