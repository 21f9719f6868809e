/** What the dialogues of the menu's items say. */
export interface HostWords {
  readonly busy: string;
  readonly busyRemedy: string;
  readonly outOfTime: string;
  readonly outOfTimeRemedy: string;
  readonly failed: string;
  readonly failedRemedy: string;
  readonly furtherLines: (count: number) => string;
  readonly undoTooLarge: string;
  readonly askPublish: string;
  readonly schedule: {
    readonly ask: (day: number, hour: number) => string;
    readonly isOn: (day: number, hour: number) => string;
    readonly turnedOn: (day: number, hour: number) => string;
    readonly turnedOff: string;
    readonly lastRun: (date: string, headline: string) => string;
  };
  readonly selfTest: {
    readonly passed: (count: number) => string;
    readonly failed: (failed: number, count: number) => string;
    readonly expected: (what: string, expected: string, found: string) => string;
    readonly remedy: string;
  };
  readonly about: readonly string[];
}
