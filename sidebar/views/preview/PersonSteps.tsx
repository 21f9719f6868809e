import { useEffect, useMemo, useRef } from "preact/hooks";
import type { TriedScheme } from "../../../core/whatIf/tryScheme";
import { IconButton } from "../../controls/IconButton";
import { usePane } from "../../pane/paneContext";
import { explainedSteps } from "./explainedSteps";

/** Why a person gets what they get under the edited scheme, and what was different under the saved one. */
export function PersonSteps({
  tried,
  person,
  onClose,
}: {
  readonly tried: TriedScheme;
  /** The person's key. */
  readonly person: string;
  readonly onClose: () => void;
}) {
  const { words, language } = usePane();
  const { preview: texts } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "start" });
  }, [person]);
  const { was, is, comparison } = tried;
  const groups = useMemo(() => explainedSteps(was, is, person, language), [was, is, person, language]);
  const name = comparison.people.find(({ member }) => member.key === person)?.member.name ?? person;
  return (
    <section class="part steps" aria-label={texts.why(name)}>
      <div class="card-head">
        <h2 ref={heading} tabIndex={-1}>
          {texts.why(name)}
        </h2>
        <IconButton icon="close" label={texts.close} onClick={onClose} />
      </div>
      {groups.map((group) => (
        <div key={group.heading}>
          <h3>{group.heading}</h3>
          <ul>
            {group.steps.map(({ key, sentence, before }) => (
              <li key={key} class={before === undefined ? "" : "changed"}>
                {sentence}
                {before === undefined ? null : (
                  <span class="quiet">
                    {texts.before} {before}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
