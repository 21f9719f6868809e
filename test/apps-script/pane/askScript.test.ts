import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { askScript } from "../../../apps-script/pane/askScript";
import { ChangesRefused } from "../../../core/workbook/port";

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  kaoheServe(request: string): void;
}

/** Google's side of a call, which answers as a test wants it to. */
function bridge(
  answer: (onSuccess: (answer: unknown) => void, onFailure: (error: unknown) => void) => void,
): void {
  let onSuccess: (answer: unknown) => void = () => undefined;
  let onFailure: (error: unknown) => void = () => undefined;
  const run: Runner = {
    withSuccessHandler: (handler) => {
      onSuccess = handler;
      return run;
    },
    withFailureHandler: (handler) => {
      onFailure = handler;
      return run;
    },
    kaoheServe: () => answer(onSuccess, onFailure),
  };
  vi.stubGlobal("google", { script: { run } });
}

const ask = (): Promise<unknown> => askScript("readWorkbook", {});

describe("asking the script", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("gives the answer", async () => {
    bridge((onSuccess) => onSuccess(JSON.stringify({ answer: { sheets: [], names: [] } })));
    await expect(ask()).resolves.toEqual({ sheets: [], names: [] });
  });

  it.each([
    [
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      "accounts",
    ],
    ["Authorization is required to perform that action.", "not allowed"],
    ["Exceeded maximum execution time", "timed out"],
    ["NetworkError: Connection failure due to HTTP 0", "unreachable"],
    ["ReferenceError: x is not defined", "failed"],
  ])("knows what Google means by: %s", async (message, code) => {
    bridge((_, onFailure) => onFailure(new Error(message)));
    await expect(ask()).rejects.toMatchObject({ code });
  });

  it("passes on what the script itself says went wrong", async () => {
    bridge((onSuccess) => onSuccess(JSON.stringify({ fault: "busy", detail: "" })));
    await expect(ask()).rejects.toMatchObject({ code: "busy" });
    bridge((onSuccess) => onSuccess(JSON.stringify({ refused: { code: "sheet exists", sheet: "A" } })));
    await expect(ask()).rejects.toThrow(ChangesRefused);
  });

  it("gives up waiting when the script can't be running any more", async () => {
    bridge(() => undefined);
    const asked = expect(ask()).rejects.toMatchObject({ code: "timed out" });
    await vi.advanceTimersByTimeAsync(390_000);
    await asked;
  });

  it.each([null, undefined, "", "<html>"])("calls an answer of %s a failure", async (answer) => {
    bridge((onSuccess) => onSuccess(answer));
    await expect(ask()).rejects.toMatchObject({ code: "failed" });
  });

  it("can't be reached outside of Google's page", async () => {
    await expect(ask()).rejects.toMatchObject({ code: "unreachable" });
  });
});
