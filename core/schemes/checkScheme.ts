import { readBandTable } from "../bands/readBandTable";
import { cellText } from "../cells/cellText";
import { comparePaper, sumOnPaper } from "../numbers/paper";
import { readNumber } from "../numbers/readNumber";
import type { SchemeFault } from "../words/monthMessages";
import type { BandRows, Indicator, Scheme } from "./scheme";

const shown = (value: unknown): string => JSON.stringify(value);

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
        atLeast: 0.000001,
        atMost: null,
        found: "0",
      });
    }
    return [...needed, ...(method.bands ? checkBands(method.bands, `${at}.method.bands`, "numbers") : [])];
  });
}

/** What is wrong with a scheme beyond its form: weights that miss 100 %, ids used twice, bands that can't be read. */
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
    ...checkBands(scheme.payout.bands, "payout.bands", "numbers"),
  ];
}
