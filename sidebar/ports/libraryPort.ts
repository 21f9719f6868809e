import type { Names } from "../../core/schemes/names";
import type { Scheme, SchemeGroup } from "../../core/schemes/scheme";

/** A ready scheme as it stands in the list that people choose from. */
export interface ReadyScheme {
  readonly id: string;
  readonly names: Names;
  readonly summary?: Names;
  readonly group?: SchemeGroup;
  readonly posts: readonly string[];
  /** What it measures, for whoever searches by that. */
  readonly indicators: readonly Names[];
  /** True for indicators without figures, which HR completes. */
  readonly isSkeleton: boolean;
  /** How many readings the text leaves open. */
  readonly openChoices: number;
}

/** The ready schemes, which are loaded when they are asked for. */
export interface LibraryPort {
  list(): Promise<readonly ReadyScheme[]>;
  load(id: string): Promise<Scheme>;
}
