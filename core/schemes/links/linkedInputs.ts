import type { FigureOfScheme, Input, Scheme } from "../scheme";

/** An input that takes its value from a figure of another scheme. */
export type LinkedInput = Input & { readonly from: FigureOfScheme };

/** The inputs of a scheme that are taken from figures of other schemes. */
export function linkedInputs({ inputs = [] }: Scheme): LinkedInput[] {
  return inputs.filter((input): input is LinkedInput => input.from !== undefined);
}
