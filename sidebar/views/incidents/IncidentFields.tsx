import type { Incident } from "../../../core/schemes/incident";
import type { Unit } from "../../../core/schemes/unit";
import { FindingsHere } from "../../check/FindingsHere";
import { Select } from "../../controls/Select";
import { FieldLine } from "../../entries/FieldLine";
import { NameLine } from "../../entries/NameLine";
import { useDispatch, usePane, useScheme } from "../../pane/paneContext";
import { setting } from "../../state/edit";
import { CountedFields } from "./CountedFields";
import { RepetitionFields } from "./RepetitionFields";
import { TariffFields } from "./TariffFields";

/** Stands for the total among what an incident can count toward. */
const TOTAL = "";

const hasSize = ({ points, money, of }: Incident): boolean =>
  of !== undefined || [points, money].some((tariff) => tariff?.kind === "bySize" || tariff?.kind === "steps");

/** Everything of one incident. */
export function IncidentFields({ incident }: { readonly incident: Incident }) {
  const { indicators = [], sections = [] } = useScheme();
  const dispatch = useDispatch();
  const { words, language } = usePane();
  const { incidents: texts } = words;
  const place = `incidents.${incident.id}`;
  const set = (field: string, value: unknown): void =>
    dispatch({ kind: "edit", edit: setting(`${place}.${field}`, value) });
  const targets = [...sections, ...indicators].map(({ id, names }) => ({
    value: id,
    label: names[language],
  }));
  const { unit = "times" } = incident;
  return (
    <>
      <FindingsHere place={place} />
      <NameLine place={`${place}.names`} names={incident.names} />
      <FieldLine label={texts.effect} place={`${place}.effect`}>
        <Select
          label={texts.effect}
          value={incident.effect}
          options={(["deduct", "reward"] as const).map((each) => ({
            value: each,
            label: texts.effects[each],
          }))}
          onChange={(effect) => set("effect", effect)}
        />
      </FieldLine>
      <FieldLine label={texts.toward} place={`${place}.toward`}>
        <Select
          label={texts.toward}
          value={incident.toward ?? TOTAL}
          options={[{ value: TOTAL, label: texts.total }, ...targets]}
          onChange={(toward) => set("toward", toward === TOTAL ? undefined : toward)}
        />
      </FieldLine>
      <CountedFields incident={incident} place={place} />
      {hasSize(incident) ? (
        <FieldLine label={texts.sizeUnit} place={`${place}.unit`}>
          <Select
            label={texts.sizeUnit}
            value={unit}
            options={(Object.keys(words.indicators.units) as Unit[]).map((each) => ({
              value: each,
              label: words.indicators.units[each],
            }))}
            onChange={(chosen) => set("unit", chosen)}
          />
        </FieldLine>
      ) : null}
      <TariffFields place={`${place}.points`} tariff={incident.points} unit="points" sizeUnit={unit} />
      <TariffFields place={`${place}.money`} tariff={incident.money} unit="money" sizeUnit={unit} />
      {incident.points ? (
        <RepetitionFields place={`${place}.repetition`} repetition={incident.repetition} />
      ) : null}
    </>
  );
}
