import type { Scheme } from "../../core/schemes/scheme";

/** The number that a scheme gives a parameter. */
export function configured({ parameters = [] }: Scheme, id: string): number {
  const value = parameters.find((parameter) => parameter.id === id)?.value ?? undefined;
  if (value === undefined) throw new Error(`${id} is not configured`);
  return value;
}
