import type { Severity } from "../../core/check/finding";

/** What stands around the findings beside a field. */
export interface FindingWords {
  /** Read out before a finding. */
  readonly severities: Readonly<Record<Severity, string>>;
  /** Opens the findings that are only good to know. */
  readonly notes: (count: number) => string;
  /** Read out after a remedy was taken. */
  readonly applied: (remedy: string) => string;
  /** The button of a reading that an open text can have. */
  readonly takeOption: (option: string) => string;
}
