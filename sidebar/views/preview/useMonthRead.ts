import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ComparisonFault } from "../../../core/whatIf/comparison";
import type { RunFault } from "../../../core/words/runFault";
import { usePane, usePaneState } from "../../pane/paneContext";
import { faultOf } from "../../ports/faultOf";
import { schemeInHand } from "../../state/paneState";
import { forgetContent, keptContent } from "../../workbook/keptContent";
import type { KeptMonth } from "./keptMonths";
import { keptMonth } from "./keptMonths";
import type { MonthProblem } from "./previewState";
import { SliceRunner } from "./sliceRunner";

/** How long nothing must be edited in the workbook before it is read again. */
const QUIET_EDITS_MS = 600;

/** What is tried, beside the scheme in hand. */
export interface PreviewChoice {
  readonly month?: string;
  readonly replaces?: string;
}

/** A month of the workbook for the people of the scheme in hand: read, being read, or why not. */
export interface MonthRead {
  readonly kept?: KeptMonth;
  readonly problem?: MonthProblem;
  readonly again: () => void;
}

type ReadOrFault = KeptMonth | { readonly fault: RunFault | ComparisonFault };

/** Reads the month once it is asked for, and again after somebody edits the sheets. */
export function useMonthRead({ month, replaces }: PreviewChoice): MonthRead {
  const { host, store } = usePane();
  const open = usePaneState(schemeInHand);
  const [attempt, setAttempt] = useState(0);
  const [kept, setKept] = useState<KeptMonth>();
  const [problem, setProblem] = useState<MonthProblem>();
  const runner = useMemo(() => new SliceRunner(), []);
  const again = (): void => {
    forgetContent(host);
    setAttempt((before) => before + 1);
  };

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = host.watch?.(() => {
      clearTimeout(timer);
      timer = setTimeout(() => setAttempt((before) => before + 1), QUIET_EDITS_MS);
    });
    return () => {
      clearTimeout(timer);
      end?.();
    };
  }, [host]);

  const held = open?.held;
  const knownHeld = useRef(held);
  useEffect(() => {
    let isWanted = true;
    setProblem(undefined);
    // What was saved here stands in the sheet now.
    if (knownHeld.current !== held) forgetContent(host);
    knownHeld.current = held;
    const onFailed = (thrown: unknown): void => {
      if (isWanted) setProblem({ kind: "host fault", fault: faultOf(thrown) });
    };
    const onDone = (found: ReadOrFault): void => {
      if (!("fault" in found)) setKept(found);
      else if (found.fault.code === "nothing to replace")
        setProblem({ kind: "which scheme", fault: found.fault });
      else setProblem({ kind: "run fault", fault: found.fault });
    };
    keptContent(host).then((content) => {
      if (!isWanted || !open) return;
      const saved = store.state.schemes.map(({ held: inSheet, history }) => inSheet?.scheme ?? history.base);
      const request = {
        schemeKey: open.key,
        changed: held?.scheme ?? open.history.base,
        saved,
        ...(month !== undefined && { month }),
        ...(replaces !== undefined && { replaces }),
      };
      // Reading a large month takes a moment: the page says so first, and stays free between its parts.
      runner.start(() => keptMonth(content, request), { onDone, onFailed }, 0);
    }, onFailed);
    return () => {
      isWanted = false;
      runner.cancel();
      setKept(undefined);
    };
  }, [host, open?.key, held, month, replaces, attempt]);

  return { again, ...(kept && { kept }), ...(problem && { problem }) };
}
