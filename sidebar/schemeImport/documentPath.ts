/** The way to a value of a document: names of fields and places in lists. */
export type DocumentPath = readonly PropertyKey[];

const LONGEST_SHOWN = 60;

/** A path as people read it: indicators[0].weightPercent. */
export function pathText(path: DocumentPath): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

/** The value at a path of the document; undefined where the path leads nowhere. */
export function valueAt(document: unknown, path: DocumentPath): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    return (value as Record<PropertyKey, unknown>)[key];
  }, document);
}

/** A value of the document as a message shows it: as JSON, cut where it is long. */
export function shownValue(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "number" ? String(value) : JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
