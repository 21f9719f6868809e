import { ChangesRefused } from "../../core/workbook/port";
import { HostFault } from "../../sidebar/ports/hostFault";
import type { Answer, Request, Requests } from "../server/requests";
import { faultOfMessage } from "./faultOfMessage";

/** Google ends a script after six minutes; a call that hasn't answered by then never will. */
const LONGEST_ANSWER_MS = 390_000;

/** What Google gives a page to call the script's functions with. */
interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  kaoheServe(request: string): void;
}

declare global {
  var google: { readonly script: { readonly run: ScriptRun } } | undefined;
}

/** The value of an answer, or the error that it tells of. */
function valueOf<Value>(answer: Answer<Value>): Value {
  if ("refused" in answer) throw new ChangesRefused(answer.refused);
  if ("fault" in answer) throw new HostFault(answer.fault, answer.detail);
  return answer.answer;
}

const messageOf = (error: unknown): string =>
  String((error as { message?: unknown } | null | undefined)?.message ?? error);

/** Asks the script; what goes through Google's bridge is JSON text, which loses nothing on its way. */
export function askScript<Name extends keyof Requests>(
  name: Name,
  asked: Requests[Name]["asked"],
): Promise<Requests[Name]["answer"]> {
  return new Promise((resolve, reject: (fault: Error) => void) => {
    const script = globalThis.google?.script;
    if (!script) {
      reject(new HostFault("unreachable"));
      return;
    }
    const timer = setTimeout(() => reject(new HostFault("timed out")), LONGEST_ANSWER_MS);
    const run = script.run
      .withSuccessHandler((answer) => {
        clearTimeout(timer);
        try {
          resolve(valueOf(JSON.parse(String(answer)) as Answer<Requests[Name]["answer"]>));
        } catch (error) {
          const isOurs = error instanceof ChangesRefused || error instanceof HostFault;
          reject(isOurs ? error : new HostFault("failed"));
        }
      })
      .withFailureHandler((error) => {
        clearTimeout(timer);
        reject(faultOfMessage(messageOf(error)));
      });
    const request: Request<Name> = { name, asked };
    run.kaoheServe(JSON.stringify(request));
  });
}
