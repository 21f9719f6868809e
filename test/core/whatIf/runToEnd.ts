/** Runs work to its end; gives what it comes to and how often it could have been stopped. */
export function runToEnd<Result>(work: Generator<undefined, Result, undefined>): readonly [Result, number] {
  for (let stops = 0; ; stops++) {
    const step = work.next();
    if (step.done === true) return [step.value, stops];
  }
}
