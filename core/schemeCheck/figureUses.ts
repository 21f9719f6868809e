import type { Incident } from "../schemes/incident";
import type { Scheme } from "../schemes/scheme";
import { figureNeeds } from "../schemes/structure/figureNeeds";

const idsOf = (parts: readonly { readonly id: string }[]): string[] => parts.map(({ id }) => id);

/** The figure that an id belongs to: `grade` for `grade.wage`. */
const ownerOf = (id: string): string => id.split(".")[0] ?? id;

/** Figures that only name others together. */
const TOGETHER: readonly string[] = ["incidents", "escalations", "money"];

/** What sums and ranks are computed from without naming it. */
function impliedUses(scheme: Scheme): [figure: string, from: readonly string[]][] {
  const { indicators = [], sections = [], incidents = [], escalations = [], total, pay } = scheme;
  const homes = new Set(idsOf([...indicators, ...sections]));
  const toward = (target: string): Incident[] =>
    incidents.filter(({ toward: home }) =>
      target === "total" ? home === undefined || !homes.has(home) : home === target,
    );
  const costing = (target: string): string[] => idsOf(toward(target).filter(({ points }) => points));
  const counting = indicators.filter(({ informative }) => informative !== true);
  const moving = escalations.filter(({ effects }) =>
    effects.some(({ kind }) => kind === "total" || kind === "points"),
  );
  const ofTotal = [...idsOf([...sections, ...counting, ...moving]), ...costing("total")];
  return [
    ...indicators.map(({ id }): [string, string[]] => [id, idsOf(toward(id))]),
    ...sections.map(({ id }): [string, string[]] => [
      id,
      [
        ...idsOf(sections.filter(({ parent }) => parent === id)),
        ...idsOf(counting.filter(({ section }) => section === id)),
        ...costing(id),
      ],
    ]),
    ...escalations.map(({ id, counts }): [string, string[]] => [
      id,
      "incidents" in counts && counts.incidents === "all" ? ["incidents"] : [],
    ]),
    ...(total
      ? ([
          ["total", ofTotal],
          ["rank", ["total"]],
          ["rankFromLast", ["total"]],
        ] as const)
      : []),
    ...(pay ? [["pay", idsOf(pay.components.filter(({ counted }) => counted !== false))] as const] : []),
    ["incidents", idsOf(incidents)],
    ["escalations", idsOf(escalations)],
    ["money", ["incidents", "escalations"]],
  ].map(([figure, from]) => [figure as string, from as readonly string[]]);
}

type Uses = ReadonlyMap<string, ReadonlySet<string>>;

/** A scheme never changes; what it uses is asked for many times. */
const KNOWN = new WeakMap<Scheme, Uses>();

/** What each figure of a scheme is computed from, directly. */
function figureUses(scheme: Scheme): Uses {
  const known = KNOWN.get(scheme) ?? findUses(scheme);
  KNOWN.set(scheme, known);
  return known;
}

function findUses(scheme: Scheme): Uses {
  const uses = new Map<string, Set<string>>();
  const add = (id: string, from: readonly string[]): void => {
    const known = uses.get(id) ?? new Set<string>();
    for (const each of from) if (ownerOf(each) !== id) known.add(ownerOf(each));
    uses.set(id, known);
  };
  const declared: Readonly<Record<string, unknown>> = {
    total: scheme.total,
    grade: scheme.grades,
    payout: scheme.payout,
    pay: scheme.pay,
  };
  for (const { id, references } of figureNeeds(scheme)) {
    if (id in declared && declared[id] === undefined) continue;
    add(id, idsOf(references));
  }
  for (const [id, from] of impliedUses(scheme)) add(id, from);
  return uses;
}

/** The figures that are computed from one, directly or through others, in the order of the scheme. */
export function usesOf(scheme: Scheme, id: string): string[] {
  const uses = figureUses(scheme);
  const reached = new Set<string>([id]);
  for (let before = 0; before !== reached.size;) {
    before = reached.size;
    for (const [figure, from] of uses) if ([...from].some((each) => reached.has(each))) reached.add(figure);
  }
  return [...uses.keys()].filter(
    (figure) => figure !== id && reached.has(figure) && !TOGETHER.includes(figure),
  );
}
