import { Appraiser } from "../../../core/appraise/appraiser";
import type { Facts } from "../../../core/appraise/facts";
import { factsOf } from "../../../core/appraise/facts";
import { Unsettled } from "../../../core/appraise/figure";
import type { Subject } from "../../../core/appraise/subject";
import type { Indicator } from "../../../core/schemes/indicator";
import type { Method } from "../../../core/schemes/method";
import type { Names } from "../../../core/schemes/names";
import type { Scheme } from "../../../core/schemes/scheme";

/** What a person's facts hold. */
export type Values = Readonly<Record<string, number | string | boolean | null | readonly number[]>>;

/** The same name in every language. */
export const named = (text: string): Names => ({ en: text, "zh-CN": text, "zh-TW": text });

/** An indicator by its id and method. */
export function indicatorOf(id: string, method: Method, more: Partial<Indicator> = {}): Indicator {
  return { id, names: named(id), method, ...more };
}

/** A scheme of the parts that a test is about. */
export function schemeOf(parts: Partial<Scheme>): Scheme {
  return { version: 2, id: "tested", names: named("Tested"), ...parts };
}

/** Everybody under a scheme, appraised among each other. */
export function subjectsOf(parts: Partial<Scheme>, everybody: readonly Values[]): Subject[] {
  const facts = everybody.map((values) => factsOf(new Map(Object.entries(values))));
  return new Appraiser(schemeOf(parts)).appraiseAll(facts);
}

/** One person under a scheme. */
export function subjectOf(
  parts: Partial<Scheme>,
  values: Values = {},
  more: Partial<Omit<Facts, "values">> = {},
): Subject {
  return new Appraiser(schemeOf(parts)).appraise(factsOf(new Map(Object.entries(values)), more));
}

/** A figure as a test compares it: the value, or the code of the reason why there is none. */
export function shown(subject: Subject, id: string): unknown {
  const figure = subject.figure(id);
  return figure instanceof Unsettled ? figure.reason.code : figure;
}

/** The points that a method gives for values; the indicator is called `scored` and has 100 full points unless told. */
export function pointsBy(method: Method, values: Values, more: Partial<Indicator> = {}): unknown {
  const indicator = indicatorOf("scored", method, { fullPoints: 100, ...more });
  return shown(subjectOf({ indicators: [indicator] }, values), "scored");
}
