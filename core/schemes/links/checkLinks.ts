import type { LinkFault } from "../../words/schemeMessages";
import { nearestWord } from "../nearestWord";
import type { Scheme } from "../scheme";
import { knownFigures } from "../structure/figureIds";
import { linkedInputs } from "./linkedInputs";

/** A link of a scheme with the place that names it. */
interface Link {
  readonly path: string;
  readonly source: Scheme;
  readonly figure: string;
}

type ById = ReadonlyMap<string, Scheme>;

/** The links of a scheme to those that are there; without the other scheme the sheets are read. */
function linksOf(scheme: Scheme, byId: ById): Link[] {
  const { inputs = [] } = scheme;
  return linkedInputs(scheme).flatMap((input): Link[] => {
    const source = byId.get(input.from.scheme);
    const path = `inputs[${inputs.indexOf(input)}].from`;
    return source ? [{ path, source, figure: input.from.figure }] : [];
  });
}

/** The schemes from a link back to the scheme it starts from, that one at both ends; undefined where it leads elsewhere. */
function circleFrom(start: Scheme, { source }: Link, byId: ById): Scheme[] | undefined {
  const visited = new Set<Scheme>();
  const walk = (at: Scheme): Scheme[] | undefined => {
    if (at === start) return [at];
    if (visited.has(at)) return undefined;
    visited.add(at);
    for (const { source: next } of linksOf(at, byId)) {
      const rest = walk(next);
      if (rest) return [at, ...rest];
    }
    return undefined;
  };
  const rest = walk(source);
  return rest && [start, ...rest];
}

const isForTheSame = (a: Scheme, b: Scheme): boolean =>
  (a.appraises ?? "person") === (b.appraises ?? "person") &&
  (a.frequency ?? "month") === (b.frequency ?? "month");

/** A person is under one scheme at a time: only teams and other units can be under several. */
const isForUnits = ({ appraises = "person", frequency = "month" }: Scheme): boolean =>
  appraises !== "person" && frequency === "month";

/**
 * What is wrong with the figures that one of several schemes takes from the others: schemes that need each other in a
 * circle, figures that aren't there, and schemes that don't appraise the same teams month by month.
 */
export function checkLinks(scheme: Scheme, schemes: readonly Scheme[]): LinkFault[] {
  const byId: ById = new Map([...schemes, scheme].map((each) => [each.id, each]));
  return linksOf(scheme, byId).flatMap((link): LinkFault[] => {
    const { path, source, figure } = link;
    const circle = circleFrom(scheme, link, byId);
    if (circle)
      return [{ code: "schemes in a circle", path: `${path}.scheme`, ids: circle.map(({ id }) => id) }];
    if (!isForTheSame(scheme, source) || !isForUnits(scheme))
      return [{ code: "scheme of others", path: `${path}.scheme`, found: source.id }];
    const known = knownFigures(source);
    if (known.has(figure)) return [];
    const nearest = nearestWord(figure, [...known]) ?? null;
    return [
      { code: "unknown figure of scheme", path: `${path}.figure`, found: figure, scheme: source.id, nearest },
    ];
  });
}
