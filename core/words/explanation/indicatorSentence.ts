import type { IndicatorBasis, SumTerm } from "../../appraise/basis";
import type { ExplanationStep } from "../../explain/explanation";
import type { Unit } from "../../schemes/unit";
import type { Speaker } from "./speaker";
import { fillTemplate } from "./speaker";

/** What incidents take off or add, one behind the other: ` − 5 (late)`. */
function incidentsText(speaker: Speaker, incidents: readonly SumTerm[]): string {
  if (incidents.length === 0) return speaker.part("nothing deducted");
  const texts = incidents.map(
    ({ id, points }) =>
      (points < 0 ? " − " : " + ") + speaker.amount(Math.abs(points)) + speaker.aside(speaker.name(id)),
  );
  return texts.join("");
}

/** Why an indicator has its points. */
export function indicatorSentence(speaker: Speaker, step: ExplanationStep, basis: IndicatorBasis): string {
  const { id, value, weighted } = step;
  const { full, row, method, incidents = [] } = basis;
  const number = (of: number | undefined, unit: Unit): string =>
    of === undefined ? "" : speaker.amount(of, unit);
  const rowText = row ? speaker.row(row) : "";
  const template = basis.given === true ? speaker.words.parts.given : speaker.words.methods[method];
  const sentence = fillTemplate(template, {
    name: speaker.name(id),
    points: speaker.figure(id, value),
    value:
      basis.value === undefined ? "" : speaker.looked(basis.value, basis.compared, speaker.valueUnit(id)),
    full: full === null ? "–" : speaker.amount(full, speaker.unit(id)),
    row: method === "ratio" && rowText !== "" ? speaker.aside(rowText) : rowText,
    target: number(basis.target, speaker.valueUnit(id)),
    attainment: number(basis.attainmentFraction, "share"),
    rank: number(basis.rank, "rank"),
    units: number(basis.units, "items"),
    steps: number(basis.steps, "items"),
    incidents: incidentsText(speaker, incidents),
  });
  const veto = basis.vetoed === true ? speaker.part("vetoed") : "";
  if (!weighted) return sentence + veto;
  const weight = speaker.amount(weighted.weightPercent / 100, "share");
  return (
    sentence + veto + speaker.part("weighted", { weight, points: speaker.amount(weighted.points, "points") })
  );
}
