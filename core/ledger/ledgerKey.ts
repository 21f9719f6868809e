import { contentHash } from "../department/contentHash";
import { steadyText } from "./ledgerRow";

const LONGEST_KEY = 100;

/** A person's key as the ledger keeps it; of a long one, the beginning and its fingerprint. */
export function ledgerKey(key: string): string {
  const steady = steadyText(key, LONGEST_KEY);
  return steady === key ? key : `${steady.slice(0, LONGEST_KEY - 20)} ${contentHash(key)}`;
}
