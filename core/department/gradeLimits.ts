import { isMemberGradeAllowed } from "../appraise/grades";
import { personKey } from "../month/personName";
import { paper } from "../numbers/paper";
import type { ForcedShare, MemberGrades } from "../schemes/grades";
import type { DepartmentFinding } from "./departmentFinding";
import type { GradedAppraisee, GradedScheme } from "./departmentResult";

type Graded = GradedAppraisee & { readonly grade: string };

const withGrade = ({ graded }: GradedScheme): Graded[] =>
  graded.filter((each): each is Graded => each.grade !== undefined);

const nameOf = ({ appraisee }: GradedAppraisee): string => appraisee.member.name;

/** A team's grade, with the grades that the team's own scheme allows members. */
interface TeamGrade {
  readonly grade: string;
  readonly allowed: readonly MemberGrades[];
}

function teamGrades(schemes: readonly GradedScheme[]): ReadonlyMap<string, TeamGrade> {
  const teams = schemes.filter(({ scheme }) => scheme.appraises === "team");
  return new Map(
    teams.flatMap((each) =>
      withGrade(each).map((team): [string, TeamGrade] => [
        personKey(nameOf(team)),
        { grade: team.grade, allowed: each.scheme.memberGrades ?? [] },
      ]),
    ),
  );
}

/** People whose grade their team's grade doesn't allow (E03), by the rows of their own scheme or of the teams'. */
function memberFindings(schemes: readonly GradedScheme[]): DepartmentFinding[] {
  const teams = teamGrades(schemes);
  if (teams.size === 0) return [];
  return schemes
    .filter(({ scheme }) => scheme.appraises !== "team")
    .flatMap((each) =>
      withGrade(each).flatMap((person): DepartmentFinding[] => {
        const { team } = person.appraisee.member;
        const ofTeam = team === undefined ? undefined : teams.get(personKey(team));
        const rows = each.scheme.memberGrades ?? ofTeam?.allowed ?? [];
        if (team === undefined || !ofTeam || rows.length === 0) return [];
        // A team's grade without a row is the check's to report, once for the scheme.
        if (isMemberGradeAllowed(rows, ofTeam.grade, person.grade) !== false) return [];
        const allowed = rows.find((row) => row.team === ofTeam.grade)?.allowed ?? [];
        const message = {
          code: "member grade not allowed",
          person: nameOf(person),
          grade: person.grade,
          team,
          teamGrade: ofTeam.grade,
          allowed,
        } as const;
        return [{ severity: "warning", people: [message.person], count: 1, message }];
      }),
    );
}

/** How many people a share is at least and at most: never less than the text's percent, never more. */
function bounds(
  { atLeastPercent, atMostPercent }: ForcedShare,
  people: number,
): { least: number; most: number } {
  return {
    least: Math.ceil(paper((people * (atLeastPercent ?? 0)) / 100)),
    most: Math.floor(paper((people * (atMostPercent ?? 100)) / 100)),
  };
}

/** Those who would have to get a grade or lose it, the nearest by rank: a proposal. */
function nearest(everybody: readonly Graded[], grade: string, missing: number): Graded[] {
  const places = everybody.flatMap((each, place) => (each.grade === grade ? [place] : []));
  const [first] = places;
  const last = places[places.length - 1];
  if (first === undefined || last === undefined) return [];
  if (missing < 0) {
    // The grade at the foot of the ranking loses its best, every other one its last.
    const isFoot = first > 0 && last === everybody.length - 1;
    const held = places.map((place) => everybody[place] as Graded);
    return isFoot ? held.slice(0, -missing) : held.slice(missing);
  }
  const below = everybody.slice(last + 1, last + 1 + missing);
  return below.length > 0 ? below : everybody.slice(Math.max(0, first - missing), first);
}

/** Grades that too many or too few people have, against the shares that the scheme wants. */
function shareFindings(each: GradedScheme): DepartmentFinding[] {
  const { forcedShares = [] } = each.scheme;
  if (forcedShares.length === 0) return [];
  const everybody = withGrade(each);
  return forcedShares.flatMap((share): DepartmentFinding[] => {
    const { grade } = share;
    const found = everybody.filter((person) => person.grade === grade).length;
    const { least, most } = bounds(share, everybody.length);
    if (everybody.length === 0 || (found >= least && found <= most)) return [];
    const missing = found < least ? least - found : most - found;
    const people = nearest(everybody, grade, missing).map(nameOf);
    const message = {
      code: "forced share missed",
      scheme: each.scheme.names,
      grade,
      found,
      of: everybody.length,
      least,
      most,
      proposed: people,
    } as const;
    return [{ severity: "warning", ...(people.length > 0 && { people }), count: 1, message }];
  });
}

/** What grades miss beyond the single person: limits that a team's grade sets, and forced shares. Checks and proposals, never decisions. */
export function gradeLimitFindings(schemes: readonly GradedScheme[]): DepartmentFinding[] {
  return [...memberFindings(schemes), ...schemes.flatMap(shareFindings)];
}
