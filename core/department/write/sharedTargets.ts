import { valueText } from "../../month/valueText";
import type { Language } from "../../words/language";
import type { TargetKind } from "../../words/monthMessages";
import { monthWords } from "../../words/renderMonth";
import type { GradedAppraisee, GradedScheme } from "../departmentResult";
import { basisOf, measureOf } from "./indicatorColumns";

/** The targets that everybody is compared with, in words: the mean or median of all, or the one that is given. */
export function sharedTargets({ scheme, graded }: GradedScheme, language: Language): string[] {
  const parameters = new Set((scheme.parameters ?? []).map(({ id }) => id));
  return (scheme.indicators ?? []).flatMap((indicator) => {
    const scored = (each: GradedAppraisee): boolean => basisOf(each, indicator)?.target !== undefined;
    const one = graded.find(scored);
    const target = one && basisOf(one, indicator)?.target;
    if (!one || target === undefined) return [];
    const { names, unit, method } = measureOf(one, indicator);
    if (method.kind !== "ratio") return [];
    const { target: of } = method;
    const isOfAll = of === "team mean" || of === "team median";
    if (!isOfAll && typeof of === "string" && !parameters.has(of)) return [];
    const kind: TargetKind = isOfAll ? of : "given";
    return [monthWords(language).targetNote(names[language], valueText(target, unit), kind)];
  });
}
