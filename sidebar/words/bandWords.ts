import type { EdgesOption } from "../../core/bands/edgesOption";

/** The texts of band tables: grades, payout rates, commission tiers. */
export interface BandWords {
  /** Names the number line: grades along the total. */
  readonly line: (what: string, figure: string) => string;
  readonly edgeBetween: (below: string, above: string) => string;
  readonly lowestEdge: (band: string) => string;
  readonly highestEdge: (band: string) => string;
  /** Where an edge stands and whom the number belongs to. */
  readonly edgeHeld: (at: string, owner: string) => string;
  readonly edgeHeldByNone: (at: string) => string;
  readonly edgeHeldByAll: (at: string) => string;
  readonly hole: Readonly<Record<"gap" | "overlap", string>>;
  /** Reads the signs of the line. */
  readonly legend: string;
  readonly from: (row: number) => string;
  readonly upTo: (row: number) => string;
  readonly writtenAs: (text: string) => string;
  readonly writtenLimits: (row: number) => string;
  readonly countsAs: (stretch: string) => string;
  readonly roundedFirst: (places: number) => string;
  readonly column: (name: string, row: number) => string;
  readonly split: (band: string) => string;
  readonly remove: (band: string) => string;
  readonly add: string;
  readonly edges: string;
  readonly edgesOptions: Readonly<Record<EdgesOption, string>>;
  readonly kept: (from: string, to: string) => string;
  readonly rowName: (row: number) => string;
  readonly rate: string;
  readonly furtherColumn: (number: number) => string;
  readonly notANumber: string;
}
