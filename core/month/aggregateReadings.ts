import { paper, sumOnPaper } from "../numbers/paper";
import type { Aggregate } from "../schemes/source";
import type { Reading } from "./gatherReadings";

/** A person's value of an indicator, and how many cases (ratings, clients, rows) it rests on. */
export interface PersonValue {
  readonly value: number;
  readonly cases: number;
}

const values = (readings: readonly Reading[]): number[] => readings.map(({ value }) => value);
const weights = (readings: readonly Reading[]): number[] => readings.map(({ weight }) => weight);

/** The reading of the latest day; of several rows on that day the lowest in the sheet. */
function lastOf(readings: readonly Reading[]): number {
  return readings.reduce((last, reading) => (reading.day >= last.day ? reading : last)).value;
}

/**
 * One value out of a person's readings, as on paper; undefined without readings.
 * Readings without weight aren't handed in, so no mean and no ratio divides by 0.
 */
export function aggregateReadings(
  readings: readonly Reading[],
  aggregate: Aggregate,
): PersonValue | undefined {
  if (readings.length === 0) return undefined;
  const rows = readings.length;
  switch (aggregate) {
    case "sum":
      return { value: sumOnPaper(values(readings)), cases: rows };
    case "count":
      return { value: rows, cases: rows };
    case "mean":
    case "share":
      return { value: paper(sumOnPaper(values(readings)) / rows), cases: rows };
    case "last":
      return { value: lastOf(readings), cases: rows };
    case "weightedMean": {
      const weight = sumOnPaper(weights(readings));
      return {
        value: paper(sumOnPaper(readings.map((reading) => reading.value * reading.weight)) / weight),
        cases: weight,
      };
    }
    case "ratio": {
      const whole = sumOnPaper(weights(readings));
      return { value: paper(sumOnPaper(values(readings)) / whole), cases: whole };
    }
  }
}
