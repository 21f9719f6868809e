import { useEffect, useMemo, useState } from "preact/hooks";
import type { Member } from "../../../core/department/departmentFacts";
import { checkScheme } from "../../../core/schemes/checkScheme";
import { renderRunFault } from "../../../core/words/renderDepartmentRun";
import { renderSchemeFault } from "../../../core/words/renderScheme";
import { usePane, useScheme } from "../../pane/paneContext";
import { SliceRunner } from "../preview/sliceRunner";
import { useMonthRead } from "../preview/useMonthRead";
import type { PaySentences } from "./personPay";
import { personPay } from "./personPay";

/** The pay of a real person under the scheme as it is being edited. */
export interface PersonPay {
  readonly isReading: boolean;
  readonly people: readonly Member[];
  readonly month?: string;
  readonly person?: Member;
  readonly sentences: PaySentences;
  /** Why it can't be worked out now. */
  readonly why?: string;
  readonly choose: (key: string) => void;
}

const NOBODY: readonly Member[] = [];
const NOTHING: PaySentences = new Map();

/** Works the pay out after a pause: typing is never held up by it, and what was known stays in view until then. */
export function usePersonPay(): PersonPay {
  const { language } = usePane();
  const scheme = useScheme();
  const { kept, problem } = useMonthRead({});
  const [key, setKey] = useState<string>();
  const [sentences, setSentences] = useState(NOTHING);
  const [why, setWhy] = useState<string>();
  const runner = useMemo(() => new SliceRunner(), []);
  const read = kept?.read;
  const people = useMemo(() => read?.before.appraisees.map(({ member }) => member) ?? NOBODY, [read]);
  const person = people.find((member) => member.key === key) ?? people[0];

  useEffect(() => {
    if (!read || !person || !scheme.pay) return undefined;
    const [fault] = checkScheme(scheme);
    if (fault) {
      setWhy(renderSchemeFault(fault, language));
      return undefined;
    }
    runner.start(
      function* () {
        const under = read.under(scheme);
        yield;
        return "fault" in under ? under : personPay(under, person.key, language);
      },
      {
        onDone: (found) => {
          const isKnown = !("fault" in found);
          setWhy(isKnown ? undefined : renderRunFault(found.fault, language));
          if (isKnown) setSentences(found);
        },
        // What the preview would show as a fault of the host's: here the sum is only an aid.
        onFailed: () => setSentences(NOTHING),
      },
    );
    return () => runner.cancel();
  }, [read, person, scheme, language]);

  return {
    isReading: !kept && !problem,
    people,
    sentences: why === undefined ? sentences : NOTHING,
    choose: setKey,
    ...(read && { month: read.month }),
    ...(person && { person }),
    ...(why !== undefined && { why }),
  };
}
