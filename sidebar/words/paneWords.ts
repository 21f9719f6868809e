import type { FindingWords } from "./findingWords";
import type { FieldWords } from "./fieldWords";
import type { IndicatorWords } from "./indicatorWords";
import type { MonthPaneWords } from "./monthWords";
import type { OverviewWords } from "./overviewWords";
import type { SavingWords } from "./savingWords";
import type { ShellWords } from "./shellWords";
import type { StartWords } from "./startWords";

/** Every text of the pane that core doesn't have; the three languages have the same ones. */
export interface PaneWords {
  readonly shell: ShellWords;
  readonly saving: SavingWords;
  readonly start: StartWords;
  readonly fields: FieldWords;
  readonly indicators: IndicatorWords;
  readonly month: MonthPaneWords;
  readonly overview: OverviewWords;
  readonly findings: FindingWords;
}
