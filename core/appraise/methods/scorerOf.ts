import type { Method } from "../../schemes/method";
import { threshold, yesNo } from "./allOrNothing";
import { bands } from "./bands";
import { bonus, deduction } from "./deduction";
import { levels } from "./levels";
import { mean, periods, share } from "./lists";
import { rankLevel } from "./rankLevel";
import { rated } from "./rated";
import { raters, review } from "./raters";
import { ratio } from "./ratio";
import type { IncidentSum } from "../incidentSum";
import type { Scorer } from "./scorer";
import { linear, steps } from "./steps";

/**
 * Prepares a method: its bands are read once, for everybody.
 * @param incidents those that count toward the indicator
 */
export function scorerOf(method: Method, id: string, incidents: IncidentSum): Scorer {
  switch (method.kind) {
    case "rated":
      return rated(method, id);
    case "bands":
      return bands(method, id);
    case "ratio":
      return ratio(method, id);
    case "threshold":
      return threshold(method, id);
    case "yesNo":
      return yesNo(method, id);
    case "deduction":
      return deduction(method, id, incidents);
    case "bonus":
      return bonus(method, incidents);
    case "steps":
      return steps(method, id);
    case "linear":
      return linear(method, id);
    case "rankLevel":
      return rankLevel(method, id);
    case "levels":
      return levels(method, id);
    case "raters":
      return raters(method, id);
    case "review":
      return review(method, id);
    case "mean":
      return mean(method, id);
    case "share":
      return share(method, id);
    case "periods":
      return periods(method, id);
  }
}
