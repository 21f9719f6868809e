import type { Severity } from "../check/finding";
import type { Scheme } from "../schemes/scheme";
import type { FigureRanges } from "./figureRanges";
import { caseRange } from "./incidentRange";
import { NOT_NEGATIVE } from "./range";
import type { SchemeFinding } from "./schemeFinding";
import { schemeFinding } from "./schemeFinding";
import { stretchOf } from "./stretchOf";

/** A figure that can go below 0 with nothing to stop it. */
function noFloor(
  place: string,
  figure: string,
  lowest: number,
  severity: Severity = "warning",
): SchemeFinding {
  return schemeFinding(
    severity,
    place,
    { code: "no floor", figure },
    {
      found: Number.isFinite(lowest) ? lowest : null,
      expected: 0,
      interval: stretchOf(lowest, 0, "included", "excluded"),
      remedies: [{ code: "floor 0", sets: [{ field: place, value: 0 }] }],
    },
  );
}

function floorFindings(scheme: Scheme, ranges: FigureRanges): SchemeFinding[] {
  const { indicators = [], sections = [], total } = scheme;
  const reached = total ? ranges.of("total") : NOT_NEGATIVE;
  // Where the total has a floor, what an item lacks is meant to be taken off the others.
  const ofItems = total && reached.from >= 0 ? "info" : "warning";
  const ofIndicators = indicators.flatMap(({ id, method }) => {
    if (method.kind !== "deduction" && method.kind !== "steps") return [];
    const { from } = ranges.of(id);
    return from < 0 ? [noFloor(`indicators.${id}.method.floor`, id, from, ofItems)] : [];
  });
  const negativeItems = new Set(ofIndicators.map((each) => ("figure" in each ? each.figure : "")));
  const ofSections = sections.flatMap(({ id }) => {
    const { from } = ranges.of(id);
    // Where an item is to blame, or points that may be negative as such, the section is not.
    const blamed =
      indicators.some((each) => each.section === id && negativeItems.has(each.id)) ||
      sections.some((each) => each.parent === id && ranges.of(each.id).from < 0);
    return from < 0 && !blamed && ranges.incidentsToward(id).from < 0
      ? [noFloor(`sections.${id}.floor`, id, from)]
      : [];
  });
  // A total of deductions alone has no use for a floor of 0.
  if (reached.from < 0 && reached.to <= 0) {
    const base = schemeFinding("warning", "total.base", { code: "no base", figure: "total" }, { found: 0 });
    return [...ofIndicators, ...ofSections, base];
  }
  const blamed = ofIndicators.length > 0 && ranges.incidentsToward("total").from >= 0;
  const ofTotal = reached.from < 0 && !blamed ? [noFloor("total.floor", "total", reached.from)] : [];
  return [...ofIndicators, ...ofSections, ...ofTotal];
}

/** Ratios that can give more than their full points, because nothing caps them. */
function capFindings(scheme: Scheme, ranges: FigureRanges): SchemeFinding[] {
  return (scheme.indicators ?? []).flatMap((indicator) => {
    const { id, method, informative } = indicator;
    if (method.kind !== "ratio" || method.bands || informative === true) return [];
    if (ranges.of(id).to !== Infinity || !scheme.total) return [];
    const place = `indicators.${id}.method.capFraction`;
    const remedies = [{ code: "cap at full", sets: [{ field: place, value: 1 }] }] as const;
    return [schemeFinding("warning", place, { code: "no cap", figure: id }, { expected: 1, remedies })];
  });
}

/** Incidents of which one case takes more points than its item has, and incidents that do nothing at all. */
function deductionFindings(scheme: Scheme, ranges: FigureRanges): SchemeFinding[] {
  const { incidents = [], indicators = [], sections = [] } = scheme;
  return incidents.flatMap(({ id, effect, points, toward }) => {
    if (!points || effect !== "deduct" || toward === undefined) return [];
    const indicator = indicators.find((each) => each.id === toward);
    const section = sections.find((each) => each.id === toward);
    const full = indicator ? ranges.fullOf(indicator) : ranges.ofOperand(section?.fullPoints);
    const { to } = caseRange(points, ranges);
    if (!full || !Number.isFinite(full.to) || !Number.isFinite(to) || to <= full.to) return [];
    const message = { code: "deduction above points", incident: id, figure: toward } as const;
    return [schemeFinding("warning", `incidents.${id}.points`, message, { found: to, expected: full.to })];
  });
}

/** Figures that can leave the scale: below 0, above their full points, by more than the item is worth. */
export function limitFindings(scheme: Scheme, ranges: FigureRanges): SchemeFinding[] {
  return [
    ...floorFindings(scheme, ranges),
    ...capFindings(scheme, ranges),
    ...deductionFindings(scheme, ranges),
  ];
}
