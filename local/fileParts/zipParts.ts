/** Where a packed part lies in the bytes. */
interface PackedPart {
  readonly start: number;
  readonly packedSize: number;
  readonly isPacked: boolean;
}

const END_RECORD = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** The end record may have a comment of up to 64 KB behind it. */
const END_SEARCHED_BYTES = 65_557;

function endRecordAt(view: DataView): number {
  const stop = Math.max(0, view.byteLength - END_SEARCHED_BYTES);
  for (let at = view.byteLength - 22; at >= stop; at--)
    if (view.getUint32(at, true) === END_RECORD) return at;
  return -1;
}

function readDirectory(bytes: Uint8Array): Map<string, PackedPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, PackedPart>();
  const end = endRecordAt(view);
  let at = end < 0 ? bytes.length : view.getUint32(end + 16, true);
  while (at + 46 <= bytes.length && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const header = view.getUint32(at + 42, true);
    if (header + 30 <= bytes.length)
      parts.set(name, {
        start: header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true),
        packedSize: view.getUint32(at + 20, true),
        isPacked: view.getUint16(at + 10, true) === 8,
      });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** The parts of a workbook file, unpacked when they are asked for; in a page as well as in Node. */
export class ZipParts {
  readonly #directory: ReadonlyMap<string, PackedPart>;

  constructor(private readonly bytes: Uint8Array) {
    this.#directory = readDirectory(bytes);
  }

  get names(): string[] {
    return [...this.#directory.keys()];
  }

  /** The bytes of a part; undefined where there is none of this name. Rejects where it is damaged. */
  async bytesOf(name: string): Promise<Uint8Array | undefined> {
    const part = this.#directory.get(name);
    if (!part) return undefined;
    const packed = this.bytes.slice(part.start, part.start + part.packedSize);
    if (!part.isPacked) return packed;
    const unpacked = new Response(packed).body?.pipeThrough(new DecompressionStream("deflate-raw"));
    return new Uint8Array(await new Response(unpacked).arrayBuffer());
  }

  /** The text of a part, with ends of lines as XML readers see them; "" where there is none of this name. */
  async textOf(name: string): Promise<string> {
    const text = new TextDecoder().decode(await this.bytesOf(name));
    return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  }
}
