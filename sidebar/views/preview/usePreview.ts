import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { gradeGradually } from "../../../core/department/gradeGradually";
import { checkScheme } from "../../../core/schemes/checkScheme";
import type { Scheme } from "../../../core/schemes/scheme";
import type { TriedScheme } from "../../../core/whatIf/tryScheme";
import { tryScheme } from "../../../core/whatIf/tryScheme";
import type { RunFault } from "../../../core/words/runFault";
import { useScheme } from "../../pane/paneContext";
import { faultOf } from "../../ports/faultOf";
import type { KeptMonth } from "./keptMonths";
import type { PreviewState } from "./previewState";
import { SliceRunner } from "./sliceRunner";
import type { PreviewChoice } from "./useMonthRead";
import { useMonthRead } from "./useMonthRead";

/** The preview with what it last showed: while something new is worked out that stays in view. */
export interface Preview {
  readonly state: PreviewState;
  readonly last?: TriedScheme;
  readonly months: readonly string[];
  readonly again: () => void;
}

/** The scheme as saved where everybody has been graded under it, then the changed one; a person at a time. */
function* tryOn(
  kept: KeptMonth,
  changed: Scheme,
): Generator<undefined, TriedScheme | { readonly fault: RunFault }, undefined> {
  const { read } = kept;
  kept.was ??= yield* gradeGradually(read.before);
  const under = read.under(changed);
  yield;
  return "fault" in under ? under : yield* tryScheme(read.month, kept.was, under);
}

/** What the edited scheme does to the people of a month; worked out after a pause, in slices, and given up once stale. */
export function usePreview(choice: PreviewChoice): Preview {
  const scheme = useScheme();
  const { kept, problem, again } = useMonthRead(choice);
  const [state, setState] = useState<PreviewState>({ kind: "reading" });
  const last = useRef<TriedScheme | undefined>(undefined);
  const runner = useMemo(() => new SliceRunner(), []);

  useEffect(() => {
    if (!kept) {
      setState({ kind: "reading" });
      return undefined;
    }
    const [fault] = checkScheme(scheme);
    if (fault) {
      setState({ kind: "unsound", fault });
      return undefined;
    }
    setState({ kind: "computing" });
    runner.start(() => tryOn(kept, scheme), {
      onDone: (tried) => {
        if ("fault" in tried) {
          setState({ kind: "run fault", fault: tried.fault });
          return;
        }
        last.current = tried;
        setState({ kind: "ready", tried });
      },
      onFailed: (thrown) => setState({ kind: "host fault", fault: faultOf(thrown) }),
    });
    return () => runner.cancel();
  }, [kept, scheme]);

  const shown = last.current;
  return {
    state: problem ?? state,
    again,
    months: kept?.read.monthsInData ?? [],
    ...(shown && { last: shown }),
  };
}
