import fc from "fast-check";
import type { Condition, ConditionSet } from "../../../core/schemes/operand";
import type { Counted, Effect, Escalation } from "../../../core/schemes/escalation";
import type { GradeBands, GradeRules, Grades } from "../../../core/schemes/grades";
import type { Incident, Repetition, Tariff } from "../../../core/schemes/incident";
import type { Indicator, Measure } from "../../../core/schemes/indicator";
import type { Method } from "../../../core/schemes/method";
import type { Commission, Pay, PayComponent, Term } from "../../../core/schemes/pay";
import type { Requirement, RequirementKind } from "../../../core/schemes/requirement";
import type { MissingCells, Source } from "../../../core/schemes/source";
import type { BandRows, Bands } from "../../../core/schemes/bandRows";
import { schemeSheetWords } from "../../../core/words/renderSchemeSheet";
import type { ChoiceSet, SheetChoices } from "../../../core/words/schemeSheetMessages";
import {
  fields,
  headerTexts,
  id,
  listOf,
  names,
  number,
  numberOrNull,
  operand,
  operandOrNull,
  text,
  texts,
} from "./arbitraryText";

/** A word of a drop-down. */
export function word<Set extends ChoiceSet>(set: Set): fc.Arbitrary<SheetChoices[Set]> {
  return fc.constantFrom(...(Object.keys(schemeSheetWords("en").choices[set]) as SheetChoices[Set][]));
}

/** Values of a kind of a union. */
type Of<Union extends { readonly kind: string }, Kind extends Union["kind"]> = Omit<
  Extract<Union, { readonly kind: Kind }>,
  "kind"
>;

function kind<Union extends { readonly kind: string }, Kind extends Union["kind"]>(
  of: Kind,
  rest: fc.Arbitrary<Of<Union, Kind>>,
): fc.Arbitrary<Union> {
  return rest.map((item) => ({ kind: of, ...item }) as unknown as Union);
}

const tests = {
  atLeast: operand,
  moreThan: operand,
  atMost: operand,
  lessThan: operand,
  equals: operand,
  is: fc.oneof(fc.boolean(), text, texts),
};

const condition = fields<Condition>({ of: id }, tests);

export const conditions: fc.Arbitrary<ConditionSet> = fc.oneof(
  fc.record({ all: fc.array(condition, { maxLength: 3 }) }, { noNullPrototype: true }),
  fc.record({ any: fc.array(condition, { maxLength: 3 }) }, { noNullPrototype: true }),
);

/** Rows of different lengths, with blanks, texts and numbers. */
const bandRows: fc.Arbitrary<BandRows> = fc.array(
  fc.array(fc.oneof(number, text, fc.constantFrom("", "90以上", "80~90", "60以下")), { maxLength: 4 }),
  { maxLength: 3 },
);

export const bands: fc.Arbitrary<Bands> = fields<Bands>({ bands: bandRows }, { edges: word("edges") });

export const source: fc.Arbitrary<Source> = fields<Source>(
  { aggregate: word("aggregate"), columns: headerTexts, reads: word("reads") },
  {
    weightColumns: headerTexts,
    ofColumns: headerTexts,
    whereColumns: headerTexts,
    whereNeeded: fc.boolean(),
    missing: fields<MissingCells>({}, { words: texts, zero: fc.boolean() }),
    within: fc.record({ from: number, to: number }, { noNullPrototype: true }),
    fewCasesBelow: number,
  },
);

const end = fc.record({ value: operand, points: operand }, { noNullPrototype: true });

const method: fc.Arbitrary<Method> = fc.oneof(
  kind<Method, "rated">(
    "rated",
    fields({}, { from: operandOrNull, to: operandOrNull, rubric: bandRows, of: id }),
  ),
  kind<Method, "bands">("bands", fields({ bands: bandRows }, { edges: word("edges"), of: id })),
  kind<Method, "ratio">(
    "ratio",
    fields(
      { target: fc.oneof(operand, word("target")) },
      {
        part: texts,
        better: word("better"),
        capFraction: numberOrNull,
        emptyDenominator: word("emptyDenominator"),
        gives: word("gives"),
        bands: bandRows,
        edges: word("edges"),
        of: id,
      },
    ),
  ),
  kind<Method, "threshold">(
    "threshold",
    fields({ reached: conditions }, { points: operand, missedPoints: operand, of: id }),
  ),
  kind<Method, "yesNo">("yesNo", fields({}, { of: id })),
  kind<Method, "deduction">("deduction", fields({}, { floor: operandOrNull, zeroIfMoreThan: operand })),
  kind<Method, "steps">(
    "steps",
    fields(
      { target: operand, step: operand, pointsPerStep: operand },
      {
        better: word("better"),
        steps: word("steps"),
        zeroBeyond: operand,
        floor: operandOrNull,
        of: id,
      },
    ),
  ),
  kind<Method, "linear">("linear", fields({ from: end, to: end }, { of: id })),
  kind<Method, "rankLevel">(
    "rankLevel",
    fields({ level: operand }, { units: operandOrNull, order: word("order"), ties: word("ties"), of: id }),
  ),
  kind<Method, "levels">(
    "levels",
    fields({ levels: fc.array(fields({ id, names, points: operand }, {}), { maxLength: 3 }) }, { of: id }),
  ),
  kind<Method, "raters">(
    "raters",
    fields(
      { raters: fc.array(fields({ id, names, weight: operand }, {}), { maxLength: 3 }) },
      { missing: word("missingMark") },
    ),
  ),
  kind<Method, "review">("review", fields({ marks: texts }, { rule: word("review") })),
  kind<Method, "bonus">("bonus", fields({}, { cap: operandOrNull })),
  kind<Method, "mean">("mean", fields({}, { of: id })),
  kind<Method, "share">(
    "share",
    fields({ counts: fields({}, tests) }, { emptyDenominator: word("emptyDenominator"), of: id }),
  ),
  kind<Method, "periods">(
    "periods",
    fields({}, { divideBy: fc.oneof(number, word("divideBy")), yearEnd: id, periodShare: operand, of: id }),
  ),
);

const measure = fields<Measure>({ names, unit: word("unit"), method }, { source });

export const indicator: fc.Arbitrary<Indicator> = fields<Indicator>(
  { id, names, method },
  {
    weightPercent: operand,
    fullPoints: operand,
    section: id,
    unit: word("unit"),
    measureNames: names,
    source,
    zeroWhen: conditions,
    alternatives: fc.array(measure, { maxLength: 2 }),
    informative: fc.boolean(),
  },
);

const tariff: fc.Arbitrary<Tariff> = fc.oneof(
  kind<Tariff, "each">("each", fields({ amount: operand }, {})),
  kind<Tariff, "judged">("judged", fields({ from: operand, to: operand }, {})),
  kind<Tariff, "bySize">("bySize", bands),
  kind<Tariff, "byCount">("byCount", bands),
  kind<Tariff, "steps">(
    "steps",
    fields(
      { step: operand, amount: operand },
      { steps: word("steps"), target: operand, better: word("better") },
    ),
  ),
  kind<Tariff, "degrees">(
    "degrees",
    fields(
      { degrees: fc.array(fields({ id, names, from: operand, to: operand }, {}), { maxLength: 2 }) },
      {},
    ),
  ),
);

export const incident: fc.Arbitrary<Incident> = fields<Incident>(
  { id, names, effect: word("effect") },
  {
    toward: id,
    unit: word("unit"),
    source,
    of: id,
    when: conditions,
    points: tariff,
    money: tariff,
    repetition: fields<Repetition>({ times: operand }, { applies: word("applies"), cap: operandOrNull }),
  },
);

const labels = fc.dictionary(text, names, { maxKeys: 3, noNullPrototype: true });

export const grades: fc.Arbitrary<Grades> = fc.oneof(
  fields<GradeBands>(
    { bands: bandRows },
    {
      of: id,
      edges: word("edges"),
      columns: fc.array(fields({ id, names }, { unit: word("unit") }), { maxLength: 3 }),
      labels,
    },
  ),
  fields<GradeRules>(
    { rules: fc.array(fields({ when: conditions, gives: texts }, {}), { maxLength: 3 }) },
    { labels },
  ),
);

export const commission: fc.Arbitrary<Commission> = fields<Commission>(
  { id, names, of: id, method: word("commission"), bands: bandRows },
  { columns: texts, digits: numberOrNull, edges: word("edges") },
);

const terms = fc.array(
  fields<Term>(
    { factors: fc.array(operand, { maxLength: 3 }) },
    { dividedBy: operand, sign: fc.constantFrom("added", "subtracted") },
  ),
  { maxLength: 3 },
);

const component = fields<PayComponent>(
  { id, names, terms },
  {
    when: conditions,
    otherwise: terms,
    atLeast: operand,
    atMost: operand,
    digits: numberOrNull,
    counted: fc.boolean(),
  },
);

export const pay: fc.Arbitrary<Pay> = fields<Pay>(
  { components: listOf(component, (of) => of.id) },
  { floor: operandOrNull, ceiling: operandOrNull, digits: numberOrNull, mode: word("mode") },
);

const effect: fc.Arbitrary<Effect> = fc.oneof(
  kind<Effect, "total">("total", fields({ sets: operand }, {})),
  kind<Effect, "points">("points", fields({ effect: word("effect"), amount: operand }, {})),
  kind<Effect, "money">(
    "money",
    fields({ effect: word("effect"), factors: fc.array(operand, { maxLength: 3 }) }, {}),
  ),
  kind<Effect, "action">("action", fields({ action: id, names }, { decidedBy: word("decidedBy") })),
  kind<Effect, "state">("state", fields({ state: id, names, periods: operand }, {})),
);

export const escalation: fc.Arbitrary<Escalation> = fields<Escalation>(
  {
    id,
    names,
    counts: fc.oneof(
      fc.oneof(texts, fc.constant("all" as const)).map((incidents): Counted => ({ incidents })),
      conditions.map((periods): Counted => ({ periods })),
    ),
    within: word("within"),
    atLeast: operand,
    effects: fc.array(effect, { maxLength: 3 }),
  },
  {
    year: word("year"),
    atMost: operandOrNull,
    repeat: word("repeat"),
    missingPeriods: word("missingPeriods"),
  },
);

const asked: fc.Arbitrary<RequirementKind> = fc.oneof(
  kind<RequirementKind, "test">("test", fields({ passes: conditions }, {})),
  kind<RequirementKind, "workingDays">("workingDays", fields({ from: id, days: operand }, {})),
  kind<RequirementKind, "dayOfMonth">(
    "dayOfMonth",
    fields({ date: id, day: operand }, { limitDay: word("limit") }),
  ),
  kind<RequirementKind, "dayAfterPeriod">(
    "dayAfterPeriod",
    fields({ period: id, monthsAfter: operand, day: operand }, {}),
  ),
  kind<RequirementKind, "hours">(
    "hours",
    fields({ from: id, to: id, hours: operand }, { limit: word("limit") }),
  ),
  kind<RequirementKind, "dayWindow">(
    "dayWindow",
    fields(
      {
        day: id,
        windows: fc.array(fields({ fromDay: operand, toDay: operand }, { when: conditions }), {
          maxLength: 2,
        }),
      },
      {},
    ),
  ),
  kind<RequirementKind, "everyWindow">(
    "everyWindow",
    fields(
      {
        done: id,
        listed: word("listed"),
        windows: fc.array(fields({ length: word("windowLength") }, { when: conditions }), { maxLength: 2 }),
      },
      { placed: word("placed"), span: operand, atLeast: operand },
    ),
  ),
  kind<RequirementKind, "atMost">("atMost", fields({ list: id, atMost: operand }, { exempt: texts })),
  kind<RequirementKind, "coverage">("coverage", fields({ of: id, share: operand }, {})),
  kind<RequirementKind, "interval">("interval", fields({ first: id, months: operand, count: id }, {})),
);

export const requirement: fc.Arbitrary<Requirement> = fc
  .tuple(id, names, asked)
  .map(([ownId, ownNames, of]) => ({ id: ownId, names: ownNames, ...of }));
