import type { Scheme } from "../../core/schemes/scheme";
import type { LibraryPort } from "../ports/libraryPort";
import { listReady } from "./listReady";

const load = async (): Promise<readonly Scheme[]> => (await import("./readySchemes")).readySchemes;

/** The ready schemes as a part of the build, loaded when they are first asked for. */
export const bundledLibrary: LibraryPort = {
  list: async () => (await load()).map(listReady),
  load: async (id) => {
    const scheme = (await load()).find((each) => each.id === id);
    if (!scheme) throw new Error(`no ready scheme has the id ${id}`);
    return scheme;
  },
};
