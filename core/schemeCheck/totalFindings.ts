import { comparePaper, paper, subtractOnPaper, sumOnPaper } from "../numbers/paper";
import { roundDecimal } from "../numbers/roundDecimal";
import type { FieldSetting } from "../schemes/choice";
import type { Section } from "../schemes/indicator";
import type { FigureRanges } from "./figureRanges";
import { sumOfRanges } from "./range";
import type { Remedy, SchemeFinding } from "./schemeFinding";
import { schemeFinding } from "./schemeFinding";

/** Each weight by the same factor, to two decimals; the largest takes what rounding leaves. */
function scaledWeights(weights: readonly { id: string; percent: number }[], whole: number): FieldSetting[] {
  const scaled = weights.map(({ id, percent }) => ({
    id,
    percent: roundDecimal((percent * 100) / whole, 2),
  }));
  const left = subtractOnPaper(100, sumOnPaper(scaled.map(({ percent }) => percent)));
  const most = Math.max(...scaled.map(({ percent }) => percent));
  const largest = scaled.findIndex(({ percent }) => percent === most);
  return scaled.map(({ id, percent }, index) => ({
    field: `indicators.${id}.weightPercent`,
    value: index === largest ? paper(percent + left) : percent,
  }));
}

/** Weights that miss 100 %, as far as they are configured. */
function weightFindings(ranges: FigureRanges): SchemeFinding[] {
  const weighted = ranges.weighted();
  if (!ranges.scheme.total || !weighted || weighted.length === 0) return [];
  const known = weighted.flatMap(({ id, weightPercent }) => {
    const range = ranges.ofOperand(weightPercent);
    if (!range || range.from !== range.to) return [];
    return [{ id, percent: range.from, isNumber: typeof weightPercent === "number" }];
  });
  const lacking = weighted.filter(({ weightPercent }) => weightPercent === undefined);
  const unweighted = lacking.map(({ id }) =>
    schemeFinding("error", `indicators.${id}.weightPercent`, { code: "no weight", figure: id }),
  );
  const whole = sumOnPaper(known.map(({ percent }) => percent));
  const allKnown = known.length === weighted.length;
  // Where some are blank the others can only be too much already.
  const sound = allKnown ? comparePaper(whole, 100) === 0 : comparePaper(whole, 100) <= 0;
  if (sound || known.length === 0) return unweighted;
  const remedies: Remedy[] =
    allKnown && whole > 0 && known.every(({ isNumber }) => isNumber)
      ? [{ code: "scale weights", sets: scaledWeights(known, whole) }]
      : [];
  const more = { found: whole, expected: 100, remedies };
  return [...unweighted, schemeFinding("error", "indicators", { code: "weights total" }, more)];
}

/** Items that are measured, and neither add up to anything nor decide what is paid. */
function noTotalFindings({ scheme: { total, pay, indicators = [] } }: FigureRanges): SchemeFinding[] {
  return total || pay || indicators.length === 0
    ? []
    : [schemeFinding("info", "total", { code: "no total" })];
}

/** A total that comes to other full points than the text promises. */
function headlineFindings(full: FigureRanges): SchemeFinding[] {
  const { total } = full.scheme;
  if (total?.headline === undefined) return [];
  const { to } = full.of("total");
  if (!Number.isFinite(to) || comparePaper(to, total.headline) === 0) return [];
  const above = comparePaper(to, total.headline) > 0;
  const remedies: Remedy[] = [
    ...(above
      ? [{ code: "cap at headline", sets: [{ field: "total.cap", value: total.headline }] } as const]
      : []),
    { code: "set headline", sets: [{ field: "total.headline", value: to }] },
  ];
  const more = { found: to, expected: total.headline, remedies };
  return [schemeFinding("error", "total.headline", { code: "headline missed" }, more)];
}

/** Another number of items than the text says. */
function itemCountFindings({ scheme: { total, indicators = [] } }: FigureRanges): SchemeFinding[] {
  if (total?.itemCount === undefined) return [];
  const found = indicators.filter(({ informative }) => informative !== true).length;
  if (found === total.itemCount) return [];
  const more = { found, expected: total.itemCount };
  return [schemeFinding("error", "total.itemCount", { code: "item count missed" }, more)];
}

/** A section whose items come to other full points than the text gives it. */
function sectionFindings(full: FigureRanges, section: Section): SchemeFinding[] {
  const { sections = [], indicators = [] } = full.scheme;
  const items = [
    ...sections.filter(({ parent }) => parent === section.id).map(({ id }) => full.of(id)),
    ...indicators
      .filter((each) => each.section === section.id && each.informative !== true)
      .map((each) =>
        each.method.kind === "bonus" ? full.of(each.id) : (full.fullOf(each) ?? full.of(each.id)),
      ),
  ];
  const headline = full.ofOperand(section.fullPoints);
  if (!headline || headline.from !== headline.to || items.length === 0) return [];
  const { to } = sumOfRanges(items);
  if (!Number.isFinite(to) || comparePaper(to, headline.to) === 0) return [];
  const place = `sections.${section.id}`;
  const numbers = { found: to, expected: headline.to };
  if (section.headline === "cap" || section.headline === "lose from headline") {
    const by = section.headline === "cap" ? "cap" : "lose";
    const settled = { code: "section headline settled", section: section.id, by } as const;
    return [schemeFinding("info", `${place}.headline`, settled, numbers)];
  }
  const remedies: Remedy[] = [
    { code: "lose from headline", sets: [{ field: `${place}.headline`, value: "lose from headline" }] },
    { code: "cap at headline", sets: [{ field: `${place}.headline`, value: "cap" }] },
    { code: "set headline", sets: [{ field: `${place}.fullPoints`, value: to }] },
  ];
  const missed = { code: "section headline missed", section: section.id } as const;
  return [schemeFinding("error", `${place}.fullPoints`, missed, { ...numbers, remedies })];
}

/**
 * Weights, items and sections that don't come to what they should.
 * @param full ranges with everything met and nothing happened
 */
export function totalFindings(full: FigureRanges): SchemeFinding[] {
  return [
    ...noTotalFindings(full),
    ...weightFindings(full),
    ...headlineFindings(full),
    ...itemCountFindings(full),
    ...(full.scheme.sections ?? []).flatMap((section) => sectionFindings(full, section)),
  ];
}
