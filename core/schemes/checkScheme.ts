import { readBandTable } from "../bands/readBandTable";
import { settleBands } from "../bands/settleBands";
import { cellText } from "../cells/cellText";
import { intervalText } from "../check/finding";
import { overlapFindings } from "../check/overlapFindings";
import { comparePaper, sumOnPaper } from "../numbers/paper";
import { readNumber } from "../numbers/readNumber";
import type { SchemeFault } from "../words/monthMessages";
import type { BandRows, Indicator, Scheme, TotalBands } from "./scheme";

const shown = (value: unknown): string => JSON.stringify(value);

/** Highest payout rate that is taken for a fraction: 90 must be meant as 90 %. */
const HIGHEST_PAYOUT_FRACTION = 5;

/** Rows that claim the same values: by their limits, or by an edge that the option leaves to both. */
function checkOverlaps({ bands, edges }: TotalBands, path: string): SchemeFault[] {
  const { rows, partition } = settleBands(readBandTable(bands.map((row) => [...row])), edges);
  return overlapFindings(rows, partition).map(({ rows: [first = 0, second = 0], interval }): SchemeFault => ({
    code: "bands overlap",
    path: `${path}[${second - 1}]`,
    first: shown(bands[first - 1]?.[0]),
    second: shown(bands[second - 1]?.[0]),
    shared: interval === null ? "" : intervalText(interval),
  }));
}

/** Payout rates below 0, and numbers that can only be meant in percent. */
function checkPayout({ bands }: TotalBands, path: string): SchemeFault[] {
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

function checkIndicator({ measures }: Indicator, path: string): SchemeFault[] {
  return measures.flatMap(({ method, source }, index): SchemeFault[] => {
    const at = `${path}.measures[${index}]`;
    const needed: SchemeFault[] = [];
    if (source.aggregate === "weightedMean" && !source.weightColumns) {
      needed.push({ code: "missing field", path: `${at}.source.weightColumns`, expected: "object" });
    }
    if (source.aggregate === "ratio" && !source.ofColumns) {
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
    if (!method.bands) return needed;
    const bandsAt = `${at}.method.bands`;
    const table = { bands: method.bands, edges: method.edges ?? "as worded" };
    return [...needed, ...checkBands(method.bands, bandsAt, "numbers"), ...checkOverlaps(table, bandsAt)];
  });
}

/** What is wrong with a scheme beyond its form: weights that miss 100 %, ids used twice, bands that can't be read or overlap, payout rates that can't be meant. */
export function checkScheme(scheme: Scheme): SchemeFault[] {
  const totalPercent = sumOnPaper(scheme.indicators.map(({ weightPercent }) => weightPercent));
  const ids = scheme.indicators.map(({ id }) => id);
  const twice = ids.flatMap((id, index): SchemeFault[] =>
    ids.indexOf(id) === index ? [] : [{ code: "id twice", path: `indicators[${index}].id`, id }],
  );
  return [
    ...(comparePaper(totalPercent, 100) === 0
      ? []
      : [{ code: "scheme weights total", totalPercent } as const]),
    ...twice,
    ...scheme.indicators.flatMap((indicator, index) => checkIndicator(indicator, `indicators[${index}]`)),
    ...checkBands(scheme.grades.bands, "grades.bands", "labels"),
    ...checkOverlaps(scheme.grades, "grades.bands"),
    ...checkBands(scheme.payout.bands, "payout.bands", "numbers"),
    ...checkOverlaps(scheme.payout, "payout.bands"),
    ...checkPayout(scheme.payout, "payout.bands"),
  ];
}
