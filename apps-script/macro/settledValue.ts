/** The value of a promise that has settled, as all do in the built macro; throws what it was refused with. */
export function settledValue<Value>(promise: Promise<Value>): Value {
  const outcomes: ({ readonly value: Value } | { readonly error: unknown })[] = [];
  void promise.then(
    (value) => outcomes.push({ value }),
    (error: unknown) => outcomes.push({ error }),
  );
  const [outcome] = outcomes;
  if (!outcome) throw new Error("The script would return before its work is done.");
  if ("error" in outcome) throw outcome.error;
  return outcome.value;
}
