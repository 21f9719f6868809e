import { groupDigits } from "../groupDigits";

/** A number with what is counted: 1 error, 1,200 errors. */
export const countOf = (count: number, one: string, many: string): string =>
  `${groupDigits(count)} ${count === 1 ? one : many}`;
