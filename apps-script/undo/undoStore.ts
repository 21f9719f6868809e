import type { CommandOutcome } from "../../core/commands/command";

/* A property holds 9 KB and all of them 500 KB: what undoes a command is packed and cut into pieces. */
const PIECE_CHARACTERS = 7500;
const MOST_PIECES = 45;
const COUNT = "kaoheUndoPieces";
const pieceName = (at: number): string => `kaoheUndo${at}`;

/** Forgets what would undo the last command. */
export function forgetUndo(): void {
  const properties = PropertiesService.getDocumentProperties();
  const count = Number(properties.getProperty(COUNT) ?? 0);
  if (count === 0) return;
  properties.deleteProperty(COUNT);
  for (let at = 0; at < count; at++) properties.deleteProperty(pieceName(at));
}

/** Keeps what undoes a command, in the place of what was kept before; false where it is too large to be kept. */
export function keepUndo({ changes = [], undo = [] }: CommandOutcome): boolean {
  forgetUndo();
  if (undo.length === 0) return true;
  const json = Utilities.newBlob(JSON.stringify({ changes, undo }), "application/json", "undo.json");
  const packed = Utilities.base64Encode(Utilities.gzip(json).getBytes());
  const count = Math.ceil(packed.length / PIECE_CHARACTERS);
  if (count > MOST_PIECES) return false;
  const pieces: Record<string, string> = { [COUNT]: String(count) };
  for (let at = 0; at < count; at++)
    pieces[pieceName(at)] = packed.slice(at * PIECE_CHARACTERS, (at + 1) * PIECE_CHARACTERS);
  PropertiesService.getDocumentProperties().setProperties(pieces);
  return true;
}

/** What undoes the last command; undefined where nothing is kept. */
export function keptUndo(): CommandOutcome | undefined {
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const count = Number(properties[COUNT] ?? 0);
  if (count === 0) return undefined;
  const packed = Array.from({ length: count }, (_, at) => properties[pieceName(at)] ?? "").join("");
  const blob = Utilities.newBlob(Utilities.base64Decode(packed), "application/x-gzip", "undo.json.gz");
  const kept = JSON.parse(Utilities.ungzip(blob).getDataAsString("UTF-8")) as Pick<
    CommandOutcome,
    "changes" | "undo"
  >;
  return { kind: "done", headline: "", lines: [], sheets: [], ...kept };
}
