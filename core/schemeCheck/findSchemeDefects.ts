import { withSettings } from "../schemes/choices";
import type { Scheme } from "../schemes/scheme";
import { blankFindings } from "./blankFindings";
import { choiceFindings } from "./choiceFindings";
import { conditionFindings } from "./conditionFindings";
import { defaultFindings } from "./defaultFindings";
import { escalationFindings } from "./escalationFindings";
import { FigureRanges } from "./figureRanges";
import { gradeFindings } from "./gradeFindings";
import { incidentFindings } from "./incidentFindings";
import { limitFindings } from "./limitFindings";
import { paidTwiceFindings } from "./paidTwiceFindings";
import { payLineFindings } from "./payLineFindings";
import type { Remedy, SchemeFinding } from "./schemeFinding";
import { findingKey, worstFindingsFirst } from "./schemeFinding";
import { tableFindings } from "./tableFindings";
import { totalFindings } from "./totalFindings";

/** All findings with the remedies that might help. */
function findingsOf(scheme: Scheme): SchemeFinding[] {
  const possible = new FigureRanges(scheme, "possible");
  const full = new FigureRanges(scheme, "full");
  const found = [
    ...totalFindings(full),
    ...tableFindings(scheme, possible),
    ...gradeFindings(scheme, possible),
    ...limitFindings(scheme, possible),
    ...payLineFindings(scheme, possible, full),
    ...paidTwiceFindings(scheme, possible),
    ...incidentFindings(scheme, possible),
    ...escalationFindings(scheme, possible),
    ...conditionFindings(scheme, possible),
    ...blankFindings(scheme),
  ];
  // A switch that a finding is about needs no second line that says it was left to its default.
  const places = new Set(found.map(({ place }) => place));
  const defaults = defaultFindings(scheme).filter(({ place }) => !places.has(place));
  return [...found, ...defaults, ...choiceFindings(scheme)];
}

/** What remains of a scheme's findings after a change. */
interface After {
  readonly keys: ReadonlySet<string>;
  readonly errors: number;
}

const errorsIn = (findings: readonly SchemeFinding[]): number =>
  findings.filter(({ severity }) => severity === "error").length;

function after(scheme: Scheme, { sets }: Remedy): After {
  const findings = findingsOf(withSettings(scheme, sets));
  return { keys: new Set(findings.map(findingKey)), errors: errorsIn(findings) };
}

/** Tries remedies on a scheme, each once: many findings of a table share theirs. */
function trialOf(scheme: Scheme): (remedy: Remedy) => After {
  const known = new Map<string, After>();
  return (remedy) => {
    const key = JSON.stringify(remedy.sets);
    const before = known.get(key) ?? after(scheme, remedy);
    known.set(key, before);
    return before;
  };
}

/** The other readings of the scheme's choices. */
function optionsOf({ choices = [] }: Scheme): Remedy[] {
  return choices.flatMap(({ id, taken, options }) =>
    options
      .filter((option) => option.id !== taken)
      .map((option) => ({
        code: "take option",
        choice: id,
        option: option.id,
        sets: [...option.sets, { field: `choices.${id}.taken`, value: option.id }],
      })),
  );
}

/**
 * Everything that is wrong with a scheme before it pays anyone, worst first: what can't be computed, pays wrongly,
 * may do so, or rests on a default or an open reading. Remedies are tried before they are offered: each removes its
 * finding and leaves no more errors than there were.
 */
export function findSchemeDefects(scheme: Scheme): SchemeFinding[] {
  const findings = findingsOf(scheme);
  const errors = errorsIn(findings);
  const tried = trialOf(scheme);
  const options = optionsOf(scheme).map((remedy) => ({ remedy, left: tried(remedy) }));
  const helps = (finding: SchemeFinding, left: After): boolean =>
    !left.keys.has(findingKey(finding)) && left.errors <= errors;
  const proven = findings.map((finding): SchemeFinding => {
    if (finding.code === "open choice" || finding.code === "default") return finding;
    const own = finding.remedies.filter((remedy) => helps(finding, tried(remedy)));
    const taken = finding.severity === "info" ? [] : options.filter(({ left }) => helps(finding, left));
    return { ...finding, remedies: [...own, ...taken.map(({ remedy }) => remedy)] };
  });
  return worstFindingsFirst(proven);
}
