import type { run } from "../loader/run";
import type { answer } from "./answer";

declare global {
  /** The variables that the build declares between the stubs and the bundle: what all stubs call. */
  let kaohe: typeof answer;
  let kaoheRun: typeof run;
  /** The build of the macro that belongs to this file: the build puts it in. */
  const KAOHE_BUILD: string;
}
