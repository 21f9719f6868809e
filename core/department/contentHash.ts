const PRIME = 0x1000_0000_01b3n;
const OFFSET = 0xcbf2_9ce4_8422_2325n;
const MASK = 0xffff_ffff_ffff_ffffn;

/**
 * A short fingerprint of a text: 16 hexadecimal digits (FNV-1a, 64 bits). It finds slips of the hand, not forgery:
 * whoever can edit the ledger can compute it anew.
 */
export function contentHash(text: string): string {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at++) {
    hash = ((hash ^ BigInt(text.charCodeAt(at))) * PRIME) & MASK;
  }
  return hash.toString(16).padStart(16, "0");
}

/** A document part as text that doesn't depend on the order in which its fields were written. */
function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => `${JSON.stringify(name)}:${canonicalText(part)}`);
  return `{${fields.join(",")}}`;
}

/** Fingerprint of a document: the same content gives the same hash, however it is laid out. */
export function documentHash(document: unknown): string {
  return contentHash(canonicalText(document));
}
