import type { BandRow, UnreadableRow } from "../bands/bandTable";
import { statesNumber } from "../bands/limitNumber";
import { readBandTable } from "../bands/readBandTable";
import { settleBands } from "../bands/settleBands";
import type { Matrix } from "../cells/matrix";
import type { CommissionMethod } from "../commission/method";
import { foldText } from "../text/foldText";
import type { TableFinding } from "./finding";
import { finding, unreadable, worstFirst } from "./finding";
import { gapFindings } from "./gapFindings";
import { monotoneFindings, orderFindings } from "./orderFindings";
import { overlapFindings, unreachableFindings } from "./overlapFindings";
import { payFindings } from "./payFindings";
import { weightFindings } from "./weightFindings";

/** What a table is for. */
export type TableKind = "grade" | "weights" | CommissionMethod;

const unreadableRow = (row: UnreadableRow): TableFinding =>
  unreadable([row.row], { code: "unreadable row", ...row });

/** A table of grades and rates: each grade once, each with a number; without numbers it is no table of grades but lacks limits. */
function labelFindings(rows: readonly BandRow[]): TableFinding[] {
  const lacking = rows.filter(({ answers }) => !answers.some(statesNumber));
  const label = ({ written }: BandRow): string => foldText(written);
  const twice = rows.flatMap((row, index) => {
    const first = rows.slice(0, index).find((other) => label(other) === label(row));
    return first ? [finding("error", [first.row, row.row], null, { code: "duplicate" })] : [];
  });
  return [...lacking.map((row) => unreadableRow({ ...row, reason: "no limit" })), ...twice];
}

/** The findings about a table of bands, tiers or weights as it is worded, worst first; none for a sound table. */
export function checkTable(range: Matrix, kind: TableKind): TableFinding[] {
  if (kind === "weights") return worstFirst(weightFindings(range));
  const table = readBandTable(range);
  const bands = settleBands(table);
  const { rows, partition } = bands;
  const broken = table.unreadable.map(unreadableRow);
  if (rows.length + broken.length === 0) return [unreadable([], { code: "no table" })];
  if (table.form === "labels") return labelFindings(rows);
  const isCommission = kind !== "grade";
  return worstFirst([
    ...broken,
    ...gapFindings(table, rows, partition, !isCommission),
    // The tiers of a step table are meant to hold together.
    ...(kind === "steps"
      ? []
      : [...overlapFindings(rows, partition), ...unreachableFindings(rows, partition)]),
    ...(isCommission ? payFindings(bands, kind) : []),
    ...(kind === "steps" ? [] : monotoneFindings(table, rows, isCommission ? "first" : "all", isCommission)),
    ...orderFindings(table.rows),
  ]);
}
