import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { RefObject } from "preact";
import { useDispatch, usePane, usePaneState } from "../pane/paneContext";
import type { Edit } from "../state/edit";

/** A list of the scheme whose entries open one at a time. */
export interface Entries {
  readonly openId: string | undefined;
  readonly list: RefObject<HTMLOListElement | null>;
  readonly toggle: (id: string) => void;
  /** Where more goes than the entry, the edit says so. */
  readonly remove: (at: number, name: string, edit?: Edit) => void;
  /** Where more comes than the entry, the edit says so. */
  readonly add: (entry: { readonly id: string }, edit?: Edit) => void;
}

/** The id of the entry that a field lies in: incidents.late.points → late. */
function idAt(field: string | undefined, path: string): string | undefined {
  return field?.startsWith(`${path}.`) === true ? field.slice(path.length + 1).split(".")[0] : undefined;
}

/**
 * Adding, removing and opening entries of a list of the scheme, with the focus where people go on: after a removal on
 * the next entry, after an addition in the new one.
 * @param path of the list: incidents
 */
export function useEntries(path: string, count: number): Entries {
  const field = usePaneState((state) => state.field);
  const dispatch = useDispatch();
  const { entries: words } = usePane().words;
  const [openId, setOpenId] = useState(idAt(field, path));
  const list = useRef<HTMLOListElement>(null);
  const focusAt = useRef<{ readonly at: number; readonly on: string } | undefined>(undefined);

  useLayoutEffect(() => {
    const wanted = focusAt.current;
    focusAt.current = undefined;
    if (!wanted) return;
    const drawn = list.current?.children ?? [];
    const entry = drawn[Math.min(wanted.at, drawn.length - 1)];
    const target = entry?.querySelector<HTMLElement>(wanted.on) ?? list.current;
    target?.focus();
    target?.scrollIntoView({ block: "nearest" });
  }, [count]);

  const toggle = useCallback((id: string) => setOpenId((before) => (before === id ? undefined : id)), []);
  const remove = useCallback(
    (at: number, name: string, edit: Edit = { kind: "remove", list: path, at }) => {
      // A filtered list draws fewer entries than there are: the place is the one among those that are drawn.
      const drawn = [...(list.current?.children ?? [])];
      const place = drawn.findIndex((entry) => entry.contains(document.activeElement));
      focusAt.current = { at: Math.max(0, place), on: ".entry-title" };
      dispatch({ kind: "edit", edit });
      dispatch({ kind: "tell", notice: { kind: "done", text: words.removed(name) } });
    },
    [dispatch, words, path],
  );
  const add = useCallback(
    (entry: { readonly id: string }, edit: Edit = { kind: "insert", list: path, at: count, entry }) => {
      focusAt.current = { at: count, on: ".details input" };
      setOpenId(entry.id);
      dispatch({ kind: "edit", edit });
    },
    [dispatch, path, count],
  );
  return { openId, list, toggle, remove, add };
}
