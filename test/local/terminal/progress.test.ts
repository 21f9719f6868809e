import { describe, expect, it } from "vitest";
import { progressOn } from "../../../local/terminal/progress";

/** A stream that keeps what is written to it. */
function stream(isTTY: boolean): { kept: string[]; stream: NodeJS.WriteStream } {
  const kept: string[] = [];
  return {
    kept,
    stream: { isTTY, write: (text: string) => kept.push(text) > 0 } as unknown as NodeJS.WriteStream,
  };
}

describe("progressOn", () => {
  it("shows one line that changes and clears it in the end", () => {
    const { kept, stream: terminal } = stream(true);
    const progress = progressOn(terminal);
    progress.step("Reading");
    progress.step("Writing");
    progress.done();
    expect(kept).toEqual(["\r\u001b[2KReading …", "\r\u001b[2KWriting …", "\r\u001b[2K"]);
  });

  it("writes nothing into a file or a pipe", () => {
    const { kept, stream: pipe } = stream(false);
    const progress = progressOn(pipe);
    progress.step("Reading");
    progress.done();
    expect(kept).toEqual([]);
  });
});
