import { Appraiser } from "../appraise/appraiser";
import type { Appraised } from "../appraise/definition";
import type { LinkedFigure } from "../appraise/facts";
import { changedFacts } from "../appraise/facts";
import { namesOfFigure } from "../explain/figureNames";
import { inLinkOrder } from "../schemes/links/inLinkOrder";
import type { LinkedInput } from "../schemes/links/linkedInputs";
import { linkedInputs } from "../schemes/links/linkedInputs";
import type { Appraisee, DepartmentFacts, SchemeFacts } from "./departmentFacts";

const keyOf = ({ kind, member }: Appraisee): string => `${kind} ${member.key}`;

/** Everybody of a scheme that others take figures from; each figure is settled once it is asked for. */
function subjectsOf({ scheme, appraisees }: SchemeFacts): ReadonlyMap<string, Appraised> {
  const subjects = new Appraiser(scheme).appraiseAll(appraisees.map(({ facts }) => facts));
  return new Map(
    appraisees.map((appraisee, place) => [keyOf(appraisee), subjects[place] as Appraised] as const),
  );
}

/** A scheme that others take figures from. */
interface LinkSource {
  readonly facts: SchemeFacts;
  readonly subjects: ReadonlyMap<string, Appraised>;
}

/** The inputs of a scheme whose other scheme is graded too. */
interface Link {
  readonly input: LinkedInput;
  readonly source: LinkSource;
}

function linkedFigure({ input, source }: Link, appraisee: Appraisee): LinkedFigure {
  const { figure } = input.from;
  const { scheme } = source.facts;
  const from = { scheme: scheme.names, figure, names: namesOfFigure(scheme, figure) ?? null };
  return { from, value: source.subjects.get(keyOf(appraisee))?.figure(figure) };
}

function withLinks(facts: SchemeFacts, links: readonly Link[]): SchemeFacts {
  const appraisees = facts.appraisees.map((appraisee): Appraisee => {
    const linked = new Map(links.map((link) => [link.input.id, linkedFigure(link, appraisee)]));
    return { ...appraisee, facts: changedFacts(appraisee.facts, { linked }) };
  });
  return { ...facts, appraisees };
}

/**
 * The facts of a month with the figures that schemes take from each other, each scheme after those that it takes from. A
 * link to a scheme that isn't graded in the month is left as it is.
 */
export function linkFigures(facts: DepartmentFacts): DepartmentFacts {
  const { schemes } = facts;
  if (!schemes.some(({ scheme }) => linkedInputs(scheme).length > 0)) return facts;
  const byId = new Map(schemes.map((each) => [each.scheme.id, each]));
  const sources = new Map<string, LinkSource>();
  const sourceOf = (id: string): LinkSource | undefined => {
    const of = byId.get(id);
    const known = sources.get(id) ?? (of && { facts: of, subjects: subjectsOf(of) });
    if (known) sources.set(id, known);
    return known;
  };
  for (const scheme of inLinkOrder(schemes.map((each) => each.scheme))) {
    const links = linkedInputs(scheme).flatMap((input): Link[] => {
      const source = sourceOf(input.from.scheme);
      return source ? [{ input, source }] : [];
    });
    const own = byId.get(scheme.id);
    if (own && links.length > 0) byId.set(scheme.id, withLinks(own, links));
  }
  return { ...facts, schemes: schemes.map((each) => byId.get(each.scheme.id) ?? each) };
}
