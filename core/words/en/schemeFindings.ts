import type { SchemeFindingWords, WhatAndRemedy } from "../schemeFindingWords";

const text = (what: string, remedy = ""): WhatAndRemedy => ({ what, remedy });
const FALLS = { below: "below", above: "above" } as const;

/** Texts about the findings of a scheme in English. */
export const schemeFindings: SchemeFindingWords = {
  findings: {
    "value without row": ({ found, expected, figure, side }, { name, shown }) =>
      text(
        Number.isFinite(found)
          ? `${name(figure)} can come to ${shown(found)}, but the table has no row ${FALLS[side]} ${shown(expected)}.`
          : `Nothing keeps ${name(figure)} from falling below ${shown(expected)}, where the table has no row.`,
        side === "below"
          ? "Open the lowest row downwards, or set a floor."
          : "Open the highest row upwards, or set a cap.",
      ),
    "blank cell": ({ column }) =>
      text(
        `Column ${column} after the limits is empty, which is not 0.`,
        "Fill it in; a dash says that there is nothing.",
      ),
    "no total": () =>
      text(
        "The items are measured, but there is no total of them.",
        "Give weights or full points and a total, if there is to be one.",
      ),
    "weights total": ({ found, expected }, { shown }) =>
      text(`The weights total ${shown(found)} %, not ${shown(expected)} %.`, "Correct the weights."),
    "headline missed": ({ found, expected }, { shown }) =>
      text(
        `Everything met comes to ${shown(found)} points; the scheme promises ${shown(expected)}.`,
        "Correct the points of the items, or the total that is promised.",
      ),
    "section headline missed": ({ found, expected, section }, { name, shown }) =>
      text(
        `The items of ${name(section)} come to ${shown(found)} points; the section is given ${shown(expected)}.`,
        "Correct the points of the items, or say which of the two counts.",
      ),
    "section headline settled": ({ found, expected, section, by }, { name, shown }) =>
      text(
        `The items of ${name(section)} come to ${shown(found)} points. ${
          by === "cap"
            ? `No more than ${shown(expected)} of them count.`
            : `What is lost is taken off the ${shown(expected)} of the section.`
        }`,
      ),
    "item count missed": ({ found, expected }, { shown }) =>
      text(`${shown(found)} items count; the text says ${shown(expected)}.`, "Decide which items count."),
    "grade never given": ({ found, expected, grade, figure }, { name, shown }) =>
      text(
        `Nobody can reach “${grade}”: ${name(figure)} comes to ${shown(found)} at the utmost, the row asks for ${shown(expected)}.`,
        "Correct the limits of the row, or the points of the items.",
      ),
    "rule never fires": ({ found, expected, rule, figure }, { name, shown }) =>
      text(
        figure === null
          ? `Rule ${rule} can never hold.`
          : `Rule ${rule} can never hold: ${name(figure)} would have to be ${shown(expected)}${found === null ? "" : `, and ${shown(found)} is the utmost`}.`,
        "Correct the rule, or the points of the items.",
      ),
    "rule shadowed": ({ rule, by }) =>
      text(
        `Rule ${rule} never decides: wherever it holds, rule ${by.join(" or ")} has decided before.`,
        "Move it up, or remove it.",
      ),
    "rules both match": ({ rules: [first, second], gives: [a, b], witness }, texts) =>
      text(
        `${texts.witness(witness)}: rule ${first} gives ${a}, and rule ${second} would give ${b}. The first one wins.`,
        "If that is not meant, change the order or make one rule exclude the other.",
      ),
    "no rule holds": ({ witness, interval }, texts) =>
      text(
        `No rule gives a grade to ${texts.witness(witness)}${interval === null ? "" : ` (${texts.stretch("total", interval)})`}.`,
        "Add a rule, or widen one.",
      ),
    "person decides": ({ among }, { names }) =>
      text(
        among.length === 1
          ? `Whether “${names(among)}” follows is decided by a person; the text doesn't say how.`
          : `A person chooses between ${names(among)}; the text doesn't say how.`,
        "Write down what decides, if you want it to be the same for everybody.",
      ),
    "no member row": ({ grade }) =>
      text(
        `A group can have grade ${grade}, but nothing says which grades its members may have.`,
        `Add a row for ${grade}.`,
      ),
    "same member grades": ({ teams: [first, second] }) =>
      text(
        `Groups ${first} and ${second} allow their members the same grades: between the two the group's grade makes no difference.`,
      ),
    "shares total": ({ found, side }, { shown }) =>
      text(
        side === "least"
          ? `The least shares of the grades total ${shown(found)} %, more than all people.`
          : `The most that the grades may have totals ${shown(found)} %: some people could have none.`,
        "Correct the shares to total 100 %.",
      ),
    "share of no grade": ({ grade }) =>
      text(`There is a share for “${grade}”, which is no grade of this scheme.`, "Correct the label."),
    "no floor": ({ found, figure }, { name, shown }) =>
      text(
        `Nothing keeps ${name(figure)} from falling below 0${found === null ? "" : ` (to ${shown(found)})`}.`,
        "Set a floor of 0, or say that negative points are meant.",
      ),
    "no base": ({ figure }, { name }) =>
      text(
        `${name(figure)} starts from nothing and can only fall.`,
        "Give the points that everybody starts with, if there are any.",
      ),
    "no cap": ({ figure }, { name }) =>
      text(
        `Nothing keeps ${name(figure)} at its full points: twice the target gives twice the points.`,
        "Set a cap, if that is not meant.",
      ),
    "deduction above points": ({ found, expected, incident, figure }, { name, shown }) =>
      text(
        `One case of ${name(incident)} takes ${shown(found)} points, and ${name(figure)} has ${shown(expected)}.`,
        "Lower the deduction, or take it off the total.",
      ),
    "incident without effect": ({ incident }, { name }) =>
      text(
        `${name(incident)} is noted and counted, but costs and earns nothing.`,
        "Give it points or money, if it should.",
      ),
    judged: ({ incident, interval }, { name, from, to }) =>
      text(`A person judges each case of ${name(incident)} between ${from(interval)} and ${to(interval)}.`),
    "empty range": ({ incident, found }, { name, shown }) =>
      text(`The range of ${name(incident)} is the wrong way round: ${shown(found)}.`, "Exchange its ends."),
    "degrees overlap": ({ degrees: [first, second], interval }, { degree, from, to }) =>
      text(
        `${from(interval)}${from(interval) === to(interval) ? "" : ` to ${to(interval)}`} can be “${degree(first)}” as well as “${degree(second)}”.`,
        "Give the amount to one of the two.",
      ),
    "degrees gap": ({ degrees: [first, second], interval }, { degree, from, to }) =>
      text(
        `Between “${degree(first)}” (up to ${from(interval)}) and “${degree(second)}” (from ${to(interval)}) there is an amount for nothing.`,
        "Widen one of the two, if something between can happen.",
      ),
    "blank parameter": ({ parameter, leaves }, { name, names }) =>
      text(
        `${name(parameter)} is left blank, which is not 0.${leaves.length === 0 ? "" : ` Without it there is no value for ${names(leaves)}.`}`,
        "Fill it in.",
      ),
    unused: ({ id }, { name }) => text(`Nothing uses ${name(id)}.`, "Use it, or remove it."),
    "weight missing": ({ rater, parameter }, { name }) =>
      text(`The weight of ${name(rater)} (${name(parameter)}) is missing.`, "Fill it in."),
    "no weight": ({ figure }, { name }) =>
      text(
        `${name(figure)} has no weight, though the others do: its points count in full.`,
        "Give it a weight, or mark it as shown only.",
      ),
    "no full points": ({ figure }, { name }) =>
      text(`${name(figure)} has no full points to deduct from.`, "Give its full points."),
    "condition never holds": ({ figure }, { name }) =>
      text(
        `The condition${figure === null ? "" : ` on ${name(figure)}`} can never hold.`,
        "Correct its limits, or remove it.",
      ),
    "never fires": ({ found, expected, escalation, why }, { name, shown }) =>
      text(
        why === "condition"
          ? `${name(escalation)} can never fire: what it counts can't happen.`
          : why === "year"
            ? `${name(escalation)} can never fire: it asks for ${shown(found)} times, and a year has ${shown(expected)} appraisals.`
            : `${name(escalation)} can never fire: ${shown(found)} and ${shown(expected)} contradict each other.`,
        "Correct the rule.",
      ),
    "no consequence": ({ escalation }, { name }) =>
      text(`Nothing follows from ${name(escalation)}.`, "Say what does."),
    "pay jump": ({ outcome, driver, at, before, after }, { name, amount, shown }) =>
      text(
        `At ${name(driver)} ${shown(at)}, ${name(outcome)} goes from ${amount(outcome, before)} to ${amount(outcome, after)} at once.`,
      ),
    "pay falls": (
      { outcome, driver, at, before, after, regained, interval },
      { name, amount, shown, stretch },
    ) =>
      text(
        `${name(outcome)} falls from ${amount(outcome, before)} to ${amount(outcome, after)} at ${name(driver)} ${shown(at)}: ${
          regained === null ? "from there on" : `in ${stretch(driver, interval)}`
        } more earns less than just below.`,
        "Lower what is paid below the limit, or raise what is paid above it.",
      ),
    "pay negative": ({ outcome, driver, found, interval }, { name, amount, stretch }) =>
      text(
        `${name(outcome)} goes below 0 (to ${amount(outcome, Number(found))}) for ${stretch(driver, interval)}.`,
        "Set a floor of 0, or take less off.",
      ),
    "lowest pays": ({ found, outcome }, { name, amount }) =>
      text(
        `${name(outcome)} of the lowest row is ${amount(outcome, Number(found))}, however low the total is.`,
      ),
    "paid twice": ({ component, factor, other }, { name }) =>
      text(
        `A plan that is more than met is paid twice: by ${name(component)}, since nothing caps ${name(factor)}, and by ${name(other)}.`,
        "Cap the one at 100 %, or drop the other.",
      ),
    default: (finding) => schemeFindings.switches[finding.switch],
    "open choice": ({ choice, found }, texts) =>
      text(
        `Open in the text: ${texts.choice(choice)} Taken: ${texts.option(choice, String(found))}.`,
        "Take another reading, if that is what you do.",
      ),
  },
  switches: {
    "indicator floor": text("An item doesn't fall below 0 points, unless said otherwise.", "Set its floor."),
    "total cap": text("The total may exceed the full points, unless said otherwise.", "Set its cap."),
    "total digits": text("The total isn't rounded, unless said otherwise.", "Set its decimal places."),
    "total missing": text(
      "Whoever lacks an item isn't graded, unless said otherwise.",
      "Say what happens to a missing item.",
    ),
    "ratio cap": text("A ratio may exceed 100 %, unless said otherwise.", "Set its cap."),
    "empty denominator": text("A share of nothing has no value, unless said otherwise.", "Say what it is."),
    steps: text(
      "Only full steps are deducted, unless said otherwise.",
      "Choose full, started or proportional steps.",
    ),
    "bonus cap": text("Bonus points have no limit, unless said otherwise.", "Set their cap."),
    "ranking ties": text("Equals share the better rank, unless said otherwise.", "Say what ties get."),
    "item ties": text(
      "Equals share the better rank of the item, unless said otherwise.",
      "Say what ties get.",
    ),
    "ranked units": text(
      "The first of an item gets as many points as units are ranked, unless said otherwise.",
      "Give the number of units.",
    ),
    "raters missing": text(
      "A missing mark leaves the item without a value, unless said otherwise.",
      "Say what a missing mark does.",
    ),
    "review rule": text(
      "The last reviewer's mark stands, unless said otherwise.",
      "Say whether it replaces the first or both count.",
    ),
    "periods divisor": text(
      "The year is divided by the periods that have a score, unless said otherwise.",
      "Give a fixed number, if it is one.",
    ),
    "period share": text(
      "The periods count 60 % beside the year-end score, unless said otherwise.",
      "Set their share.",
    ),
    "repetition applies": text(
      "The first case counts once, each repetition more, unless said otherwise.",
      "Say what is multiplied.",
    ),
    "repetition cap": text("A multiplied deduction has no limit, unless said otherwise.", "Set its cap."),
    "escalation repeat": text(
      "The rule fires once per run or year, unless said otherwise.",
      "Say whether it fires again.",
    ),
    "escalation year": text(
      "The year is the calendar year, unless said otherwise.",
      "Choose calendar or rolling.",
    ),
    "missing periods": text(
      "A period without a record breaks the run, unless said otherwise.",
      "Say what it does.",
    ),
    "limit day": text("The last day itself is in time, unless said otherwise.", "Say whether it is."),
    "windows placed": text(
      "The windows follow each other from the start of the span, unless said otherwise.",
      "Choose calendar or rolling windows.",
    ),
    "hours limit": text("The last moment itself is in time, unless said otherwise.", "Say whether it is."),
    "pay digits": text("Pay isn't rounded, unless said otherwise.", "Set its decimal places."),
    "commission digits": text(
      "The commission isn't rounded, unless said otherwise.",
      "Set its decimal places.",
    ),
  },
  remedies: {
    "edges lower": "lower limits decide: a gap goes to the row below it, a shared edge to the row above",
    "edges upper": "upper limits decide: a gap goes to the row above it, a shared edge to the row below",
    "edges round": "round half up first",
    "scale weights": "scale the weights to 100 %",
    "set headline": "promise what the items come to",
    "cap at headline": "count no more than is promised",
    "lose from headline": "take what is lost off what is promised",
    "continuous base": "make the base amounts continue the tier below",
    "floor 0": "set a floor of 0",
    "cap at full": "cap at 100 %",
    "state default": "write the default down",
  },
  takeOption: (choice, options) =>
    `read “${choice}” as ${options.map((option) => `“${option}”`).join(" or ")}`,
  oneClick: (remedies) => `One click: ${remedies.join("; ")}.`,
  places: {
    scheme: "Scheme",
    indicators: "Indicators",
    sections: "Sections",
    incidents: "Incidents",
    total: "Total",
    ranking: "Ranking",
    grades: "Grades",
    payout: "Payout rates",
    memberGrades: "Grades of members",
    forcedShares: "Forced shares",
    commissions: "Commissions",
    pay: "Pay",
    escalations: "Escalation rules",
    requirements: "Requirements",
    parameters: "Parameters",
    inputs: "Inputs",
    choices: "Open choices",
    points: "points",
    money: "money",
  },
  row: (row, written) => (written === "" ? `row ${row}` : `row ${row} (${written})`),
  rule: (rule) => `rule ${rule}`,
  term: (term) => `term ${term}`,
  measure: (measure) => `measure ${measure}`,
  figures: {
    total: "Total",
    rank: "Rank",
    rankFromLast: "Rank from last",
    grade: "Grade",
    payout: "Payout rate",
    pay: "Pay",
  },
  comma: ", ",
  step: " › ",
  quoted: (quoted) => `“${quoted}”`,
  nothing: "none",
};
