import { readBandTable } from "../bands/readBandTable";
import { settleBands } from "../bands/settleBands";
import { cellText } from "../cells/cellText";
import { intervalText } from "../check/finding";
import { overlapFindings } from "../check/overlapFindings";
import { comparePaper, sumOnPaper } from "../numbers/paper";
import { readNumber } from "../numbers/readNumber";
import type { SchemeFault } from "../words/schemeMessages";
import type { BandRows, Bands } from "./bandRows";
import { isGradeRules } from "./grades";
import { measuresOf } from "./indicator";
import type { Indicator } from "./indicator";
import type { Scheme } from "./scheme";

const shown = (value: unknown): string => JSON.stringify(value);

/** Highest payout rate that is taken for a fraction: 90 must be meant as 90 %. */
const HIGHEST_PAYOUT_FRACTION = 5;

/** Rows that claim the same values: by their limits, or by an edge that the option leaves to both. */
function checkOverlaps({ bands, edges }: Bands, path: string): SchemeFault[] {
  const { rows, partition } = settleBands(readBandTable(bands.map((row) => [...row])), edges ?? "as worded");
  return overlapFindings(rows, partition).map(({ rows: [first = 0, second = 0], interval }): SchemeFault => ({
    code: "bands overlap",
    path: `${path}[${second - 1}]`,
    first: shown(bands[first - 1]?.[0]),
    second: shown(bands[second - 1]?.[0]),
    shared: interval === null ? "" : intervalText(interval),
  }));
}

/** Payout rates below 0, and numbers that can only be meant in percent. */
function checkPayout({ bands }: Bands, path: string): SchemeFault[] {
  const { rows } = readBandTable(bands.map((row) => [...row]));
  return rows.flatMap(({ row, answers: [answer] }): SchemeFault[] => {
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

/** Limits that can't be read, and answers that are no number where points or rates belong. */
function checkBands(bands: BandRows, path: string, answers: "numbers" | "labels"): SchemeFault[] {
  const table = readBandTable(bands.map((row) => [...row]));
  const unreadable = table.unreadable.map(({ row, written }): SchemeFault => ({
    code: "unreadable band",
    path: `${path}[${row - 1}]`,
    found: shown(written),
  }));
  if (table.form === "labels")
    return bands.map((row, index) => ({
      code: "unreadable band",
      path: `${path}[${index}]`,
      found: shown(row[0]),
    }));
  if (answers === "labels") return unreadable;
  const textual = table.rows.filter(
    ({ answers: [answer] }) => typeof answer !== "number" && readNumber(cellText(answer)) === undefined,
  );
  return [
    ...unreadable,
    ...textual.map(({ row, answers: [answer] }): SchemeFault => ({
      code: "answer not a number",
      path: `${path}[${row - 1}]`,
      found: shown(answer ?? null),
    })),
  ];
}

function checkIndicator(indicator: Indicator, path: string): SchemeFault[] {
  return measuresOf(indicator).flatMap(({ method, source }, index): SchemeFault[] => {
    const at = index === 0 ? path : `${path}.alternatives[${index - 1}]`;
    const needed: SchemeFault[] = [];
    if (source?.aggregate === "weightedMean" && !source.weightColumns) {
      needed.push({ code: "missing field", path: `${at}.source.weightColumns`, expected: "object" });
    }
    if (source?.aggregate === "ratio" && !source.ofColumns) {
      needed.push({ code: "missing field", path: `${at}.source.ofColumns`, expected: "object" });
    }
    if (method.kind === "ratio" && method.target === 0) {
      needed.push({
        code: "out of range",
        path: `${at}.method.target`,
        moreThan: 0,
        atMost: null,
        found: "0",
      });
    }
    if (!("bands" in method) || !method.bands) return needed;
    const bandsAt = `${at}.method.bands`;
    const table = { bands: method.bands, edges: method.edges ?? "as worded" };
    return [...needed, ...checkBands(method.bands, bandsAt, "numbers"), ...checkOverlaps(table, bandsAt)];
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

/** What is wrong with a scheme beyond its form: weights that miss 100 %, ids used twice, bands that can't be read or overlap, payout rates that can't be meant. */
export function checkScheme({ indicators = [], grades, payout }: Scheme): SchemeFault[] {
  const ids = indicators.map(({ id }) => id);
  const twice = ids.flatMap((id, index): SchemeFault[] =>
    ids.indexOf(id) === index ? [] : [{ code: "id twice", path: `indicators[${index}].id`, id }],
  );
  const gradeBands = grades && !isGradeRules(grades) ? grades : undefined;
  return [
    ...checkWeights(indicators),
    ...twice,
    ...indicators.flatMap((indicator, index) => checkIndicator(indicator, `indicators[${index}]`)),
    ...(gradeBands ? checkBands(gradeBands.bands, "grades.bands", "labels") : []),
    ...(gradeBands ? checkOverlaps(gradeBands, "grades.bands") : []),
    ...(payout ? checkBands(payout.bands, "payout.bands", "numbers") : []),
    ...(payout ? checkOverlaps(payout, "payout.bands") : []),
    ...(payout ? checkPayout(payout, "payout.bands") : []),
  ];
}
