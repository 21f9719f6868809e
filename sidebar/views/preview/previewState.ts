import type { SchemeFault } from "../../../core/words/schemeMessages";
import type { RunFault } from "../../../core/words/runFault";
import type { ComparisonFault } from "../../../core/whatIf/comparison";
import type { TriedScheme } from "../../../core/whatIf/tryScheme";
import type { HostFault } from "../../ports/hostFault";

/** Why there is no month to try a scheme on. */
export type MonthProblem =
  /** The workbook can't be read. */
  | { readonly kind: "host fault"; readonly fault: HostFault }
  /** There is nothing to grade by, or a saved scheme can't be graded by. */
  | { readonly kind: "run fault"; readonly fault: RunFault }
  /** It isn't plain whose people the scheme is to be tried on. */
  | { readonly kind: "which scheme"; readonly fault: ComparisonFault };

/** How far the preview is. */
export type PreviewState =
  | { readonly kind: "reading" }
  | { readonly kind: "computing" }
  | { readonly kind: "ready"; readonly tried: TriedScheme }
  | MonthProblem
  | { readonly kind: "unsound"; readonly fault: SchemeFault };
