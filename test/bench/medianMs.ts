/** How a contender is timed. */
export interface Timing {
  warmUps: number;
  runs: number;
}

/** The median wall time of several runs after some that don't count, in milliseconds. */
export async function medianMs(run: () => unknown, { warmUps, runs }: Timing): Promise<number> {
  const times: number[] = [];
  for (let round = -warmUps; round < runs; round += 1) {
    const start = performance.now();
    await run();
    if (round >= 0) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const middle = times.length >> 1;
  return ((times[middle] ?? NaN) + (times[times.length - 1 - middle] ?? NaN)) / 2;
}
