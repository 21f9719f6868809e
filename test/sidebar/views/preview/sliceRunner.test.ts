import { describe, expect, it } from "vitest";
import type { Timing } from "../../../../sidebar/views/preview/sliceRunner";
import { QUIET_MS, SLICE_MS, SliceRunner } from "../../../../sidebar/views/preview/sliceRunner";

/** Time that passes only when it is told to, and while a step of work is done. */
class HandClock implements Timing {
  private ms = 0;
  private waiting: { readonly at: number; readonly callback: () => void }[] = [];

  readonly now = (): number => this.ms;

  readonly after = (ms: number, callback: () => void): (() => void) => {
    const entry = { at: this.ms + ms, callback };
    this.waiting.push(entry);
    return () => {
      this.waiting = this.waiting.filter((each) => each !== entry);
    };
  };

  /** Work that takes some time. */
  work(ms: number): void {
    this.ms += ms;
  }

  /** Lets time pass; gives how long each callback held the page up. */
  pass(ms: number): number[] {
    const until = this.ms + ms;
    const held: number[] = [];
    for (;;) {
      const next = this.waiting.find(({ at }) => at <= until);
      if (!next) break;
      this.waiting = this.waiting.filter((each) => each !== next);
      this.ms = Math.max(this.ms, next.at);
      const start = this.ms;
      next.callback();
      held.push(this.ms - start);
    }
    this.ms = Math.max(this.ms, until);
    return held;
  }
}

const STEP_MS = 1;
const SECOND_MS = 1000;

describe("a computation off the interaction path", () => {
  const clock = new HandClock();
  const runner = new SliceRunner(clock);
  const log: string[] = [];
  function* steps(name: string, count: number): Generator<undefined, string, undefined> {
    for (let step = 0; step < count; step++) {
      clock.work(STEP_MS);
      log.push(name);
      yield;
    }
    return name;
  }
  const start = (name: string, count = 30): void =>
    runner.start(() => steps(name, count), {
      onDone: (result) => log.push(`${result} done`),
      onFailed: (thrown) => log.push(String(thrown)),
    });

  it("doesn't take a step between the inputs of a drag, however long that lasts", () => {
    const held: number[] = [];
    for (let input = 0; input < 100; input++) {
      start(`input ${String(input)}`);
      held.push(...clock.pass(16));
    }
    expect(log).toEqual([]);
    expect(held).toEqual([]);
  });

  it("works once people pause, in slices between which the page is free", () => {
    const held = clock.pass(SECOND_MS);
    expect(log.filter((line) => line === "input 99")).toHaveLength(30);
    expect(log[log.length - 1]).toBe("input 99 done");
    expect(held.length).toBeGreaterThan(1);
    expect(Math.max(...held)).toBeLessThanOrEqual(SLICE_MS + STEP_MS);
  });

  it("gives up what is stale where it stands and says nothing of it", () => {
    log.length = 0;
    start("stale");
    clock.pass(QUIET_MS + 2);
    start("fresh");
    clock.pass(SECOND_MS);
    expect(log.filter((line) => line === "stale").length).toBeLessThan(30);
    expect(log).not.toContain("stale done");
    expect(log).toContain("fresh done");
  });

  it("ends at once when nobody looks any more, and tells of a failure", () => {
    log.length = 0;
    start("left");
    runner.cancel();
    clock.pass(SECOND_MS);
    expect(log).toEqual([]);
    runner.start(
      (): Generator<undefined, string, undefined> => {
        throw new Error("broken");
      },
      { onDone: () => log.push("done"), onFailed: (thrown) => log.push(String(thrown)) },
    );
    clock.pass(SECOND_MS);
    expect(log).toEqual(["Error: broken"]);
  });
});
