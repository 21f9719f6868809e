import type { Escalation } from "../schemes/escalation";
import type { Frequency, Scheme } from "../schemes/scheme";
import type { FigureRanges } from "./figureRanges";
import { gradesGiven } from "./gradeFindings";
import type { SchemeFinding } from "./schemeFinding";
import { schemeFinding } from "./schemeFinding";
import { neverHolds } from "./worlds";

/** How many appraisals a year has; null where they come by event. */
const PERIODS_PER_YEAR: Readonly<Record<Frequency, number | null>> = {
  event: null,
  month: 12,
  quarter: 4,
  "half-year": 2,
  year: 1,
};

/** Why an escalation can't fire whatever happens. */
function obstacle(escalation: Escalation, scheme: Scheme, ranges: FigureRanges): SchemeFinding[] {
  const { id, counts, within } = escalation;
  const least = ranges.ofOperand(escalation.atLeast);
  const most = ranges.ofOperand(escalation.atMost);
  const place = `escalations.${id}`;
  if (least && most && least.from > most.to) {
    const message = { code: "never fires", escalation: id, why: "limits" } as const;
    return [schemeFinding("error", `${place}.atMost`, message, { found: most.to, expected: least.from })];
  }
  const perYear = PERIODS_PER_YEAR[scheme.frequency ?? "month"];
  if (within === "year" && perYear !== null && least && least.from > perYear) {
    const message = { code: "never fires", escalation: id, why: "year" } as const;
    return [schemeFinding("error", `${place}.atLeast`, message, { found: least.from, expected: perYear })];
  }
  if (within === "period" && "periods" in counts && least && least.from > 1) {
    const message = { code: "never fires", escalation: id, why: "limits" } as const;
    return [schemeFinding("error", `${place}.atLeast`, message, { found: least.from, expected: 1 })];
  }
  if (!("periods" in counts) || !neverHolds(counts.periods, ranges, { grades: gradesGiven(scheme) }))
    return [];
  const message = { code: "never fires", escalation: id, why: "condition" } as const;
  return [schemeFinding("error", `${place}.counts.periods`, message)];
}

/** Escalations that can never fire, that lead to nothing, or that leave the decision to a person. */
export function escalationFindings(scheme: Scheme, ranges: FigureRanges): SchemeFinding[] {
  return (scheme.escalations ?? []).flatMap((escalation) => {
    const { id, effects } = escalation;
    const place = `escalations.${id}.effects`;
    const left = effects.flatMap((effect) =>
      effect.kind === "action" && effect.decidedBy === "person" ? effect.action : [],
    );
    const chosen =
      left.length > 0 ? [schemeFinding("info", place, { code: "person decides", among: left })] : [];
    const idle =
      effects.length === 0
        ? [schemeFinding("warning", place, { code: "no consequence", escalation: id })]
        : [];
    return [...obstacle(escalation, scheme, ranges), ...idle, ...chosen];
  });
}
