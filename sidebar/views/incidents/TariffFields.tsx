import type { Tariff } from "../../../core/schemes/incident";
import type { Operand } from "../../../core/schemes/operand";
import type { Unit } from "../../../core/schemes/unit";
import { Select } from "../../controls/Select";
import { FieldLine } from "../../entries/FieldLine";
import { OperandField } from "../../fields/OperandField";
import { unitWord } from "../../fields/unitWord";
import { useDispatch, usePane } from "../../pane/paneContext";
import { setting } from "../../state/edit";
import { BandRowsTable } from "../indicators/BandRowsTable";
import { DegreeRows } from "./DegreeRows";
import { startingTariff, TARIFF_KINDS } from "./startingTariff";

/** What each kind of tariff is given by, beside its tables and choices. */
const AMOUNTS: Readonly<Record<Tariff["kind"], readonly ("amount" | "from" | "to" | "step" | "target")[]>> = {
  each: ["amount"],
  judged: ["from", "to"],
  bySize: [],
  byCount: [],
  steps: ["amount", "step", "target"],
  degrees: [],
};

const EDGES = ["as worded", "lower", "upper", "round"] as const;
const PARTS = ["full", "started", "proportional"] as const;

/** What the cases of an incident cost or earn, in points or in money. */
export function TariffFields({
  place,
  tariff,
  unit,
  sizeUnit,
}: {
  readonly place: string;
  readonly tariff: Tariff | undefined;
  readonly unit: "points" | "money";
  readonly sizeUnit: Unit;
}) {
  const dispatch = useDispatch();
  const { words, language } = usePane();
  const { incidents: texts, indicators } = words;
  const title = texts[unit];
  const set = (path: string, value: unknown): void =>
    dispatch({ kind: "edit", edit: setting(path === "" ? place : `${place}.${path}`, value) });
  const choice = <Value extends string>(
    path: string,
    label: string,
    value: Value,
    options: readonly { readonly value: Value; readonly label: string }[],
  ) => (
    <FieldLine label={label} place={`${place}.${path}`}>
      <Select label={`${title}: ${label}`} value={value} options={options} onChange={(to) => set(path, to)} />
    </FieldLine>
  );
  const worded = (path: string, option: string): string => indicators.options[`${path}.${option}`] ?? option;
  return (
    <fieldset data-field={place}>
      <legend>{title}</legend>
      <Select
        label={title}
        value={tariff?.kind ?? "none"}
        options={(["none", ...TARIFF_KINDS] as const).map((kind) => ({
          value: kind,
          label: texts.tariffKinds[kind],
        }))}
        onChange={(kind) => set("", kind === "none" ? undefined : startingTariff(kind, tariff))}
      />
      {tariff
        ? AMOUNTS[tariff.kind].map((path) => {
            const value = (tariff as unknown as Readonly<Record<string, Operand | undefined>>)[path];
            const ofSize = path === "step" || path === "target";
            return (
              <FieldLine key={path} label={texts[path]} place={`${place}.${path}`}>
                <OperandField
                  label={`${title}: ${texts[path]}`}
                  value={value ?? (path === "target" ? 0 : null)}
                  unit={ofSize ? sizeUnit : unit}
                  onChange={(typed) => set(path, typed ?? 0)}
                />
              </FieldLine>
            );
          })
        : null}
      {tariff?.kind === "steps"
        ? [
            choice(
              "steps",
              texts.partOfStep,
              tariff.steps ?? "full",
              PARTS.map((each) => ({ value: each, label: worded("steps", each) })),
            ),
            choice("better", texts.better, tariff.better ?? "lower", [
              // What is better is told by what is worse: sizes are of something bad.
              { value: "lower", label: words.fields.tests.moreThan },
              { value: "higher", label: words.fields.tests.lessThan },
            ]),
          ]
        : null}
      {tariff?.kind === "bySize" || tariff?.kind === "byCount" ? (
        <>
          <BandRowsTable
            place={`${place}.bands`}
            label={texts.bands}
            rows={tariff.bands}
            unit={unitWord(unit, language)}
          />
          {choice(
            "edges",
            texts.edges,
            typeof tariff.edges === "string" ? tariff.edges : "as worded",
            EDGES.map((each) => ({ value: each, label: worded("edges", each) })),
          )}
        </>
      ) : null}
      {tariff?.kind === "degrees" ? (
        <DegreeRows list={`${place}.degrees`} degrees={tariff.degrees} unit={unit} />
      ) : null}
    </fieldset>
  );
}
