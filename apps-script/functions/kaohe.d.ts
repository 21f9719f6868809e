import type { answer } from "./answer";

declare global {
  /** The variable that the build declares between the stubs and the bundle: what all stubs call. */
  let kaohe: typeof answer;
}
