import type { Names } from "./names";

/** One field of the scheme that an option sets. Entries of lists with ids go by these, other lists by number from 0: `indicators.speed.method.floor`, `grades.bands.1.0`. */
export interface FieldSetting {
  readonly field: string;
  /** Any part of a scheme document; null where the field has a default of "none". */
  readonly value: unknown;
}

/** One reading of an open text. */
export interface ChoiceOption {
  readonly id: string;
  readonly names: Names;
  readonly sets: readonly FieldSetting[];
}

/** What the text leaves open: the readings, and the one that the scheme takes. */
export interface Choice {
  readonly id: string;
  /** The question. */
  readonly names: Names;
  /** Id of the option that the scheme is set to. */
  readonly taken: string;
  readonly options: readonly ChoiceOption[];
}
