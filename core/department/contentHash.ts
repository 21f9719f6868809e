/** Two odd multipliers for each half, so that what one half takes for equal the other tells apart. */
const MULTIPLIER = 0x0100_0193;
const OTHER_MULTIPLIER = 0x85eb_ca6b;

/** Spreads each bit of a 32-bit number over all of them. */
export function spreadBits(value: number): number {
  let bits = value ^ (value >>> 16);
  bits = Math.imul(bits, 0x7feb_352d);
  bits ^= bits >>> 15;
  bits = Math.imul(bits, 0x846c_a68b);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** Each byte in two hexadecimal digits. */
const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
const byteText = (bits: number): string => BYTES[bits & 0xff] ?? "";

/** A 32-bit number in eight hexadecimal digits. */
export function hexText(bits: number): string {
  return byteText(bits >>> 24) + byteText(bits >>> 16) + byteText(bits >>> 8) + byteText(bits);
}

/** The fingerprint of a text that comes in pieces: as `contentHash` of the whole, which nobody has to put together. */
export class RunningHash {
  private first = 0x811c_9dc5 | 0;
  private second = 0x9747_b28c | 0;
  private length = 0;

  /** Takes in the next piece. */
  add(text: string): void {
    let { first, second } = this;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      first = Math.imul(first ^ code, MULTIPLIER);
      second = Math.imul(second, OTHER_MULTIPLIER) ^ Math.imul(code, 0x9e37_79b1);
      second ^= second >>> 13;
    }
    this.first = first;
    this.second = second;
    this.length += text.length;
  }

  /** The fingerprint of what was taken in so far. */
  get text(): string {
    const { first, second } = this;
    return hexText(spreadBits(first ^ this.length)) + hexText(spreadBits(second ^ first));
  }
}

/**
 * A short fingerprint of a text: 16 hexadecimal digits, two halves of 32 bits. It finds slips of the hand, not
 * forgery: whoever can edit the ledger can compute it anew.
 */
export function contentHash(text: string): string {
  const hash = new RunningHash();
  hash.add(text);
  return hash.text;
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
