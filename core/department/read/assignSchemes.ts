import { nearestWord } from "../../schemes/nearestWord";
import type { Scheme } from "../../schemes/scheme";
import { foldText } from "../../text/foldText";
import { schemesByName } from "./byName";
import type { Roster, RosterEntry } from "./readRoster";
import type { Findings } from "./say";

/** Who is under which scheme, and who is under none. */
export interface Assignment {
  readonly schemeOf: ReadonlyMap<string, Scheme>;
  /** Keys of those whom no scheme is for; findings say why. */
  readonly unassigned: readonly string[];
}

export const isForPeople = ({ appraises = "person" }: Scheme): boolean => appraises === "person";

/** The schemes that name each post, by the folded post. */
function schemesByPost(schemes: readonly Scheme[]): ReadonlyMap<string, readonly Scheme[]> {
  const byPost = new Map<string, Scheme[]>();
  for (const scheme of schemes)
    for (const post of new Set((scheme.posts ?? []).map(foldText)))
      byPost.set(post, [...(byPost.get(post) ?? []), scheme]);
  return byPost;
}

/** Decides for each person of a roster. */
class Assigner {
  readonly #byName;
  readonly #byPost;
  readonly #posts: readonly string[];
  readonly withoutScheme: string[] = [];

  constructor(
    schemes: readonly Scheme[],
    private readonly fitting: Scheme | undefined,
    private readonly roster: Roster,
    private readonly findings: Findings,
  ) {
    this.#byName = schemesByName(schemes);
    this.#byPost = schemesByPost(schemes.filter(isForPeople));
    this.#posts = [...new Set(schemes.filter(isForPeople).flatMap(({ posts = [] }) => posts))];
  }

  schemeOf(entry: RosterEntry): Scheme | undefined {
    if (entry.scheme !== "") return this.#named(entry);
    const { post } = entry.member;
    if (post !== undefined && this.#posts.length > 0) return this.#ofPost(entry, post);
    if (!this.fitting) this.withoutScheme.push(entry.member.name);
    return this.fitting;
  }

  #named(entry: RosterEntry): Scheme | undefined {
    const { schemeColumn } = this.roster;
    const scheme = this.#byName.find(entry.scheme);
    if (scheme && isForPeople(scheme)) return scheme;
    if (scheme) this.#say("info", entry, schemeColumn, { code: "appraised as a team", scheme: scheme.names });
    else {
      const nearest = this.#byName.nearest(entry.scheme)?.names ?? null;
      this.#say("error", entry, schemeColumn, { code: "unknown scheme", found: entry.scheme, nearest });
    }
    return undefined;
  }

  #ofPost(entry: RosterEntry, post: string): Scheme | undefined {
    const { postColumn } = this.roster;
    const [scheme, another, ...more] = this.#byPost.get(foldText(post)) ?? [];
    if (scheme && !another) return scheme;
    if (scheme && another) {
      const schemes = [scheme, another, ...more].map(({ names }) => names);
      this.#say("error", entry, postColumn, { code: "post of several schemes", found: post, schemes });
    } else {
      const nearest = nearestWord(post, this.#posts) ?? null;
      this.#say("error", entry, postColumn, { code: "unknown post", found: post, nearest });
    }
    return undefined;
  }

  #say(
    severity: Parameters<Findings["sayOfCell"]>[0],
    { row, member }: RosterEntry,
    column: number | undefined,
    message: Parameters<Findings["sayOfCell"]>[2],
  ): void {
    const place = { sheet: this.roster.sheet.name, row, column: column ?? this.roster.sheet.person ?? 0 };
    this.findings.sayOfCell(severity, place, message, member.name);
  }
}

/**
 * Finds each person's scheme: the one that the roster names (id, entry or name in any language), else the one that the
 * post is of, else the one that fits the data.
 * @param fitting the scheme for those whom nothing assigns one
 */
export function assignSchemes(
  roster: Roster,
  schemes: readonly Scheme[],
  fitting: Scheme | undefined,
  findings: Findings,
): Assignment {
  const assigner = new Assigner(schemes, fitting, roster, findings);
  const schemeOf = new Map<string, Scheme>();
  const unassigned: string[] = [];
  for (const entry of roster.entries) {
    const scheme = assigner.schemeOf(entry);
    if (scheme) schemeOf.set(entry.member.key, scheme);
    else unassigned.push(entry.member.key);
  }
  if (assigner.withoutScheme.length > 0)
    findings.say(
      "error",
      { code: "no scheme", people: assigner.withoutScheme },
      { sheet: roster.sheet.name },
    );
  return { schemeOf, unassigned };
}
