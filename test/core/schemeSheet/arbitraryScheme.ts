import fc from "fast-check";
import type { Choice, ChoiceOption, FieldSetting } from "../../../core/schemes/choice";
import type { ForcedShare, MemberGrades, Ranking } from "../../../core/schemes/grades";
import type { Section } from "../../../core/schemes/indicator";
import type { ReviewChain } from "../../../core/schemes/requirement";
import { SCHEME_VERSION } from "../../../core/schemes/scheme";
import type { FigureOfScheme, Input, Parameter, Scheme } from "../../../core/schemes/scheme";
import type { TotalRule } from "../../../core/schemes/total";
import {
  bands,
  commission,
  conditions,
  escalation,
  grades,
  incident,
  indicator,
  pay,
  requirement,
  source,
  word,
} from "./arbitraryParts";
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

const idOf = (item: { readonly id: string }): string => item.id;

const parameter = fields<Parameter>({ id, names, unit: word("unit"), value: numberOrNull }, {});

const input = fields<Input>(
  { id, names, unit: word("unit") },
  { list: fc.boolean(), source, from: fields<FigureOfScheme>({ scheme: id, figure: id }, {}) },
);

const section = fields<Section>(
  { id, names },
  {
    parent: id,
    fullPoints: operand,
    headline: word("headline"),
    floor: operandOrNull,
    zeroWhen: conditions,
  },
);

const total = fields<TotalRule>(
  {},
  {
    combine: word("combine"),
    base: operand,
    headline: number,
    itemCount: number,
    floor: operandOrNull,
    cap: operandOrNull,
    digits: numberOrNull,
    mode: word("mode"),
    missing: word("missing"),
  },
);

const json: fc.Arbitrary<unknown> = fc
  .oneof(number, text, fc.boolean(), fc.constant(null), fc.jsonValue({ maxDepth: 2 }))
  // A zero with a sign is no value of JSON.
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown);

const setting: fc.Arbitrary<FieldSetting> = fc.record({ field: id, value: json }, { noNullPrototype: true });

const option = fields<ChoiceOption>({ id, names, sets: fc.array(setting, { maxLength: 2 }) }, {});

const choice = fields<Choice>({ id, names, taken: id, options: listOf(option, idOf) }, {});

/** Any scheme document, with texts that a sheet could mangle and every field given and left out. */
export const arbitraryScheme: fc.Arbitrary<Scheme> = fields<Scheme>(
  { version: fc.constant(SCHEME_VERSION), id, names },
  {
    group: word("group"),
    summary: names,
    entry: text,
    document: text,
    reason: names,
    status: word("status"),
    appraises: word("appraised"),
    frequency: word("frequency"),
    posts: texts,
    personColumns: headerTexts,
    dateColumns: headerTexts,
    parameters: listOf(parameter, idOf),
    inputs: listOf(input, idOf),
    sections: listOf(section, idOf),
    indicators: listOf(indicator, idOf),
    incidents: listOf(incident, idOf),
    total,
    ranking: fields<Ranking>({}, { order: word("order"), ties: word("ties") }),
    grades,
    memberGrades: fc.array(fields<MemberGrades>({ team: text, allowed: texts }, {}), { maxLength: 2 }),
    forcedShares: fc.array(
      fields<ForcedShare>({ grade: text }, { atLeastPercent: number, atMostPercent: number }),
      { maxLength: 2 },
    ),
    payout: bands,
    commissions: listOf(commission, idOf),
    pay,
    escalations: listOf(escalation, idOf),
    requirements: listOf(requirement, idOf),
    reviews: fc.array(
      fields<ReviewChain>({ post: text, names, steps: fc.array(names, { maxLength: 3 }) }, {}),
      { maxLength: 2 },
    ),
    choices: listOf(choice, idOf),
  },
);
