import { FIRST_PORT } from "./startOptions";
import type { ServedFolder } from "./serveFolder";
import { serveFolder } from "./serveFolder";

/** Ports tried one after the other, where nobody asked for one. */
const PORTS_TRIED = 20;

/** Thrown where the port that was asked for is another program's. */
export class PortTaken extends Error {
  constructor(readonly port: number) {
    super(`port ${port} is taken`);
  }
}

const isTaken = (fault: unknown): boolean =>
  fault instanceof Error && "code" in fault && (fault.code === "EADDRINUSE" || fault.code === "EACCES");

/** Serves a folder on the port that is asked for, or on the first free one from the usual port on. */
export async function serveOnFreePort(folder: string, asked: number | undefined): Promise<ServedFolder> {
  const first = asked ?? FIRST_PORT;
  for (let port = first; port < first + (asked === undefined ? PORTS_TRIED : 1); port++) {
    try {
      return await serveFolder(folder, port);
    } catch (fault) {
      if (!isTaken(fault)) throw fault;
    }
  }
  throw new PortTaken(first);
}
