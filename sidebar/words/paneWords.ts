import type { FindingWords } from "./findingWords";
import type { FieldWords } from "./fieldWords";
import type { IndicatorWords } from "./indicatorWords";
import type { OverviewWords } from "./overviewWords";
import type { SavingWords } from "./savingWords";
import type { ShellWords } from "./shellWords";

/** Every text of the pane that core doesn't have; the three languages have the same ones. */
export interface PaneWords {
  readonly shell: ShellWords;
  readonly saving: SavingWords;
  readonly fields: FieldWords;
  readonly indicators: IndicatorWords;
  readonly overview: OverviewWords;
  readonly findings: FindingWords;
}
