import type { Proposal } from "../appraise/escalations";
import type { FigureSource, Value } from "../appraise/figure";
import { numberOf } from "../appraise/operands";
import { figureName, readFigures, withFigure } from "./figuresText";

/** Between the rule and what it proposes. */
const PROPOSES = ":";

/**
 * What escalations propose, as one text: `zero_months:probation=3; three_fails:resign=true`. Behind a state stands for how
 * many periods it lasts, behind an action that it is proposed.
 */
export function writeProposals(proposals: readonly Proposal[], subject: FigureSource): string {
  const periodsOf = ({ effect }: Proposal): Value => {
    if (effect.kind === "action") return true;
    const periods = numberOf(subject, effect.periods);
    return typeof periods === "number" ? periods : "?";
  };
  return proposals.reduce((text, proposal) => {
    const { escalation, effect } = proposal;
    const proposes = effect.kind === "action" ? effect.action : effect.state;
    return withFigure(text, figureName(`${escalation.id}${PROPOSES}${proposes}`), periodsOf(proposal));
  }, "");
}

/** A proposal as the ledger keeps it. */
export interface KeptProposal {
  /** Id of the escalation. */
  readonly rule: string;
  /** Id of the action or state. */
  readonly proposes: string;
  /** How long a state lasts; left out for an action. */
  readonly periods?: number;
}

/** The proposals in such a text. */
export function readProposals(text: string): KeptProposal[] {
  return [...readFigures(text)].flatMap(([id, value]): KeptProposal[] => {
    const at = id.indexOf(PROPOSES);
    if (at < 0) return [];
    const periods = typeof value === "number" ? { periods: value } : {};
    return [{ rule: id.slice(0, at), proposes: id.slice(at + 1), ...periods }];
  });
}
