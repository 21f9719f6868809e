/** How the time passes: the browser's, or a test's. */
export interface Timing {
  readonly now: () => number;
  /** Calls back after some time; what it gives ends that. */
  readonly after: (ms: number, callback: () => void) => () => void;
}

/** What is told of a computation. */
export interface SliceListener<Result> {
  readonly onDone: (result: Result) => void;
  readonly onFailed: (thrown: unknown) => void;
}

/** How long nothing must be asked for before a computation begins. */
export const QUIET_MS = 250;
/** How long a computation may hold up the page at a stretch. */
export const SLICE_MS = 8;

const browserTiming: Timing = {
  now: () => performance.now(),
  after: (ms, callback) => {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
};

/**
 * Runs computations off the interaction path: each begins after a pause, works in slices with the page free in between,
 * and ends where it stands as soon as another one is asked for.
 */
export class SliceRunner {
  private end: (() => void) | undefined;

  constructor(private readonly timing: Timing = browserTiming) {}

  /**
   * Runs a computation in the place of the one that is under way.
   * @param pauseMs how long nothing else must be asked for first
   */
  start<Result>(
    make: () => Generator<undefined, Result, undefined>,
    listener: SliceListener<Result>,
    pauseMs = QUIET_MS,
  ): void {
    this.cancel();
    const { now, after } = this.timing;
    let work: Generator<undefined, Result, undefined> | undefined;
    const slice = (): void => {
      try {
        work ??= make();
        const until = now() + SLICE_MS;
        for (;;) {
          const step = work.next();
          if (step.done === true) {
            this.end = undefined;
            listener.onDone(step.value);
            return;
          }
          if (now() >= until) break;
        }
        this.end = after(0, slice);
      } catch (thrown) {
        this.end = undefined;
        listener.onFailed(thrown);
      }
    };
    this.end = after(pauseMs, slice);
  }

  /** Ends what is under way; nothing is told of it any more. */
  cancel(): void {
    this.end?.();
    this.end = undefined;
  }
}
