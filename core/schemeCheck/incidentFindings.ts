import type { Incident, Tariff } from "../schemes/incident";
import type { Scheme } from "../schemes/scheme";
import type { FigureRanges } from "./figureRanges";
import { usesOf } from "./figureUses";
import type { SchemeFinding } from "./schemeFinding";
import { schemeFinding } from "./schemeFinding";
import { stretchOf } from "./stretchOf";

type Degrees = Extract<Tariff, { kind: "degrees" }>;

interface Span {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** A range in which a person judges; wrong way round it holds nothing. */
function judgedRange(place: string, incident: string, { from, to }: Span): SchemeFinding[] {
  if (from > to)
    return [schemeFinding("error", place, { code: "empty range", incident }, { found: `${from}–${to}` })];
  if (from === to) return [];
  const interval = stretchOf(from, to, "included", "included");
  return [schemeFinding("info", place, { code: "judged", incident }, { interval })];
}

/** Degrees whose ranges overlap, so that one amount can mean either, or that leave amounts between them unused. */
function degreeFindings(place: string, spans: readonly Span[]): SchemeFinding[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from || a.to - b.to);
  return sorted.slice(1).flatMap((above, index): SchemeFinding[] => {
    const below = sorted[index] as Span;
    const degrees = [below.id, above.id] as const;
    const at = `${place}.degrees`;
    if (
      above.from < below.to ||
      (above.from === below.to && below.from !== below.to && above.from !== above.to)
    ) {
      const interval = stretchOf(above.from, Math.min(below.to, above.to), "included", "included");
      return [schemeFinding("warning", at, { code: "degrees overlap", degrees }, { interval })];
    }
    const isWhole = [below.to, above.from].every(Number.isInteger);
    if (above.from - below.to <= (isWhole ? 1 : 0)) return [];
    const interval = stretchOf(below.to, above.from, "excluded", "excluded");
    return [schemeFinding("warning", at, { code: "degrees gap", degrees }, { interval })];
  });
}

const known = (operand: number | string, ranges: FigureRanges): number | null => {
  const range = ranges.ofOperand(operand);
  return range && range.from === range.to ? range.from : null;
};

function spansOf({ degrees }: Degrees, ranges: FigureRanges): Span[] {
  return degrees.flatMap(({ id, from, to }) => {
    const [low, high] = [known(from, ranges), known(to, ranges)];
    return low === null || high === null ? [] : [{ id, from: low, to: high }];
  });
}

function tariffFindings(tariff: Tariff, place: string, id: string, ranges: FigureRanges): SchemeFinding[] {
  if (tariff.kind === "judged") {
    const [from, to] = [known(tariff.from, ranges), known(tariff.to, ranges)];
    return from === null || to === null ? [] : judgedRange(place, id, { id, from, to });
  }
  if (tariff.kind !== "degrees") return [];
  const spans = spansOf(tariff, ranges);
  const ofDegrees = tariff.degrees.flatMap((degree, index) => {
    const span = spans.find((each) => each.id === degree.id);
    return span ? judgedRange(`${place}.degrees.${index}`, id, span) : [];
  });
  return [...ofDegrees, ...degreeFindings(place, spans)];
}

/** True for an incident that costs and earns nothing and that no rule counts. */
function isIdle({ id, points, money }: Incident, scheme: Scheme): boolean {
  return !points && !money && usesOf(scheme, id).length === 0;
}

/** What a person judges, degrees that don't fit together, and incidents without any effect. */
export function incidentFindings(scheme: Scheme, ranges: FigureRanges): SchemeFinding[] {
  return (scheme.incidents ?? []).flatMap((incident) => {
    const { id } = incident;
    const fields = (["points", "money"] as const).flatMap((field) => {
      const tariff = incident[field];
      return tariff ? tariffFindings(tariff, `incidents.${id}.${field}`, id, ranges) : [];
    });
    const idle = isIdle(incident, scheme)
      ? [schemeFinding("info", `incidents.${id}`, { code: "incident without effect", incident: id })]
      : [];
    return [...fields, ...idle];
  });
}
