import { withSettings } from "../../core/schemes/choices";
import { changeField } from "../../core/schemes/fieldPath";
import type { Scheme } from "../../core/schemes/scheme";
import type { Edit } from "./edit";

const entriesOf = (value: unknown): unknown[] => (Array.isArray(value) ? [...(value as unknown[])] : []);

function moved(entries: unknown[], from: number, to: number): unknown[] {
  const [entry] = entries.splice(from, 1);
  entries.splice(to, 0, entry);
  return entries;
}

/** The scheme after an edit; the scheme itself stays as it is. */
export function applyEdit(scheme: Scheme, edit: Edit): Scheme {
  switch (edit.kind) {
    case "set":
      return withSettings(scheme, edit.sets);
    case "insert":
      return changeField(scheme, edit.list, (list) => {
        const entries = entriesOf(list);
        entries.splice(edit.at, 0, edit.entry);
        return entries;
      });
    case "remove":
      return changeField(scheme, edit.list, (list) =>
        entriesOf(list).filter((_, place) => place !== edit.at),
      );
    case "move":
      return changeField(scheme, edit.list, (list) => moved(entriesOf(list), edit.from, edit.to));
    case "replace":
      return edit.scheme;
  }
}
