import { Appraiser } from "../../../core/appraise/appraiser";
import type { Facts } from "../../../core/appraise/facts";
import { factsOf } from "../../../core/appraise/facts";
import type { Value } from "../../../core/appraise/figure";
import { Unsettled } from "../../../core/appraise/figure";
import type { Names } from "../../../core/schemes/names";
import type { Requirement, RequirementKind } from "../../../core/schemes/requirement";
import type { Scheme } from "../../../core/schemes/scheme";

const NAMES: Names = { en: "Tested", "zh-CN": "受测", "zh-TW": "受測" };

/** What the facts of a test hold, by id. */
export type Given = Readonly<Record<string, Value | readonly Value[] | null>>;

/** A figure under a scheme of the parts that a test is about: its value, or the code of the reason why it has none. */
export function settleFigure(
  id: string,
  parts: Partial<Scheme>,
  given: Given = {},
  more: Partial<Omit<Facts, "values">> = {},
): unknown {
  const scheme: Scheme = { version: 2, id: "tested", names: NAMES, ...parts };
  const figure = new Appraiser(scheme).appraise(factsOf(new Map(Object.entries(given)), more)).figure(id);
  return figure instanceof Unsettled ? figure.reason.code : figure;
}

/** What a requirement comes to. */
export function settleRequirement(
  kind: RequirementKind,
  given: Given,
  more: Partial<Omit<Facts, "values">> = {},
): unknown {
  const requirement: Requirement = { id: "required", names: NAMES, ...kind };
  return settleFigure("required", { requirements: [requirement] }, given, more);
}
