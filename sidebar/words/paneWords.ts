import type { OverviewWords } from "./overviewWords";
import type { ShellWords } from "./shellWords";

/** Every text of the pane that core doesn't have; the three languages have the same ones. */
export interface PaneWords {
  readonly shell: ShellWords;
  readonly overview: OverviewWords;
}
