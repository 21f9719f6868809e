/** Thrown where a run would be cut off by Google's limit before it could finish: what is written so far is kept. */
export class OutOfTime extends Error {
  constructor() {
    super("out of time");
    this.name = "OutOfTime";
  }
}

/** Google ends a script after six minutes; this leaves room for the step that is under way. */
const LONGEST_RUN_MS = 300_000;

/** Says when to stop cleanly, which is better than being cut off. */
export class Deadline {
  private readonly endsMs: number;

  /** @param now the clock, in milliseconds */
  constructor(private readonly now: () => number) {
    this.endsMs = now() + LONGEST_RUN_MS;
  }

  /** Throws OutOfTime where no further step should be begun. */
  check(): void {
    if (this.now() >= this.endsMs) throw new OutOfTime();
  }
}
