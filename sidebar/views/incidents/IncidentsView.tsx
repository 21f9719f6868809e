import { useMemo, useState } from "preact/hooks";
import type { Incident } from "../../../core/schemes/incident";
import { SchemeSpeaker } from "../../../core/words/explanation/schemeSpeaker";
import { Button } from "../../controls/Button";
import { memo } from "../../controls/memo";
import { Select } from "../../controls/Select";
import { TextField } from "../../controls/TextField";
import { EntryRow } from "../../entries/EntryRow";
import { useEntries } from "../../entries/useEntries";
import { freeId } from "../../fields/freeId";
import { newNames } from "../../fields/newNames";
import { usePane, useScheme } from "../../pane/paneContext";
import { IncidentFields } from "./IncidentFields";
import type { IncidentFilter } from "./fittingIncidents";
import { fits, INCIDENT_FILTERS } from "./fittingIncidents";
import { incidentSummary } from "./incidentSummary";

const NONE: readonly Incident[] = [];
/** From so many on a list is searched rather than looked through. */
const MANY = 8;

/** A row is drawn again only where it changes: lists of forty are normal. */
const IncidentRow = memo(function IncidentRow(row: {
  readonly incident: Incident;
  readonly summary: string;
  readonly at: number;
  readonly count: number;
  readonly isMovable: boolean;
  readonly isOpen: boolean;
  readonly onToggle: (id: string) => void;
  readonly onRemove: (at: number, name: string) => void;
}) {
  const { incident, ...rest } = row;
  const { language } = usePane();
  return (
    <EntryRow list="incidents" id={incident.id} name={incident.names[language]} {...rest}>
      {row.isOpen ? <IncidentFields incident={incident} /> : null}
    </EntryRow>
  );
});

/** What can happen and is noted, with what each costs or earns. */
export function IncidentsView() {
  const scheme = useScheme();
  const { words, language } = usePane();
  const { incidents: texts } = words;
  const { incidents = NONE } = scheme;
  const { openId, list, toggle, remove, add } = useEntries("incidents", incidents.length);
  const [search, setSearch] = useState("");
  const [filter, setFilter] = useState<IncidentFilter>("all");
  const speaker = useMemo(() => new SchemeSpeaker(scheme, language), [scheme, language]);
  const isFiltered = search.trim() !== "" || filter !== "all";
  // What is open stays in view while its name is being edited.
  const shown = incidents.flatMap((incident, at) =>
    fits(incident, search, filter) || incident.id === openId ? [{ incident, at }] : [],
  );
  return (
    <>
      {incidents.length === 0 ? <p class="quiet">{texts.empty}</p> : null}
      {incidents.length < MANY ? null : (
        <div class="filters">
          <TextField
            label={words.entries.search}
            placeholder={words.entries.search}
            value={search}
            onInput={setSearch}
          />
          <Select
            label={texts.filter}
            value={filter}
            options={INCIDENT_FILTERS.map((each) => ({ value: each, label: texts.filters[each] }))}
            onChange={setFilter}
          />
          <p class="quiet" role="status">
            {isFiltered ? words.entries.found(shown.length, incidents.length) : ""}
          </p>
        </div>
      )}
      <ol class="entries" aria-label={texts.list} ref={list} tabIndex={-1}>
        {shown.map(({ incident, at }) => (
          <IncidentRow
            key={incident.id}
            incident={incident}
            summary={incidentSummary(incident, speaker, texts)}
            at={at}
            count={incidents.length}
            isMovable={!isFiltered}
            isOpen={openId === incident.id}
            onToggle={toggle}
            onRemove={remove}
          />
        ))}
      </ol>
      <Button
        onClick={() => {
          setSearch("");
          setFilter("all");
          const id = freeId("incident", incidents);
          const entry: Incident = {
            id,
            names: newNames(texts.newName),
            effect: "deduct",
            points: { kind: "each", amount: 1 },
          };
          add(entry);
        }}
      >
        {texts.add}
      </Button>
    </>
  );
}
