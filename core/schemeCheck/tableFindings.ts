import { isOneStep } from "../bands/isOneStep";
import type { SettledBands } from "../bands/settleBands";
import type { CommissionMethod } from "../commission/method";
import type { Interval, Severity, TableFinding } from "../check/finding";
import { gapFindings } from "../check/gapFindings";
import { monotoneFindings, orderFindings } from "../check/orderFindings";
import { overlapFindings, unreachableFindings } from "../check/overlapFindings";
import { payFindings } from "../check/payFindings";
import type { Scheme } from "../schemes/scheme";
import type { FigureRanges } from "./figureRanges";
import type { Range } from "./range";
import { NOT_NEGATIVE } from "./range";
import { readTable } from "./readTable";
import type { Remedy, SchemeFinding } from "./schemeFinding";
import { schemeFinding } from "./schemeFinding";
import type { SchemeTable } from "./schemeTables";
import { schemeTables } from "./schemeTables";
import { baseRemedies, edgeRemedies } from "./tableRemedies";

const COMMISSION: ReadonlySet<string> = new Set<CommissionMethod>([
  "whole",
  "marginal",
  "base",
  "quick",
  "interpolated",
  "steps",
]);

const isCommission = (use: SchemeTable["use"]): use is CommissionMethod => COMMISSION.has(use);

/** What is looked up in the table can come to this; null where nobody can say. */
function lookedUp(table: SchemeTable, ranges: FigureRanges): Range | null {
  if (table.of !== undefined) return isGivenTotal(table.of, ranges.scheme) ? null : ranges.of(table.of);
  if (table.value === "count") return { from: 1, to: Infinity };
  if (table.value === "points given") {
    const indicator = ranges.scheme.indicators?.find(({ id }) => id === table.gives);
    return indicator ? ranges.of(indicator.id) : null;
  }
  return table.value === undefined ? null : NOT_NEGATIVE;
}

/** True for a total that is a score from elsewhere: the scheme doesn't say what it can come to. */
function isGivenTotal(of: string, { total, inputs = [], indicators = [] }: Scheme): boolean {
  const { base, floor } = total ?? {};
  const isFloored = floor !== undefined && floor !== null;
  return of === "total" && !isFloored && indicators.length === 0 && inputs.some(({ id }) => id === base);
}

/** Decimal places of what is looked up, where it is always rounded or counted; null where it is as measured. */
function placesLookedUp(table: SchemeTable, scheme: Scheme, { roundTo }: SettledBands): number | null {
  if (roundTo !== null) return roundTo;
  if (table.value === "count") return 0;
  if (table.of !== "total") return null;
  return scheme.total?.digits ?? null;
}

/** True for a hole that no value can fall into, since the values are rounded to so many places. */
function isBetweenNeighbours({ lower, upper }: Interval, places: number): boolean {
  if (lower?.holds !== "excluded" || upper?.holds !== "excluded") return false;
  return isOneStep(lower.at, upper.at, places);
}

function isOutside({ lower, upper }: Interval, range: Range): boolean {
  const below = upper && (upper.holds === "excluded" ? upper.at <= range.from : upper.at < range.from);
  const above = lower && (lower.holds === "excluded" ? lower.at >= range.to : lower.at > range.to);
  return below === true || above === true;
}

/** A finding about what no row holds, weighed by what the figure can come to; null where nothing falls into it. */
function weighed(
  found: TableFinding,
  table: SchemeTable,
  range: Range | null,
  places: number | null,
): { severity: Severity; reaches: number | null } | null {
  const { interval, severity, message } = found;
  if (interval === null) return { severity, reaches: null };
  if (places !== null && isBetweenNeighbours(interval, places)) return null;
  if (range && isOutside(interval, range)) return null;
  // Points that a rubric doesn't describe are still the rater's points.
  if (message.code !== "open-end" || !range)
    return { severity: table.use === "rubric" ? "info" : severity, reaches: null };
  const reaches = message.side === "below" ? range.from : range.to;
  // Nothing limits what is measured: that more can occur is for people to know.
  if (reaches === Infinity) return { severity, reaches: null };
  return { severity: table.use === "rubric" ? "warning" : "error", reaches };
}

function holeFindings(table: SchemeTable, bands: SettledBands, ranges: FigureRanges): SchemeFinding[] {
  const range = lookedUp(table, ranges);
  const places = placesLookedUp(table, ranges.scheme, bands);
  const holes = gapFindings(bands.table, bands.rows, bands.partition, !isCommission(table.use));
  return holes.flatMap((hole): SchemeFinding[] => {
    const weight = weighed(hole, table, range, places);
    if (!weight) return [];
    const place = placeOf(table, hole.rows[0] ?? 1);
    const { interval, message } = hole;
    if (message.code === "open-end" && weight.reaches !== null) {
      const { side } = message;
      const figure = table.of ?? table.gives;
      const more = {
        found: Number.isFinite(weight.reaches) ? weight.reaches : null,
        expected: message.at,
        interval,
      };
      return [schemeFinding(weight.severity, place, { code: "value without row", figure, side }, more)];
    }
    return [tableFinding({ ...hole, severity: weight.severity }, table, edgeRemedies(table))];
  });
}

/** Field path of a row, counted from 1. */
const placeOf = ({ place, rowsField }: SchemeTable, row: number): string =>
  `${place}.${rowsField}.${row - 1}`;

function tableFinding(found: TableFinding, table: SchemeTable, remedies: readonly Remedy[]): SchemeFinding {
  const { severity, rows, interval, message } = found;
  const place =
    rows.length === 0 ? `${table.place}.${table.rowsField}` : placeOf(table, rows[rows.length - 1] ?? 1);
  const numbers =
    message.code === "base-mismatch" || message.code === "quick-mismatch"
      ? { found: message.found, expected: message.expected }
      : message.code === "jump"
        ? { found: message.after, expected: message.before }
        : {};
  return schemeFinding(
    severity,
    place,
    { code: message.code, table: message, rows },
    { interval, remedies, ...numbers },
  );
}

/** What the table's own check says, each under its rows. */
function ownFindings(table: SchemeTable, bands: SettledBands): SchemeFinding[] {
  const { rows, partition } = bands;
  const { use } = table;
  const unreadable = bands.table.unreadable.map(({ row, written, reason }): TableFinding => ({
    severity: "error",
    rows: [row],
    interval: null,
    message: { code: "unreadable", fault: { code: "unreadable row", row, written, reason } },
  }));
  // The tiers of a step table are meant to hold together.
  const stepped = use === "steps";
  const claims = stepped
    ? []
    : [...overlapFindings(rows, partition), ...unreachableFindings(rows, partition)];
  const mustRise = isCommission(use) || use === "payout";
  const order =
    stepped || use === "rubric"
      ? []
      : monotoneFindings(bands.table, rows, mustRise ? "first" : "all", mustRise);
  return [
    ...unreadable.map((found) => tableFinding(found, table, [])),
    ...claims.map((found) => tableFinding(found, table, edgeRemedies(table))),
    ...(isCommission(use) ? payFindings(bands, use) : []).map((found) =>
      tableFinding(found, table, baseRemedies(table, bands)),
    ),
    ...[...order, ...orderFindings(bands.table.rows)].map((found) => tableFinding(found, table, [])),
  ];
}

/** Everything that the check of tables finds in the band tables of a scheme, weighed by what their values can come to. */
export function tableFindings(scheme: Scheme, ranges: FigureRanges): SchemeFinding[] {
  return schemeTables(scheme).flatMap((table) => {
    const bands = readTable(table);
    return [...holeFindings(table, bands, ranges), ...ownFindings(table, bands)];
  });
}
