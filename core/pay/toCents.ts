import { roundDecimal } from "../numbers/roundDecimal";

const CENTS = 2;

/** An amount of money to the cent, halves away from zero: as it is paid, in every sheet and in the ledger. */
export function toCents(yuan: number): number {
  const cents = roundDecimal(yuan, CENTS);
  // A minus before a 0 isn't kept by files.
  return cents === 0 ? 0 : cents;
}
