import type { UnsettledReason } from "../appraise/figure";
import { Unsettled } from "../appraise/figure";
import type { Indicator } from "../schemes/indicator";
import { measuresOf } from "../schemes/indicator";
import type { Scheme } from "../schemes/scheme";
import type { MissingCause, MissingIndicator } from "../words/monthMessages";
import type { GradedAppraisee } from "./departmentResult";

/** Why figures that are read from columns have no points; of others the reason itself is told. */
function causeOf({ code }: UnsettledReason, month: string): MissingCause | undefined {
  switch (code) {
    case "no value":
      return month === "" ? "no value in data" : "no activity";
    case "bands":
      return "no band";
    case "nothing to divide by":
      return "no target";
    default:
      return undefined;
  }
}

const isRead = (indicator: Indicator): boolean => measuresOf(indicator).some(({ source }) => source);

/**
 * The indicators that somebody lacks, each with the cause; undefined where one of them isn't read from columns, or lacks
 * its points for another reason.
 */
export function lackingIndicators(
  { indicators = [] }: Scheme,
  { appraisee, subject }: GradedAppraisee,
): MissingIndicator[] | undefined {
  const lacks: MissingIndicator[] = [];
  for (const indicator of indicators) {
    const { id, names, informative } = indicator;
    const figure = informative === true ? undefined : subject.figure(id);
    if (!(figure instanceof Unsettled)) continue;
    const cause = isRead(indicator) ? causeOf(figure.reason, appraisee.facts.period) : undefined;
    if (cause === undefined) return undefined;
    const cell = cause === "no band" || cause === "no target" ? undefined : appraisee.unreadOf?.get(id);
    lacks.push(
      cell === undefined ? { indicator: names, cause } : { indicator: names, cause: "unreadable", cell },
    );
  }
  return lacks;
}
