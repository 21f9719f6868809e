import { sumOnPaper } from "../numbers/paper";
import type { Figure, FigureSource } from "./figure";
import { asNumber, Unsettled } from "./figure";
import type { TermSum } from "./sumTerms";

/** Sum of figures, or the first reason why one has no value. */
export function sumOf(source: FigureSource, ids: readonly string[]): Figure {
  const amounts: number[] = [];
  for (const id of ids) {
    const amount = asNumber(source.figure(id), id);
    if (amount instanceof Unsettled) return amount;
    if (amount !== 0) amounts.push(amount);
  }
  return sumOnPaper(amounts);
}

/** Incidents that are added up: all of a scheme, or those that count toward one of its figures. */
export class IncidentSum {
  /** Ids of the figures, put together once for everybody. */
  private readonly pointsIds: readonly string[];
  private readonly moneyIds: readonly string[];

  constructor(private readonly ids: readonly string[]) {
    this.pointsIds = ids.map((id) => `${id}.points`);
    this.moneyIds = ids.map((id) => `${id}.money`);
  }

  /** How many cases there are. */
  count(subject: FigureSource): Figure {
    return sumOf(subject, this.ids);
  }

  /** Signed, as the money is. */
  points(subject: FigureSource): Figure {
    return sumOf(subject, this.pointsIds);
  }

  money(subject: FigureSource): Figure {
    return sumOf(subject, this.moneyIds);
  }

  /** Adds the points of each to a sum, those without effect left out; the first reason why one has none, where one has. */
  addTo(sum: TermSum, subject: FigureSource): Unsettled | undefined {
    let place = 0;
    for (const id of this.ids) {
      const points = asNumber(subject.figure(this.pointsIds[place++] as string), id);
      if (points instanceof Unsettled) return points;
      if (points !== 0) sum.add(id, points);
    }
    return undefined;
  }
}
