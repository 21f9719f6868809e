/** Values of rows or columns that follow each other. */
export interface Run<Value> {
  readonly start: number;
  readonly count: number;
  readonly value: Value;
}

/** Puts together what follows each other with the same value. */
export function groupRuns<Value>(
  items: readonly { readonly at: number; readonly value: Value }[],
): Run<Value>[] {
  const runs: Run<Value>[] = [];
  for (const { at, value } of [...items].sort((a, b) => a.at - b.at)) {
    const last = runs[runs.length - 1];
    if (last && last.start + last.count === at && last.value === value)
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ start: at, count: 1, value });
  }
  return runs;
}
