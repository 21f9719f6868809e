import fc from "fast-check";
import type { HeaderSynonyms, Names } from "../../../core/schemes/names";
import type { Operand } from "../../../core/schemes/operand";

/** Texts that a sheet, or our notation, could take for something else. */
const TREACHEROUS = [
  "01",
  "1-2",
  "2024/3/1",
  "=A1+1",
  "+1",
  "-1",
  "@id",
  "'quoted",
  " a ",
  "\u3000a",
  '"q"',
  'say "hi"',
  "“a”",
  "■ 考核指标",
  "▼ note",
  "[]",
  "{}",
  "()",
  "×",
  "none",
  "无",
  "無",
  "all",
  "全部",
  "yes",
  "是",
  "TRUE",
  "and",
  "或",
  "is",
  "为",
  "any-of",
  "always",
  "not set",
  "未设定",
  "served",
  "在岗期数",
  "team mean",
  "小组平均",
  "by size",
  "按大小",
  "a;b",
  "a；b",
  "a、b",
  "a, b",
  "a=b",
  "a|b → c",
  "1~2",
  "5%",
  "９０",
  "1e5",
  "#N/A",
  "#1",
  "a\nb",
  "a\r\nb",
  "\u0001",
  "\ud800",
  "null",
  "[1]",
  '{"a":1}',
  "Total",
  "考核指标",
  "pay",
  "after-sales",
  "grade.wage",
  "incidents.points",
];

const LETTERS = [..."abcdefgzABZ0123456789_.-满意率指标方案 =+×÷;；,、\"“”~[]{}()#@'"];

/** A text that people could write, or that could be mistaken. */
export const text: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("a", "B2", "满意率", "客服专员", "Answer rate", "A") },
  { weight: 3, arbitrary: fc.constantFrom(...TREACHEROUS) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...LETTERS), { maxLength: 8 }).map((of) => of.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
);

/** An id; any text will do, but none is blank. */
export const id: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[a-z][a-z0-9_]{0,5}$/) },
  { weight: 2, arbitrary: text.filter((of) => of !== "") },
);

/** A number as schemes have them; a zero has no sign on paper. */
export const number: fc.Arbitrary<number> = fc
  .oneof(
    fc.integer({ min: -100, max: 100_000 }),
    fc.integer({ min: -1000, max: 1000 }).map((of) => of / 1000),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(0.35, 0.005, 1e-7, 1e21, 0.1 + 0.2),
  )
  .map((of) => (of === 0 ? 0 : of));

export const operand: fc.Arbitrary<Operand> = fc.oneof(number, id);

export const operandOrNull: fc.Arbitrary<Operand | null> = fc.oneof(operand, fc.constant(null));

export const numberOrNull: fc.Arbitrary<number | null> = fc.oneof(number, fc.constant(null));

export const texts: fc.Arbitrary<string[]> = fc.array(text, { maxLength: 3 });

export const names: fc.Arbitrary<Names> = fc.record({ en: text, "zh-CN": text, "zh-TW": text });

export const headerTexts: fc.Arbitrary<HeaderSynonyms> = fc.record({
  en: texts,
  "zh-CN": texts,
  "zh-TW": texts,
});

/** A record whose optional fields may lack. */
export function fields<Item extends object>(
  required: { [Name in keyof Item as undefined extends Item[Name] ? never : Name]: fc.Arbitrary<Item[Name]> },
  optional: {
    [Name in keyof Item as undefined extends Item[Name] ? Name : never]-?: fc.Arbitrary<
      Exclude<Item[Name], undefined>
    >;
  },
): fc.Arbitrary<Item> {
  const all: Record<string, fc.Arbitrary<unknown>> = { ...required, ...optional };
  // Records of other kinds than plain objects would differ from what is read.
  return fc
    .record(all, { requiredKeys: Object.keys(required), noNullPrototype: true })
    .map((item) => item as unknown as Item);
}

/** A list without two entries of one id. */
export function listOf<Item extends object>(
  item: fc.Arbitrary<Item>,
  idOf: (of: Item) => unknown,
): fc.Arbitrary<Item[]> {
  return fc.uniqueArray(item, { selector: idOf, maxLength: 3 });
}
