const TOKEN = /\s*([{}[\],:]|"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

/** The first place that can't be JSON: something that is no token, or a comma before a closing bracket. */
function firstOddPlace(text: string): number {
  let previous = "";
  let at = 0;
  while (at < text.trimEnd().length) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    const token = found?.[1];
    if (!found || token === undefined) return at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
    if (previous === "," && (token === "]" || token === "}")) return at;
    previous = token;
    at += found[0].length;
  }
  return at;
}

/** Line and column, counted from 1, where a text breaks off being JSON; the parser itself doesn't always say. */
export function jsonFaultAt(text: string, error: unknown): { line: number; column: number } {
  const told = /position (\d+)/.exec(String(error))?.[1];
  const lines = text.slice(0, told === undefined ? firstOddPlace(text) : Number(told)).split("\n");
  return { line: lines.length, column: (lines[lines.length - 1]?.length ?? 0) + 1 };
}
