import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { gradeGradually } from "../../../core/department/gradeGradually";
import { checkScheme } from "../../../core/schemes/checkScheme";
import type { Scheme } from "../../../core/schemes/scheme";
import type { TriedScheme } from "../../../core/whatIf/tryScheme";
import { tryScheme } from "../../../core/whatIf/tryScheme";
import type { RunFault } from "../../../core/words/runFault";
import { usePane, usePaneState, useScheme } from "../../pane/paneContext";
import { faultOf } from "../../ports/faultOf";
import { schemeInHand } from "../../state/paneState";
import { forgetContent, keptContent } from "../../workbook/keptContent";
import type { KeptMonth } from "./keptMonths";
import { keptMonth } from "./keptMonths";
import type { PreviewState } from "./previewState";
import { SliceRunner } from "./sliceRunner";

/** How long nothing must be edited in the workbook before it is read again. */
const QUIET_EDITS_MS = 600;

/** What the preview is of, beside the scheme in hand. */
export interface PreviewChoice {
  readonly month?: string;
  readonly replaces?: string;
}

/** The preview with what it last showed: while something new is worked out that stays in view. */
export interface Preview {
  readonly state: PreviewState;
  readonly last?: TriedScheme;
  readonly months: readonly string[];
  readonly again: () => void;
}

const afterPainting = async <Value>(promise: Promise<Value>): Promise<Value> => {
  const value = await promise;
  await new Promise((resolve) => setTimeout(resolve));
  return value;
};

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
export function usePreview({ month, replaces }: PreviewChoice): Preview {
  const { host, store } = usePane();
  const scheme = useScheme();
  const open = usePaneState(schemeInHand);
  const [attempt, setAttempt] = useState(0);
  const [kept, setKept] = useState<KeptMonth>();
  const [state, setState] = useState<PreviewState>({ kind: "reading" });
  const last = useRef<TriedScheme | undefined>(undefined);
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
    setState({ kind: "reading" });
    // What was saved here stands in the sheet now.
    if (knownHeld.current !== held) forgetContent(host);
    knownHeld.current = held;
    // Reading a large month takes a moment: the page says so first.
    void afterPainting(keptContent(host)).then(
      (content) => {
        if (!isWanted || !open) return;
        const saved = store.state.schemes.map(
          ({ held: inSheet, history }) => inSheet?.scheme ?? history.base,
        );
        const found = keptMonth(content, {
          schemeKey: open.key,
          changed: held?.scheme ?? open.history.base,
          saved,
          ...(month !== undefined && { month }),
          ...(replaces !== undefined && { replaces }),
        });
        if (!("fault" in found)) setKept(found);
        else if (found.fault.code === "nothing to replace")
          setState({ kind: "which scheme", fault: found.fault });
        else setState({ kind: "run fault", fault: found.fault });
      },
      (thrown: unknown) => {
        if (isWanted) setState({ kind: "host fault", fault: faultOf(thrown) });
      },
    );
    return () => {
      isWanted = false;
      setKept(undefined);
    };
  }, [host, open?.key, held, month, replaces, attempt]);

  useEffect(() => {
    if (!kept) return undefined;
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
  return { state, again, months: kept?.read.monthsInData ?? [], ...(shown && { last: shown }) };
}
