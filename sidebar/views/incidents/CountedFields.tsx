import type { Incident } from "../../../core/schemes/incident";
import { Select } from "../../controls/Select";
import { FieldLine } from "../../entries/FieldLine";
import { ColumnSelect } from "../../fields/ColumnSelect";
import { ConditionSetField } from "../../fields/ConditionSetField";
import { figureOptions } from "../../fields/figureOptions";
import { preferring } from "../../fields/preferredHeader";
import { useDispatch, usePane, useScheme } from "../../pane/paneContext";
import type { CountedFrom } from "../../words/incidentWords";
import { countedFrom } from "./incidentSummary";

const FROMS: readonly CountedFrom[] = ["noted", "column", "figure", "condition"];

/** Where the number of cases comes from: noted one by one, a column, a figure that misses its target, a condition. */
export function CountedFields({ incident, place }: { readonly incident: Incident; readonly place: string }) {
  const scheme = useScheme();
  const dispatch = useDispatch();
  const { words, language } = usePane();
  const { incidents: texts } = words;
  const { id, source, of, when } = incident;
  const from = countedFrom(incident);
  const set = (fields: Partial<Pick<Incident, "source" | "of" | "when">>): void =>
    dispatch({
      kind: "edit",
      edit: {
        kind: "set",
        sets: (["source", "of", "when"] as const).map((field) => ({
          field: `${place}.${field}`,
          value: fields[field],
        })),
      },
    });
  const figures = figureOptions(scheme, language).filter((figure) => figure.id !== id);
  const [first] = figures;
  const choose = (chosen: CountedFrom): void => {
    const figure = first?.id ?? "total";
    if (chosen === "column")
      set({
        source: {
          aggregate: "sum",
          reads: "number",
          columns: preferring(incident.names[language], language),
        },
      });
    else if (chosen === "figure") set({ of: figure });
    else if (chosen === "condition") set({ when: { all: [{ of: figure, atLeast: 1 }] } });
    else set({});
  };
  return (
    <>
      <FieldLine label={texts.countedFrom}>
        <Select
          label={texts.countedFrom}
          value={from}
          options={FROMS.map((each) => ({ value: each, label: texts.countedFroms[each] }))}
          onChange={choose}
        />
      </FieldLine>
      {source ? (
        <ColumnSelect
          label={texts.column}
          columns={source.columns}
          blank={words.indicators.byName(incident.names[language])}
          onChange={(header) =>
            set({
              source: {
                ...source,
                columns: preferring(header ?? incident.names[language], language, source.columns),
              },
            })
          }
        />
      ) : null}
      {of === undefined ? null : (
        <FieldLine label={texts.ofFigure} place={`${place}.of`}>
          <Select
            label={texts.ofFigure}
            value={of}
            options={figures.map((figure) => ({ value: figure.id, label: figure.label }))}
            onChange={(figure) => set({ of: figure })}
          />
        </FieldLine>
      )}
      {when ? (
        <div data-field={`${place}.when`}>
          <ConditionSetField
            label={texts.when}
            value={when}
            onChange={(conditions) => set({ ...(of !== undefined && { of }), when: conditions })}
          />
        </div>
      ) : null}
    </>
  );
}
