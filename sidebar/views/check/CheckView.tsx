import { openChoices } from "../../../core/schemes/choices";
import { FindingList } from "../../check/FindingList";
import { useFindings } from "../../check/useFindings";
import { MessageBar } from "../../controls/MessageBar";
import { usePane, useScheme } from "../../pane/paneContext";
import { ChoiceFields } from "./ChoiceFields";
import { ParameterFields } from "./ParameterFields";

/** What is wrong with the scheme or good to know, and what its text leaves open. */
export function CheckView() {
  const scheme = useScheme();
  const { checks: texts, overview } = usePane().words;
  const { findings, isCurrent, isBlocked } = useFindings();
  const choices = openChoices(scheme);
  const { parameters = [] } = scheme;
  const count = (wanted: string): number =>
    (findings ?? []).filter(({ severity }) => severity === wanted).length;
  const isSound = findings !== undefined && count("error") + count("warning") === 0;
  return (
    <>
      <section class="part" aria-label={texts.findings}>
        <p class="quiet" role="status">
          {findings
            ? texts.counts(count("error"), count("warning"), count("info"))
            : isBlocked
              ? overview.blocked
              : texts.checking}
        </p>
        {isSound ? <MessageBar kind="done">{texts.nothing}</MessageBar> : null}
        {findings ? <FindingList findings={findings} isCurrent={isCurrent} withPlaces /> : null}
      </section>
      {choices.length === 0 ? null : (
        <section class="part" aria-label={texts.choices}>
          <h3>{texts.choices}</h3>
          <p class="quiet">{texts.choicesHint}</p>
          {choices.map(({ choice, setTo }) => (
            <ChoiceFields key={choice.id} choice={choice} {...(setTo && { setTo })} />
          ))}
        </section>
      )}
      {parameters.length === 0 ? null : <ParameterFields parameters={parameters} />}
    </>
  );
}
