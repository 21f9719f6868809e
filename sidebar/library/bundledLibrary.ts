import type { Scheme } from "../../core/schemes/scheme";
import type { LibraryPort, ReadyScheme } from "../ports/libraryPort";

const load = async (): Promise<readonly Scheme[]> => (await import("./readySchemes")).readySchemes;

/** A scheme as it stands in the list. */
function listed({ id, names, summary, group, posts = [], status, choices = [] }: Scheme): ReadyScheme {
  return {
    id,
    names,
    posts,
    isSkeleton: status === "skeleton",
    openChoices: choices.length,
    ...(summary && { summary }),
    ...(group && { group }),
  };
}

/** The ready schemes as a part of the build, loaded when they are first asked for. */
export const bundledLibrary: LibraryPort = {
  list: async () => (await load()).map(listed),
  load: async (id) => {
    const scheme = (await load()).find((each) => each.id === id);
    if (!scheme) throw new Error(`no ready scheme has the id ${id}`);
    return scheme;
  },
};
