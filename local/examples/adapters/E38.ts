import { proposalsOf } from "../../../core/appraise/escalations";
import type { Case, Facts } from "../../../core/appraise/facts";
import type { FigureSource } from "../../../core/appraise/figure";
import type { Scheme } from "../../../core/schemes/scheme";
import type { Adapter } from "../adapter";
import { appraised } from "../adapter";
import { casesWorth } from "../casesWorth";
import type { ExampleInput } from "../exampleInput";
import { faultlessValues } from "../faultlessValues";

/** The items as the sheet numbers them: the scheme's sections and indicators in order. */
const ITEMS = [
  "competence",
  "whereabouts",
  "complaints",
  "stations",
  "dealers",
  "reports",
  "training",
  "campaigns",
  "feedback",
  "special",
];

/** Points given item by item. */
function pointsByItem(input: ExampleInput): Facts["points"] {
  const points = input.has("items") ? input.numbers("items") : [];
  return new Map(points.map((each, index) => [ITEMS[index] ?? String(index + 1), each]));
}

/** Indicators of an item: its own, or those of the section. */
const indicatorsOf = (item: string, { indicators = [] }: Scheme): readonly string[] =>
  indicators.filter(({ id, section }) => id === item || section === item).map(({ id }) => id);

/** Cases of a deduction of one item; what an indicator of a section can't lose is the next one's. */
function casesOfItem(item: string, amount: number, scheme: Scheme): [string, readonly Case[]][] {
  const ids = indicatorsOf(item, scheme);
  let left = amount;
  return ids.flatMap((id, index) => {
    const full = scheme.indicators?.find((each) => each.id === id)?.fullPoints;
    const isLast = index === ids.length - 1;
    const share = isLast || typeof full !== "number" ? left : Math.min(left, full);
    left -= share;
    const incidents = (scheme.incidents ?? []).filter(({ toward }) => toward === id);
    return casesWorth(incidents, share);
  });
}

/** True or false for removal from the post; "?" where a person decides. */
function transferOf(scheme: Scheme, source: FigureSource): boolean | "?" {
  const proposals = proposalsOf(scheme.escalations ?? [], source);
  const certain = proposals.some(({ effect }) => effect.kind === "action" && effect.decidedBy !== "person");
  return certain || (proposals.length === 0 ? false : "?");
}

/** Examples of points alone, given or deducted, expect the score alone. */
const isOfPointsAlone = ({ names }: ExampleInput): boolean =>
  names.length > 0 && names.every((name) => name === "items" || name === "deductions");

/** Score and removal from the post, or the score alone. */
export const E38: Adapter = (input, scheme) => {
  const values = faultlessValues(scheme);
  if (input.has("dealers")) values.set("dealers", input.text("dealers"));
  const deductions = input.has("deductions") ? input.parts("deductions") : undefined;
  const cases = new Map<string, readonly Case[]>();
  const points = new Map(pointsByItem(input));
  for (const number of deductions?.names ?? []) {
    const item = ITEMS[Number(number) - 1] ?? number;
    const amount = deductions?.number(number) ?? 0;
    const levels = scheme.indicators?.find(({ id }) => id === item);
    if (levels?.method.kind === "levels" && typeof levels.fullPoints === "number")
      points.set(item, levels.fullPoints - amount);
    else for (const [id, noted] of casesOfItem(item, amount, scheme)) cases.set(id, noted);
  }
  const fakes = input.number("fakes", 0);
  if (fakes > 0) cases.set("fakes", [{ times: fakes }]);
  const source = appraised(scheme, values, { cases, points });
  const score = source.figure("total");
  return isOfPointsAlone(input) ? score : { score, transfer: transferOf(scheme, source) };
};
