/** The attributes of a tag, as written. */
export class Attributes {
  constructor(private readonly text: string) {}

  /** The value of an attribute; undefined where the tag has none of this name. */
  get(name: string): string | undefined {
    for (let at = this.text.indexOf(`${name}="`); at >= 0; at = this.text.indexOf(`${name}="`, at + 1)) {
      if (at > 0 && !/\s/.test(this.text[at - 1] ?? "")) continue;
      const start = at + name.length + 2;
      return unescaped(this.text.slice(start, this.text.indexOf('"', start)));
    }
    return undefined;
  }

  number(name: string): number | undefined {
    const text = this.get(name);
    return text === undefined ? undefined : Number(text);
  }

  /** True where the attribute says so, and where it says nothing only if that means true. */
  flag(name: string, without = false): boolean {
    const text = this.get(name);
    return text === undefined ? without : text === "1" || text === "true";
  }
}

/** Told of what stands in a part, in its order. Names come without their prefix: x:row is row. */
export interface TagVisitor {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** A text without its escapes: &lt; and &#10; as XML writes them, _x000D_ as workbooks do. */
function unescaped(text: string): string {
  const plain = text.includes("&")
    ? text.replace(
        /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
        (whole, hex?: string, decimal?: string, name = "") =>
          (hex ?? decimal)
            ? String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal))
            : (NAMED[name as string] ?? whole),
      )
    : text;
  return plain.includes("_x")
    ? plain.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : plain;
}

/** Walks through the tags and texts of a part. Comments, instructions and document types are passed over. */
export function scanTags(xml: string, visitor: TagVisitor): void {
  let at = 0;
  for (;;) {
    const start = xml.indexOf("<", at);
    if (start < 0) return;
    if (start > at) visitor.text?.(unescaped(xml.slice(at, start)));
    if (xml.startsWith("<![CDATA[", start)) {
      const end = xml.indexOf("]]>", start);
      visitor.text?.(xml.slice(start + 9, end));
      at = end + 3;
      continue;
    }
    const end = xml.startsWith("<!--", start) ? xml.indexOf("-->", start) + 2 : xml.indexOf(">", start);
    if (end < start) return;
    at = end + 1;
    const mark = xml[start + 1];
    if (mark === "!" || mark === "?") continue;
    if (mark === "/") visitor.close?.(localName(xml.slice(start + 2, end).trim()));
    else visitOpen(xml.slice(start + 1, end), visitor);
  }
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

function visitOpen(tag: string, visitor: TagVisitor): void {
  const isEmpty = tag.endsWith("/");
  const inner = isEmpty ? tag.slice(0, -1) : tag;
  const space = inner.search(/\s/);
  const name = localName(space < 0 ? inner : inner.slice(0, space));
  visitor.open?.(name, new Attributes(space < 0 ? "" : inner.slice(space)));
  if (isEmpty) visitor.close?.(name);
}
