import type { Incident } from "../schemes/incident";
import { measuresOf } from "../schemes/indicator";
import type { Scheme } from "../schemes/scheme";

/** Fields of a scheme document that hold ids of figures. */
const OPERAND_FIELDS: ReadonlySet<string> = new Set([
  "of",
  "atLeast",
  "moreThan",
  "atMost",
  "lessThan",
  "equals",
  "weightPercent",
  "fullPoints",
  "floor",
  "ceiling",
  "cap",
  "base",
  "from",
  "to",
  "value",
  "points",
  "missedPoints",
  "target",
  "step",
  "amount",
  "pointsPerStep",
  "zeroBeyond",
  "zeroIfMoreThan",
  "level",
  "units",
  "part",
  "marks",
  "weight",
  "yearEnd",
  "periodShare",
  "factors",
  "dividedBy",
  "times",
  "incidents",
  "sets",
  "periods",
  "days",
  "day",
  "date",
  "period",
  "monthsAfter",
  "hours",
  "fromDay",
  "toDay",
  "done",
  "span",
  "list",
  "share",
  "first",
  "months",
  "count",
]);

/** Ids that a part of a document names in the fields for operands, at any depth. */
function operandsIn(part: unknown, field = ""): string[] {
  if (typeof part === "string") return OPERAND_FIELDS.has(field) ? [part] : [];
  if (Array.isArray(part)) return part.flatMap((entry: unknown) => operandsIn(entry, field));
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => operandsIn(value, name));
}

/** The figure that an id belongs to: `grade` for `grade.wage`. */
const ownerOf = (id: string): string => id.split(".")[0] ?? id;

const idsOf = (parts: readonly { readonly id: string }[]): string[] => parts.map(({ id }) => id);

/** What each figure of a scheme is computed from, directly. */
export function figureUses(scheme: Scheme): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, readonly string[]>();
  const { indicators = [], sections = [], incidents = [], escalations = [], total } = scheme;
  const add = (id: string, from: readonly string[]): void => {
    uses.set(id, [...new Set(from.map(ownerOf))]);
  };
  const homes = new Set([...indicators, ...sections].map(({ id }) => id));
  const toward = (target: string): Incident[] =>
    incidents.filter(({ toward: home }) =>
      target === "total" ? home === undefined || !homes.has(home) : home === target,
    );
  const costing = (target: string): string[] => idsOf(toward(target).filter(({ points }) => points));
  for (const { id } of [...(scheme.inputs ?? []), ...(scheme.parameters ?? [])]) add(id, []);
  for (const indicator of indicators) {
    const { id, weightPercent, fullPoints, zeroWhen } = indicator;
    const methods = measuresOf(indicator).map(({ method }) => method);
    const raters = methods.flatMap((method) =>
      method.kind === "raters" ? method.raters.map((each) => each.id) : [],
    );
    const own = operandsIn({ methods, weightPercent, fullPoints, zeroWhen }).filter((each) => each !== id);
    add(id, [...own, ...raters, ...idsOf(toward(id))]);
  }
  for (const section of sections) {
    const parts = [
      ...sections.filter(({ parent }) => parent === section.id),
      ...indicators.filter((each) => each.section === section.id && each.informative !== true),
    ];
    add(section.id, [...operandsIn(section), ...idsOf(parts), ...costing(section.id)]);
  }
  for (const incident of incidents) add(incident.id, operandsIn({ ...incident, toward: undefined }));
  for (const escalation of escalations) {
    const { counts } = escalation;
    const all = "incidents" in counts && counts.incidents === "all" ? ["incidents"] : [];
    add(escalation.id, [...operandsIn(escalation), ...all]);
  }
  if (total) {
    const moving = escalations.filter(({ effects }) =>
      effects.some(({ kind }) => kind === "total" || kind === "points"),
    );
    const items = [...sections, ...indicators.filter(({ informative }) => informative !== true)];
    add("total", [...operandsIn(total), ...idsOf([...items, ...moving]), ...costing("total")]);
    add("rank", ["total"]);
    add("rankFromLast", ["total"]);
  }
  if (scheme.grades)
    add("grade", "rules" in scheme.grades ? operandsIn(scheme.grades) : [scheme.grades.of ?? "total"]);
  if (scheme.payout) add("payout", ["total"]);
  for (const { id, of } of scheme.commissions ?? []) add(id, [of]);
  for (const component of scheme.pay?.components ?? []) add(component.id, operandsIn(component));
  if (scheme.pay) {
    const counted = scheme.pay.components.filter((each) => each.counted !== false).map(({ id }) => id);
    add("pay", [...operandsIn({ floor: scheme.pay.floor, ceiling: scheme.pay.ceiling }), ...counted]);
  }
  for (const requirement of scheme.requirements ?? []) add(requirement.id, operandsIn(requirement));
  add("incidents", idsOf(incidents));
  add("escalations", idsOf(escalations));
  add("money", ["incidents", "escalations"]);
  return uses;
}

/** The figures that are computed from one, directly or through others, in the order of the scheme. */
export function usesOf(scheme: Scheme, id: string): string[] {
  const uses = figureUses(scheme);
  const reached = new Set<string>([id]);
  for (let before = 0; before !== reached.size;) {
    before = reached.size;
    for (const [figure, from] of uses) if (from.some((each) => reached.has(each))) reached.add(figure);
  }
  // These three are only ways to name the others together.
  const together = new Set(["incidents", "escalations", "money", id]);
  return [...uses.keys()].filter((figure) => reached.has(figure) && !together.has(figure));
}

/** The figures that lead back to themselves, each ring once. */
export function ringsOf(scheme: Scheme): string[][] {
  const uses = figureUses(scheme);
  const rings: string[][] = [];
  const done = new Set<string>();
  const walk = (id: string, path: readonly string[]): void => {
    const at = path.indexOf(id);
    if (at >= 0) {
      rings.push(path.slice(at));
      return;
    }
    if (done.has(id)) return;
    for (const next of uses.get(id) ?? []) walk(next, [...path, id]);
    done.add(id);
  };
  for (const id of uses.keys()) walk(id, []);
  return rings;
}
