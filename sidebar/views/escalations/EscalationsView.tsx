import type { Escalation } from "../../../core/schemes/escalation";
import { ruleSentence } from "../../../core/words/explanation/ruleText";
import { Button } from "../../controls/Button";
import { EntryRow } from "../../entries/EntryRow";
import { useEntries } from "../../entries/useEntries";
import { freeId } from "../../fields/freeId";
import { newNames } from "../../fields/newNames";
import { usePane, useScheme } from "../../pane/paneContext";
import { startingEffect } from "./effectChoice";
import { EscalationFields } from "./EscalationFields";

const NONE: readonly Escalation[] = [];
const USUAL_COUNT = 3;

/** The rules over what happens again, each as one sentence. */
export function EscalationsView() {
  const scheme = useScheme();
  const { words, language } = usePane();
  const { escalations: texts } = words;
  const { escalations = NONE, incidents = [] } = scheme;
  const { openId, list, toggle, remove, add } = useEntries("escalations", escalations.length);
  return (
    <>
      {escalations.length === 0 ? <p class="quiet">{texts.empty}</p> : null}
      <ol class="entries sentences" aria-label={texts.list} ref={list} tabIndex={-1}>
        {escalations.map((escalation, at) => (
          <EntryRow
            key={escalation.id}
            list="escalations"
            id={escalation.id}
            at={at}
            count={escalations.length}
            name={escalation.names[language]}
            summary={ruleSentence(escalation, scheme, language)}
            isOpen={openId === escalation.id}
            onToggle={toggle}
            onRemove={remove}
          >
            <EscalationFields escalation={escalation} />
          </EntryRow>
        ))}
      </ol>
      <Button
        onClick={() => {
          const first = incidents[0];
          const entry: Escalation = {
            id: freeId("rule", escalations),
            names: newNames(texts.newName),
            counts: first ? { incidents: [first.id] } : { periods: { all: [{ of: "total", lessThan: 60 }] } },
            within: first ? "period" : "run",
            atLeast: USUAL_COUNT,
            effects: [startingEffect("deduct points", newNames(texts.newAction))],
          };
          add(entry);
        }}
      >
        {texts.add}
      </Button>
    </>
  );
}
