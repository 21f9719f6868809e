import type { ColumnText, PartId, PartWords } from "../schemeSheetMessages";

const ID: ColumnText = [
  "ID",
  "Short name by which other tables, conditions and formulas refer to this row; keep it once it is used.",
];
const NAME: ColumnText = [
  "Name",
  "What people see; a language that is left blank takes the name of another one.",
];
const UNIT: ColumnText = ["Unit", "What the figure is counted in; shares may be written as 95%."];
const ALTERNATIVE: ColumnText = [
  "Alternative",
  "Blank for the preferred way to measure; 1, 2 … for rows of the same ID that are tried when data lack its columns.",
];
const LIMITS: ColumnText = ["Band", "The limits as you would say them: below 60, 60~79, 80 and above."];
const RESULT: ColumnText = ["Result ", "What the band gives; a blank means not set, never 0."];
const EDGES: ColumnText = [
  "Edges",
  "Which band holds a value that two bands claim or none; blank: as worded, so that the check reports it.",
];
const DIGITS = (what: string): ColumnText => [
  "Decimals",
  `Decimal places of ${what}; blank or none: not rounded.`,
];
const ROUNDING: ColumnText = ["Rounding", "How halves are rounded; blank: half up."];
const INDICATOR: ColumnText = ["Indicator ID", "The indicator that the row belongs to; blank: as above."];
const INCIDENT: ColumnText = ["Incident ID", "The incident that the row belongs to; blank: as above."];
const AMOUNT: ColumnText = ["Amount of", "Whether the row gives points or money; blank: points."];

/** The tables of the scheme sheet in English. */
export const PARTS_EN: Readonly<Record<PartId, PartWords>> = {
  overview: {
    title: "Scheme",
    hint: "What the scheme is called and whom it is for.",
    columns: {
      names: ["Scheme name", "The name of the scheme as people see it."],
      id: ["Scheme ID", "Short name of the scheme for files and the roster."],
      summary: ["Summary", "One line for whoever chooses among schemes."],
      appraises: ["Appraises", "Who is appraised; blank: person."],
      frequency: ["Frequency", "How often it is done; blank: month."],
      group: ["Group", "Where the library lists the scheme."],
      status: ["Status", "Skeleton: indicators without figures, to be completed; blank: ready."],
      reason: ["Reason", "Why the figures are as they are, for whoever has to defend them."],
      document: ["Source document", "The document and place that the figures come from."],
      entry: ["Catalogue entry", "The entry of the catalogue that the figures come from."],
      posts: [
        "Posts",
        "Posts whose people are under the scheme where the roster names no other, with commas between them.",
      ],
      personColumns: [
        "Person column",
        "Header texts of the person column in your data, beside the usual ones, with commas between them.",
      ],
      dateColumns: [
        "Date column",
        "Header texts of the date column in your data, beside the usual ones, with commas between them.",
      ],
      version: ["Format version", "Version of this sheet's format; leave it as it is."],
    },
  },
  parameters: {
    title: "Parameters",
    hint: "Figures that are the same for everybody. Example: base | Base wage | 3000 | yuan",
    columns: {
      id: ID,
      names: NAME,
      value: ["Value", "The figure; a blank means not set, never 0."],
      unit: UNIT,
    },
  },
  inputs: {
    title: "Inputs",
    hint: "Values of each person beside the indicators. Example: sales | Personal sales | yuan",
    columns: {
      id: ID,
      names: NAME,
      unit: UNIT,
      list: ["Several values", "Yes where a person has a list of them; blank: no."],
      "from.scheme": [
        "From scheme",
        "ID of another scheme of this workbook for the same teams, whose figure is the value; blank: from the data.",
      ],
      "from.figure": ["Figure there", "ID of the figure of that scheme, such as total."],
    },
  },
  sections: {
    title: "Sections",
    hint: "Indicators that are added up together. Example: quality | Quality | | 40",
    columns: {
      id: ID,
      names: NAME,
      parent: ["Part of", "ID of the section that this one is part of."],
      fullPoints: ["Full points", "The points that the rules give the section as a whole."],
      headline: [
        "If items differ",
        "What happens where the items come to other full points; blank: as listed.",
      ],
      floor: ["Lowest points", "The least that the section can come to; blank or none: no limit."],
      zeroWhen: ["Zero when", "Where these conditions hold, the section has 0 points."],
    },
  },
  indicators: {
    title: "Indicators",
    hint: "What is measured and how it becomes points. Example: answer | Answer rate | | 30 | | share | ratio to target | target=95%; better=higher is better",
    columns: {
      id: ID,
      alternative: ALTERNATIVE,
      names: NAME,
      section: ["Section ID", "The section that the indicator belongs to."],
      weightPercent: [
        "Weight (%)",
        "Weight in percent: 40 and 40% are the same; a plain sum has full points instead.",
      ],
      fullPoints: ["Full points", "The most points of the indicator in a plain sum."],
      unit: UNIT,
      method: ["Method", "How the value becomes points; bands, levels and raters have tables of their own."],
      rule: [
        "Settings of the method",
        "name=value; name=value, such as target=95%; step=1%; points per step=1.",
      ],
      zeroWhen: [
        "Zero when",
        "Where these conditions hold, the indicator has 0 points: complaint = 1 or late > 3.",
      ],
      informative: ["Shown only", "Yes where the indicator counts in no total; blank: no."],
      measureNames: ["Name of the value", "Name of what is measured where it differs from the indicator's."],
    },
  },
  indicatorBands: {
    title: "Bands of indicators",
    hint: "Example: answer | 95% and above | 100",
    columns: {
      owner: INDICATOR,
      alternative: ALTERNATIVE,
      limits: LIMITS,
      result: ["Points ", "The points of the band, or what the mark means; a blank means not set, never 0."],
    },
  },
  levels: {
    title: "Levels of indicators",
    hint: "Named levels with their points. Example: attitude | good | Good | 8",
    columns: {
      owner: INDICATOR,
      alternative: ALTERNATIVE,
      id: ["Level ID", "Short name of the level as it is entered."],
      names: NAME,
      points: ["Points", "What the level gives."],
    },
  },
  raters: {
    title: "Raters of indicators",
    hint: "Who gives a mark and what it weighs. Example: attitude | leader_mark | Team leader | 0.6",
    columns: {
      owner: INDICATOR,
      alternative: ALTERNATIVE,
      id: ["Mark ID", "ID of the input that holds this rater's mark."],
      names: NAME,
      weight: ["Weight", "What the mark weighs: a number, or the ID of a parameter that may be blank."],
    },
  },
  incidents: {
    title: "Incidents",
    hint: "What happens and is noted. Example: late | Late | deduct | 1 (each), 5~10 (judged), or by size",
    columns: {
      id: ID,
      names: NAME,
      effect: ["Effect", "Whether a case takes points and money off or adds them."],
      points: [
        "Points",
        "5: each case; 5~10: a person judges; by size, by count, degrees: see their tables; steps: step=1; amount=2.",
      ],
      money: ["Money (yuan)", "Money of a case, written like the points."],
      toward: ["Counts toward", "ID of the indicator or section; blank: the total."],
      unit: ["Unit of size", "What the size of a case is counted in, such as minutes."],
      of: ["Size from", "ID of the figure whose value is the size of one case."],
      when: ["One case when", "Where these conditions hold, there is one case."],
      "repetition.times": [
        "Repeated: times",
        "What the points are multiplied by when it happens again in the next period.",
      ],
      "repetition.applies": [
        "Repeated: applies",
        "Whether the first case is multiplied too; blank: from the second.",
      ],
      "repetition.cap": [
        "Repeated: at most",
        "Most points of a case after multiplying; blank or none: no limit.",
      ],
    },
  },
  incidentBands: {
    title: "Bands of incidents",
    hint: "By the size of a case or by the number of cases. Example: late | points | up to 5 | 1",
    columns: {
      owner: INCIDENT,
      amount: AMOUNT,
      limits: LIMITS,
      result: ["Amount ", "Points or money of the band, without a sign; a blank means not set, never 0."],
    },
  },
  degrees: {
    title: "Degrees of incidents",
    hint: "Example: doze | points | serious | Serious | 3 | 5",
    columns: {
      owner: INCIDENT,
      amount: AMOUNT,
      id: ["Degree ID", "Short name of the degree as it is noted."],
      names: NAME,
      from: ["From", "Least amount of the degree."],
      to: ["To", "Most amount of the degree; the same as From where it is fixed."],
    },
  },
  rules: {
    title: "Calculation rules",
    hint: "How points become the total, the rank, the grade and the pay; a blank takes the default.",
    columns: {
      "total.used": ["Total: used", "Yes where the scheme has a total."],
      "total.combine": [
        "Total: combined",
        "Weighted or a plain sum; blank: weighted where indicators have weights.",
      ],
      "total.base": ["Total: starts with", "Points that everybody starts with; blank: 0."],
      "total.headline": [
        "Total: as promised",
        "The total that the rules promise, such as 100; the check compares it.",
      ],
      "total.itemCount": [
        "Items: as promised",
        "The number of items that the rules promise, such as 6; the check compares it.",
      ],
      "total.floor": ["Total: at least", "Lowest total; blank or none: no limit."],
      "total.cap": ["Total: at most", "Highest total; blank or none: no limit."],
      "total.digits": ["Total: decimals", "Decimal places of the total; blank or none: not rounded."],
      "total.mode": ["Total: rounding", "How halves are rounded; blank: half up."],
      "total.missing": [
        "Total: if one lacks",
        "What happens to a person who lacks an indicator; blank: not graded.",
      ],
      "ranking.used": ["Ranking: used", "Yes where people are ranked by their totals."],
      "ranking.order": [
        "Ranking: first is",
        "Whether the highest or the lowest total is first; blank: high.",
      ],
      "ranking.ties": ["Ranking: ties", "The rank of equal totals; blank: best."],
      "grades.of": ["Grades: by", "ID of the figure that is graded; blank: total."],
      "grades.edges": ["Grades: edges", EDGES[1]],
      "payout.edges": ["Payout: edges", EDGES[1]],
      "pay.floor": ["Pay: at least", "Lowest pay; blank or none: no limit."],
      "pay.ceiling": ["Pay: at most", "Highest pay; blank or none: no limit."],
      "pay.digits": ["Pay: decimals", "Decimal places of the pay, 2 for cents; blank or none: not rounded."],
      "pay.mode": ["Pay: rounding", ROUNDING[1]],
    },
  },
  gradeBands: {
    title: "Grades",
    hint: "By bands of the total. Example: 90 and above | A",
    columns: {
      limits: LIMITS,
      result: [
        "Result ",
        "The grade first, then further columns such as a wage; a blank means not set, never 0.",
      ],
    },
  },
  gradeRules: {
    title: "Rules of grades",
    hint: "Tried from top to bottom; the first that holds wins. Example: rank = 1 and total ≥ 92 | A",
    columns: {
      when: ["Conditions", "total ≥ 80, rank = 1, grade is E; joined by and, or by or."],
      gives: ["Gives", "The grade; several leave the choice to a person."],
    },
  },
  memberGrades: {
    title: "Grades of members",
    hint: "What a team's grade allows its members. Example: A | A, B, C",
    columns: {
      team: ["Team's grade", "The grade of the team."],
      allowed: ["Members may have", "The grades that its members may have."],
    },
  },
  forcedShares: {
    title: "Shares of grades",
    hint: "A check and a proposal, never a decision. Example: A | | 20",
    columns: {
      grade: ["Grade", "The grade whose share is limited."],
      atLeastPercent: ["At least (%)", "Least share of the people in percent."],
      atMostPercent: ["At most (%)", "Largest share of the people in percent."],
    },
  },
  payout: {
    title: "Payout rate",
    hint: "Share of the performance pay by the total. Example: 90 and above | 100%",
    columns: {
      limits: LIMITS,
      result: ["Rate ", "The share that is paid: 0.9 and 90% are the same; a blank means not set, never 0."],
    },
  },
  commissions: {
    title: "Commissions",
    hint: "Example: personal | Personal commission | sales | marginal",
    columns: {
      id: ID,
      names: NAME,
      of: ["On", "ID of the figure that the commission is on."],
      method: [
        "Method",
        "Whole: one rate on everything; marginal: each rate on its part; others as COMMISSION explains.",
      ],
      edges: EDGES,
      digits: DIGITS("the amount"),
      columns: [
        "Headers of results",
        "What the columns of its bands hold (rate, base, quick deduction), as COMMISSION reads them.",
      ],
    },
  },
  commissionBands: {
    title: "Bands of commissions",
    hint: "Example: personal | below 15000 | 1.5%",
    columns: {
      owner: ["Commission ID", "The commission that the row belongs to; blank: as above."],
      limits: LIMITS,
      result: RESULT,
    },
  },
  pay: {
    title: "Pay",
    hint: "Each part is a sum of products. Example: merit | Merit pay | base × 35% × payout + bonus",
    columns: {
      id: ID,
      names: NAME,
      terms: ["Formula", "IDs and numbers with × ÷ + −, such as base × 35% × payout + pool ÷ staff − fines."],
      when: ["When", "Where these conditions don't hold, the next column is paid instead."],
      otherwise: ["Otherwise", "Formula where the conditions don't hold; blank: nothing."],
      atLeast: ["At least", "Lowest amount of the part."],
      atMost: ["At most", "Highest amount of the part."],
      digits: DIGITS("the amount"),
      counted: ["Part of the pay", "No for a figure that is only shown; blank: yes."],
    },
  },
  escalations: {
    title: "Escalations",
    hint: "What happens when something happens again. Example: warn | Warning | phone | | in one period | 3",
    columns: {
      id: ID,
      names: NAME,
      "counts.incidents": [
        "Counts incidents",
        "IDs of the incidents that are counted, or all; blank: periods are counted.",
      ],
      "counts.periods": [
        "Counts periods in which",
        "Conditions of the periods that are counted: total < 60.",
      ],
      within: ["Within", "In one period, in a run of periods, or in a year."],
      atLeast: ["From (times)", "From this number on the rule fires."],
      atMost: ["Up to (times)", "Up to this number; blank or none: no limit."],
      year: ["Year", "Calendar year or the last twelve months; blank: calendar."],
      repeat: ["Again", "After it has fired: once, for every block, or for every further one; blank: once."],
      missingPeriods: [
        "Period without record",
        "What a period without a record does to a run; blank: breaks it.",
      ],
    },
  },
  effects: {
    title: "Effects of escalations",
    hint: "Proposals: a person decides. Example: warn | action | action=warning | Warning",
    columns: {
      owner: ["Escalation ID", "The escalation that the row belongs to; blank: as above."],
      kind: ["Effect", "What is done: total, points, money, an action, or a state for some periods."],
      rule: [
        "Settings",
        "total: sets to=0; points: effect=deduct; amount=10; money: effect=reward; factors=200; action=warning.",
      ],
      names: ["Name of the action", "What the action or state is called."],
    },
  },
  requirements: {
    title: "Requirements",
    hint: "To be done or kept, without points. Example: answer | Answer an appeal | working days | from=filed; days=5",
    columns: {
      id: ID,
      names: NAME,
      kind: ["Kind", "What is asked: a test, a date, a window of time, a share."],
      rule: ["Settings", "name=value; name=value, such as from=filed; days=5."],
    },
  },
  windows: {
    title: "Windows of requirements",
    hint: "The first row whose conditions hold gives the window. Example: visit | | 1 | 7",
    columns: {
      owner: ["Requirement ID", "The requirement that the row belongs to; blank: as above."],
      when: ["When", "Conditions of this window; blank: always."],
      fromDay: ["From day", "First day in time, counted from the event (day 0)."],
      toDay: ["To day", "Last day in time."],
      length: ["Length", "How long each window is, where something must be done in every one."],
    },
  },
  reviews: {
    title: "Review chains",
    hint: "Who scores, collects and reviews a post. Example: agent | Agent | Team leader → Manager",
    columns: {
      post: ["Post", "The post whose results are reviewed."],
      names: NAME,
      steps: ["Steps", "Who acts, in order, with arrows or commas between them."],
    },
  },
  choices: {
    title: "Open readings",
    hint: "What the text leaves open, and the reading that this scheme takes.",
    columns: {
      id: ID,
      names: ["Question", "What the text leaves open."],
      taken: ["Taken", "ID of the reading that the scheme is set to."],
    },
  },
  options: {
    title: "Readings to choose from",
    hint: "Example: floor | none | No floor",
    columns: {
      owner: ["Question ID", "The question that the row belongs to; blank: as above."],
      id: ["Reading ID", "Short name of the reading."],
      names: ["Reading", "What the reading says."],
    },
  },
  gradeColumns: {
    title: "Columns of grades",
    hint: "What Result 1, 2 … of the grades hold. Example: grade | Grade",
    columns: { id: ID, names: NAME, unit: UNIT },
  },
  gradeLabels: {
    title: "Grades in other languages",
    hint: "Example: A | Excellent",
    columns: { label: ["Grade", "The grade as the table of grades has it."], names: NAME },
  },
  optionSettings: {
    title: "What a reading sets",
    hint: "Fields of the scheme that taking a reading sets; technical.",
    columns: {
      owner: ["Question ID", "The question that the row belongs to; blank: as above."],
      option: ["Reading ID", "The reading that sets the field."],
      field: ["Field", "Path of the field, such as indicators.speed.method.floor or grades.bands.1.0."],
      value: ["Value", "A number, a word, yes, no, none, or a list or object as JSON."],
    },
  },
  sources: {
    title: "Data sources",
    hint: "Which columns of your data sheet a value comes from.",
    columns: {
      kind: [
        "Source of",
        "Whether the ID is that of an indicator, an input or an incident; blank: indicator.",
      ],
      owner: ["ID", "The indicator, input or incident that the value is for; blank: as above."],
      alternative: ALTERNATIVE,
      aggregate: ["Rows become", "How many rows of a person become one value."],
      reads: ["Cells hold", "What the cells of the column hold."],
      columns: [
        "Column",
        "Header texts that the column may have, the usual one first, with commas between them.",
      ],
      ofColumns: ["Divided by column", "Header texts of the denominator of a ratio."],
      weightColumns: ["Weight column", "Header texts of the weights of a weighted mean."],
      whereColumns: ["Only rows where", "Header texts of a yes/no column: only rows that say yes count."],
      whereNeeded: ["That column is needed", "Yes where data without that column don't fit; blank: no."],
      "missing.words": [
        "Words for missing",
        "Further words that stand for no value, with commas between them.",
      ],
      "missing.zero": ["0 is missing", "Yes where a 0 means that there was nothing to measure; blank: no."],
      "within.from": ["Lowest possible", "A value below this can't be meant."],
      "within.to": ["Highest possible", "A value above this can't be meant."],
      fewCasesBelow: ["Few cases below", "A value that rests on fewer cases is reported."],
    },
  },
};
