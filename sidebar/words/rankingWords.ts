import type { Ties } from "../../core/scores/ranks";
import type { Appraised } from "../../core/schemes/scheme";

/** The texts of how people are ranked; loaded with the grades. */
export interface RankingWords {
  readonly heading: string;
  readonly none: string;
  readonly start: string;
  readonly remove: string;
  /** Who is ranked among whom. */
  readonly among: Readonly<Record<Appraised, string>>;
  readonly order: string;
  readonly orders: Readonly<Record<"high" | "low", string>>;
  readonly ties: string;
  readonly tieOptions: Readonly<Record<Ties, string>>;
  /** Said of two who share the best result. */
  readonly tieMeans: Readonly<Record<Ties, string>>;
  readonly example: string;
  readonly total: string;
  readonly rank: string;
}
