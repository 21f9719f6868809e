import { paper } from "../numbers/paper";
import { PaperSums } from "../numbers/paperSums";
import type { Aggregate } from "../schemes/source";
import { LastValues } from "./lastValues";

/**
 * The readings of one indicator, made one value for each person as they come, as on paper. Readings without weight aren't
 * handed in, so no mean and no ratio divides by 0.
 */
export class AggregatedReadings {
  private readonly rows: Int32Array;
  private readonly isWeighted: boolean;
  private readonly sums: PaperSums;
  private readonly weights: PaperSums;
  private readonly last: LastValues<number>;

  /** @param places how many people there are */
  constructor(
    private readonly places: number,
    private readonly aggregate: Aggregate,
  ) {
    this.isWeighted = aggregate === "weightedMean" || aggregate === "ratio";
    this.rows = new Int32Array(places);
    this.sums = new PaperSums(aggregate === "last" || aggregate === "count" ? 0 : places);
    this.weights = new PaperSums(this.isWeighted ? places : 0);
    this.last = new LastValues<number>(aggregate === "last" ? places : 0);
  }

  /** Adds what a row says about the person of a place. */
  add(place: number, day: string, value: number, weight: number): void {
    const { aggregate } = this;
    (this.rows[place] as number)++;
    if (aggregate === "last") this.last.add(place, day, value);
    else if (aggregate !== "count")
      this.sums.add(place, aggregate === "weightedMean" ? value * weight : value);
    if (this.isWeighted) this.weights.add(place, weight);
  }

  /** The value of a person; undefined without readings. */
  valueAt(place: number): number | undefined {
    const rows = this.rows[place] ?? 0;
    if (rows === 0) return undefined;
    switch (this.aggregate) {
      case "count":
        return rows;
      case "last":
        return this.last.values[place];
      case "sum":
        return this.sums.at(place);
      case "mean":
      case "share":
        return paper(this.sums.at(place) / rows);
      case "weightedMean":
      case "ratio":
        return paper(this.sums.at(place) / this.weights.at(place));
    }
  }

  /** How many cases (ratings, clients, rows) the value of a person rests on; undefined without readings. */
  casesAt(place: number): number | undefined {
    const rows = this.rows[place] ?? 0;
    if (rows === 0) return undefined;
    return this.isWeighted ? this.weights.at(place) : rows;
  }

  /** The values by place; left out for who has no readings, so that they are kept as plain numbers. */
  values(): (number | undefined)[] {
    const values = new Array<number | undefined>(this.places);
    for (let place = 0; place < this.places; place++) {
      const value = this.valueAt(place);
      if (value !== undefined) values[place] = value;
    }
    return values;
  }
}
