import { useRef, useState } from "preact/hooks";
import type { Remedy, SchemeFinding } from "../../core/schemeCheck/schemeFinding";
import { renderSchemeFinding, renderSchemeRemedy } from "../../core/words/renderSchemeFinding";
import { Icon } from "../controls/Icon";
import { memo } from "../controls/memo";
import { useDispatch, usePane, useScheme } from "../pane/paneContext";
import { PlaceLink } from "./PlaceLink";

const ICONS = { error: "error", warning: "warning", info: "info" } as const;

function RemedyButton({
  remedy,
  disabled,
  onApplied,
}: {
  readonly remedy: Remedy;
  readonly disabled: boolean;
  readonly onApplied: (text: string) => void;
}) {
  const scheme = useScheme();
  const dispatch = useDispatch();
  const { language } = usePane();
  const { findings } = usePane().words;
  const text = renderSchemeRemedy(remedy, scheme, language);
  const option = scheme.choices
    ?.find(({ id }) => id === remedy.choice)
    ?.options.find(({ id }) => id === remedy.option);
  return (
    <button
      type="button"
      class="button small"
      {...(option && { title: text })}
      disabled={disabled}
      onClick={() => {
        dispatch({ kind: "edit", edit: { kind: "set", sets: remedy.sets } });
        onApplied(text);
      }}
    >
      {option ? findings.takeOption(option.names[language]) : text}
    </button>
  );
}

function OneFinding({
  finding,
  withPlace,
  isCurrent,
  onApplied,
}: {
  readonly finding: SchemeFinding;
  readonly withPlace: boolean;
  readonly isCurrent: boolean;
  readonly onApplied: (text: string) => void;
}) {
  const scheme = useScheme();
  const { language, words } = usePane();
  // The buttons below say what one click can do: the sentence needn't.
  const { what, remedy } = renderSchemeFinding({ ...finding, remedies: [] }, scheme, language);
  return (
    <li class={`finding ${finding.severity}`}>
      <Icon name={ICONS[finding.severity]} />
      <div class="words">
        <span class="visually-hidden">{words.findings.severities[finding.severity]}</span>
        {withPlace ? <PlaceLink place={finding.place} /> : null}
        {what} {remedy === "" ? null : <span class="quiet">{remedy}</span>}
      </div>
      {finding.remedies.length === 0 ? null : (
        <div class="actions">
          {finding.remedies.map((each) => (
            <RemedyButton
              key={JSON.stringify(each.sets)}
              remedy={each}
              disabled={!isCurrent}
              onApplied={onApplied}
            />
          ))}
        </div>
      )}
    </li>
  );
}

const keyOf = ({ code, place, ...rest }: SchemeFinding): string =>
  [code, place, "rows" in rest ? rest.rows.join() : "", "at" in rest ? rest.at : ""].join("|");

/** The findings with each remedy left at the last one that it settles: one click settles them all. */
function eachRemedyOnce(findings: readonly SchemeFinding[]): SchemeFinding[] {
  const textOf = ({ sets }: Remedy): string => JSON.stringify(sets);
  return findings.map((finding, place) => {
    const later = new Set(findings.slice(place + 1).flatMap(({ remedies }) => remedies.map(textOf)));
    return { ...finding, remedies: finding.remedies.filter((remedy) => !later.has(textOf(remedy))) };
  });
}

/**
 * Findings with their remedies as buttons; what is only good to know stands folded away. After a remedy the focus
 * stays here and what was done is read out.
 */
export const FindingList = memo(function FindingList({
  findings,
  withPlaces = false,
  isCurrent,
}: {
  readonly findings: readonly SchemeFinding[];
  /** True where they don't stand beside their fields: each leads to its own. */
  readonly withPlaces?: boolean;
  /** False while people edit: remedies of a scheme that is no more can't be taken. */
  readonly isCurrent: boolean;
}) {
  const { words } = usePane();
  const place = useRef<HTMLDivElement>(null);
  const [applied, setApplied] = useState("");
  const onApplied = (text: string): void => {
    setApplied(words.findings.applied(text));
    place.current?.focus();
  };
  const grave = findings.filter(({ severity }) => severity !== "info");
  const notes = findings.filter(({ severity }) => severity === "info");
  const list = (some: readonly SchemeFinding[]) => (
    <ul>
      {eachRemedyOnce(some).map((finding) => (
        <OneFinding
          key={keyOf(finding)}
          finding={finding}
          withPlace={withPlaces}
          isCurrent={isCurrent}
          onApplied={onApplied}
        />
      ))}
    </ul>
  );
  return (
    <div class="findings" ref={place} tabIndex={-1}>
      <span role="status" class="visually-hidden">
        {applied}
      </span>
      {grave.length === 0 ? null : list(grave)}
      {notes.length === 0 ? null : (
        <details>
          <summary>{words.findings.notes(notes.length)}</summary>
          {list(notes)}
        </details>
      )}
    </div>
  );
});
