import type { Change } from "../../../core/workbook/change";
import { ChangesRefused } from "../../../core/workbook/port";
import type { RefusedChange, TellProgress } from "../../../core/workbook/port";
import { refusedChange } from "../../../core/workbook/refusedChange";
import { PAYLOAD_BYTES } from "../payload";
import { ChangeSteps } from "./changeSteps";
import type { Guards } from "./guardedSteps";
import { guardedSteps, guardsOf, guardStep } from "./guardedSteps";
import { OpenRequest } from "./request";
import { readStanding } from "./standing";
import type { Standing } from "./standing";
import type { Step } from "./step";

/** Excel takes a workbook's last visible sheet for its last one. */
function refusedBy(changes: readonly Change[], { sheets }: Standing): RefusedChange | undefined {
  const refused = refusedChange(
    changes,
    sheets.map(({ name }) => name),
  );
  if (refused) return refused;
  const visible = new Set(sheets.filter(({ isVisible }) => isVisible).map(({ name }) => name.toLowerCase()));
  for (const { kind, sheet } of changes) {
    if (kind === "add sheet") visible.add(sheet.toLowerCase());
    if (kind !== "remove sheet") continue;
    visible.delete(sheet.toLowerCase());
    if (visible.size === 0) return { code: "last sheet", sheet };
  }
  return undefined;
}

/** Steps by requests, each of them as full as it may be. */
function requestsOf(steps: readonly Step[]): Step[][] {
  const requests: Step[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    if (bytes + step.bytes > PAYLOAD_BYTES) {
      requests.push([]);
      bytes = 0;
    }
    requests[requests.length - 1]?.push(step);
    bytes += step.bytes;
  }
  return requests;
}

async function send(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  const request = new OpenRequest(context);
  for (const step of steps) step.queue(request);
  await context.sync();
}

/** Guards again what was guarded before a request failed; best effort, since Excel may be out of reach. */
async function guardAgain(before: Guards): Promise<void> {
  try {
    const context = new Excel.RequestContext();
    const found = [...before].map(([sheet, options]) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      return { sheet, options, protection: worksheet.protection.load("protected") };
    });
    await context.sync();
    const open = found.filter(({ protection }) => !protection.isNullObject && !protection.protected);
    await send(
      context,
      open.map(({ sheet, options }) => guardStep(sheet, options)),
    );
  } catch {
    // The failure that led here is the one to tell.
  }
}

/**
 * Applies changes to the open workbook: two requests that only look, then as few as 5 MB each allow. Steps are carried
 * out in the order of the changes, so that a failure leaves the first part of them done and the rest undone.
 */
export async function applyChanges(changes: readonly Change[], tell?: TellProgress): Promise<void> {
  const context = new Excel.RequestContext();
  const standing = await readStanding(context, changes);
  const refused = refusedBy(changes, standing);
  if (refused) throw new ChangesRefused(refused);
  const requests = requestsOf(guardedSteps(changes, new ChangeSteps(standing), standing));
  try {
    for (const [at, steps] of requests.entries()) {
      await send(context, steps);
      tell?.((at + 1) / requests.length);
    }
  } catch (failure) {
    const { before } = guardsOf(changes, standing);
    if (before.size > 0) await guardAgain(before);
    throw failure;
  }
}
