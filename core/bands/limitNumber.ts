import { readNumber } from "../numbers/readNumber";

/** The number a limit cell holds, if it holds just a number: 90, `90分`, `80%`. */
export function limitNumber(cell: unknown): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  return typeof cell === "string" ? readNumber(cell) : undefined;
}

/** True where a cell holds just a number. */
export function statesNumber(cell: unknown): boolean {
  return limitNumber(cell) !== undefined;
}
