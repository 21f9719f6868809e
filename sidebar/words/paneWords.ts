import type { GradeWords } from "./gradeWords";
import type { BandWords } from "./bandWords";
import type { CheckWords } from "./checkWords";
import type { EntryWords } from "./entryWords";
import type { EscalationWords } from "./escalationWords";
import type { FindingWords } from "./findingWords";
import type { FieldWords } from "./fieldWords";
import type { IncidentWords } from "./incidentWords";
import type { IndicatorWords } from "./indicatorWords";
import type { MonthPaneWords } from "./monthWords";
import type { OverviewWords } from "./overviewWords";
import type { PayWords } from "./payWords";
import type { PreviewWords } from "./previewWords";
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
  readonly bands: BandWords;
  readonly grades: GradeWords;
  readonly pay: PayWords;
  readonly entries: EntryWords;
  readonly incidents: IncidentWords;
  readonly escalations: EscalationWords;
  readonly checks: CheckWords;
  readonly preview: PreviewWords;
}
