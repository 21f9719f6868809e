import { readBandTable } from "../bands/readBandTable";
import { settleBands } from "../bands/settleBands";
import { isBlank } from "../cells/blank";
import { cellText } from "../cells/cellText";
import { intervalText } from "../check/finding";
import { overlapFindings } from "../check/overlapFindings";
import { comparePaper, sumOnPaper } from "../numbers/paper";
import { readNumber } from "../numbers/readNumber";
import type { SchemeFault } from "../words/schemeMessages";
import type { BandRows } from "./bandRows";
import type { Indicator } from "./indicator";
import type { Scheme } from "./scheme";
import { placedBands } from "./structure/placedBands";
import type { PlacedBands } from "./structure/placedBands";

const shown = (value: unknown): string => JSON.stringify(value);

/** Highest payout rate that is taken for a fraction: 90 must be meant as 90 %. */
const HIGHEST_PAYOUT_FRACTION = 5;

/** Rows that claim the same values: by their limits, or by an edge that the option leaves to both. */
function checkOverlaps({ bands, edges, path }: PlacedBands): SchemeFault[] {
  const { rows, partition } = settleBands(readBandTable(bands), edges);
  return overlapFindings(rows, partition).map(({ rows: [first = 0, second = 0], interval }): SchemeFault => ({
    code: "bands overlap",
    path: `${path}[${second - 1}]`,
    first: shown(bands[first - 1]?.[0]),
    second: shown(bands[second - 1]?.[0]),
    shared: interval === null ? "" : intervalText(interval),
  }));
}

/** Points and rates that are left blank: whoever has such a value couldn't be graded. */
function checkBlanks({ bands, path, answers }: PlacedBands): SchemeFault[] {
  if (answers === "labels") return [];
  return readBandTable(bands).rows.flatMap(({ row, answers: [answer] }): SchemeFault[] =>
    isBlank(answer)
      ? [{ code: "answer not a number", path: `${path}[${row - 1}]`, found: shown(answer ?? "") }]
      : [],
  );
}

/** Payout rates below 0, and numbers that can only be meant in percent. */
function checkPayout(bands: BandRows, path: string): SchemeFault[] {
  return readBandTable(bands).rows.flatMap(({ row, answers: [answer] }): SchemeFault[] => {
    const written = cellText(answer);
    const rate = readNumber(written);
    if (rate === undefined) return [];
    const at = { path: `${path}[${row - 1}]`, found: shown(answer) };
    if (rate < 0) return [{ code: "negative payout", ...at }];
    return rate > HIGHEST_PAYOUT_FRACTION && !/[%％‰]/.test(written)
      ? [{ code: "payout looks like percent", ...at }]
      : [];
  });
}

/** Weights that are numbers, all of them, and miss 100 %. */
function checkWeights(indicators: readonly Indicator[]): SchemeFault[] {
  const weights = indicators.flatMap(({ weightPercent }) =>
    typeof weightPercent === "number" ? weightPercent : [],
  );
  const totalPercent = sumOnPaper(weights);
  return weights.length === 0 || weights.length < indicators.length || comparePaper(totalPercent, 100) === 0
    ? []
    : [{ code: "scheme weights total", totalPercent }];
}

/**
 * Policy that a scheme may have and that nobody is graded by all the same: weights that miss 100 %, values with two
 * rows or no points, payout rates that can't be meant.
 */
export function checkForGrading(scheme: Scheme): SchemeFault[] {
  const bands = placedBands(scheme).filter(({ path }) => /^(indicators|grades|payout)\b/.test(path));
  return [
    ...checkWeights(scheme.indicators ?? []),
    ...bands.flatMap((placed) => [...checkBlanks(placed), ...checkOverlaps(placed)]),
    ...(scheme.payout ? checkPayout(scheme.payout.bands, "payout.bands") : []),
  ];
}
