import { useEffect, useState } from "preact/hooks";
import type { SchemeFinding } from "../../core/schemeCheck/schemeFinding";
import type { Scheme } from "../../core/schemes/scheme";
import { usePaneState, useScheme } from "../pane/paneContext";
import { isBrokenInHand } from "../state/paneState";

/** How long nothing must be changed before the scheme is checked: a drag is never held up by the check. */
const QUIET_MS = 150;

const known = new WeakMap<Scheme, readonly SchemeFinding[]>();
/** Checks on their way: many fields ask at the same moment. */
const asked = new WeakMap<Scheme, Promise<readonly SchemeFinding[]>>();

/** What the check finds, and of which scheme: while people edit it is that of a moment before. */
export interface Checked {
  readonly findings?: readonly SchemeFinding[];
  /** True where the findings are those of the scheme as it is now. */
  readonly isCurrent: boolean;
  /** True where cells that can't be read leave too little to be checked. */
  readonly isBlocked: boolean;
}

async function findDefects(scheme: Scheme): Promise<readonly SchemeFinding[]> {
  const { findSchemeDefects } = await import("../../core/schemeCheck/findSchemeDefects");
  const findings = findSchemeDefects(scheme);
  known.set(scheme, findings);
  return findings;
}

function check(scheme: Scheme): Promise<readonly SchemeFinding[]> {
  const before = asked.get(scheme) ?? findDefects(scheme);
  asked.set(scheme, before);
  return before;
}

/** The findings of the scheme in hand; worked out once people pause. */
export function useFindings(): Checked {
  const scheme = useScheme();
  const [last, setLast] = useState<readonly SchemeFinding[] | undefined>(known.get(scheme));
  const [blocked, setBlocked] = useState<Scheme>();
  const isBroken = usePaneState(isBrokenInHand);
  const findings = known.get(scheme);
  useEffect(() => {
    if (known.has(scheme)) {
      setLast(known.get(scheme));
      return undefined;
    }
    const timer = setTimeout(() => {
      check(scheme).then(setLast, (thrown: unknown) => {
        // Of a broken sheet parts may lack that the check needs; of a whole one nothing may.
        if (!isBroken) throw thrown;
        setBlocked(scheme);
      });
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [scheme, isBroken]);
  if (blocked === scheme) return { isCurrent: false, isBlocked: true };
  const shown = findings ?? last;
  return { isCurrent: findings !== undefined, isBlocked: false, ...(shown && { findings: shown }) };
}
