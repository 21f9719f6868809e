/** What is to be read. */
export interface ReadingRequest {
  /** 2026-06; left out, the latest month in the data. */
  readonly month?: string;
  /**
   * True for sheets of figures that nothing is kept beside. Without dates they are a month of their own, named ""; all
   * that the scheme scores has to be there, and everybody in them is appraised, if only to say what they lack.
   */
  readonly isExport?: boolean;
}
