import type { Terminal } from "../grade/runCommand";
import { progressOn } from "./progress";

/** The terminal that this process talks to. */
export function thisTerminal(): Terminal {
  return {
    say: (text) => console.log(text),
    complain: (text) => console.error(text),
    progress: progressOn(process.stderr),
  };
}
