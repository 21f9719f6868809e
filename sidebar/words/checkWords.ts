/** The texts of the check of the whole scheme. */
export interface CheckWords {
  readonly counts: (errors: number, warnings: number, notes: number) => string;
  readonly nothing: string;
  readonly findings: string;
  readonly checking: string;
  readonly choices: string;
  readonly choicesHint: string;
  /** Beside the reading that the scheme is set to. */
  readonly taken: string;
  readonly setOtherwise: string;
  readonly cantTake: (why: string) => string;
  readonly parameters: string;
  readonly parametersHint: string;
  readonly blank: string;
}
