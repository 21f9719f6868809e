import type { EdgesOption } from "../bands/edgesOption";

/** Rows of a band table as HR words them: the limits, then what the row gives. A blank answer ("") is not configured, never 0. */
export type BandRows = readonly (readonly (string | number)[])[];

/** Bands with what settles the edges that their wording leaves open. */
export interface Bands {
  readonly bands: BandRows;
  /** Default: as worded, so that an edge claimed twice and a value in a gap are reported. */
  readonly edges?: EdgesOption;
}
