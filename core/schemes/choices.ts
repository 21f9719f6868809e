import type { Scheme } from "./scheme";

/** The entry of a list that a step of a path names: by its id, or by its place. */
function placeOf(list: readonly unknown[], step: string): number {
  const byId = list.findIndex((entry) => (entry as { readonly id?: unknown } | null)?.id === step);
  return byId >= 0 ? byId : Number(step);
}

/** A copy of a document part with one field set. */
function withField(part: unknown, path: readonly string[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(part)) {
    const place = placeOf(part, step);
    return part.map((entry: unknown, index) => (index === place ? withField(entry, rest, value) : entry));
  }
  const fields = part as Readonly<Record<string, unknown>>;
  return { ...fields, [step]: withField(fields[step] ?? {}, rest, value) };
}

/** The scheme with a reading of one of its choices taken instead. */
export function withChoice(scheme: Scheme, choiceId: string, optionId: string): Scheme {
  const choice = scheme.choices?.find(({ id }) => id === choiceId);
  const option = choice?.options.find(({ id }) => id === optionId);
  if (!option) return scheme;
  const set = option.sets.reduce<unknown>(
    (document, { field, value }) => withField(document, field.split("."), value),
    scheme,
  );
  return withField(set, ["choices", choiceId, "taken"], optionId) as Scheme;
}
