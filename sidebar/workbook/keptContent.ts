import type { WorkbookContent } from "../../core/workbook/port";
import type { PaneHost } from "../ports/paneHost";

/** What was read of each host's workbook, until somebody edits it. */
const kept = new WeakMap<PaneHost, Promise<WorkbookContent>>();
const watched = new WeakSet<PaneHost>();

/** Forgets what was read: the workbook is another one now. */
export function forgetContent(host: PaneHost): void {
  kept.delete(host);
}

/** The content of the workbook, read once until it is edited; hosts that can't tell of edits are read each time. */
export function keptContent(host: PaneHost): Promise<WorkbookContent> {
  const known = host.watch ? kept.get(host) : undefined;
  if (known) return known;
  if (host.watch && !watched.has(host)) {
    watched.add(host);
    host.watch(() => forgetContent(host));
  }
  const reading = host.workbook.read();
  kept.set(host, reading);
  // What failed is asked for again the next time.
  reading.catch(() => forgetContent(host));
  return reading;
}
