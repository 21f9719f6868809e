import { readBandTable } from "../bands/readBandTable";
import type { SettledBands } from "../bands/settleBands";
import { settleBands } from "../bands/settleBands";
import type { SchemeTable } from "./schemeTables";

/** Header over the limits, so that the columns behind it are read by theirs. */
const LIMITS_HEADER = "销售额";

/** A table as the engine reads it: under its headers where it has any, with its edges settled. */
export function readTable({ bands, columns }: SchemeTable): SettledBands {
  const rows = columns ? [[LIMITS_HEADER, ...columns], ...bands.bands] : bands.bands;
  return settleBands(readBandTable(rows), bands.edges ?? "as worded");
}
