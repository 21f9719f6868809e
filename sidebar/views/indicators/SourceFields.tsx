import type { Names } from "../../../core/schemes/names";
import type { Aggregate, CellKind, Source } from "../../../core/schemes/source";
import type { Unit } from "../../../core/schemes/unit";
import { Select } from "../../controls/Select";
import { ColumnSelect } from "../../fields/ColumnSelect";
import { preferring } from "../../fields/preferredHeader";
import { useDispatch, usePane } from "../../pane/paneContext";
import { setting } from "../../state/edit";

const READS: Partial<Readonly<Record<Unit, CellKind>>> = {
  seconds: "duration",
  minutes: "duration",
  hours: "duration",
  "yes or no": "yesNo",
};

/** Columns that an aggregate needs beside the value's own. */
const FURTHER = {
  weightedMean: "weightColumns",
  ratio: "ofColumns",
} as const;

type FurtherColumns = (typeof FURTHER)[keyof typeof FURTHER];

/** Which column of which sheet feeds a figure, and how several rows of a person become one value. */
export function SourceFields({
  figure,
  list,
  usual,
}: {
  /** An indicator, or an input of the scheme. */
  readonly figure: {
    readonly id: string;
    readonly names: Names;
    readonly unit?: Unit;
    readonly source?: Source;
  };
  /** The list of the scheme that it stands in. */
  readonly list: "indicators" | "inputs";
  /** How rows are put together until somebody says otherwise. */
  readonly usual: Aggregate;
}) {
  const dispatch = useDispatch();
  const { words, language } = usePane();
  const { indicators: texts } = words;
  const { source, unit = "points" } = figure;
  const place = `${list}.${figure.id}.source`;
  const set = (next: Source | undefined): void => dispatch({ kind: "edit", edit: setting(place, next) });
  const choose = (header: string | undefined): void => {
    if (header === undefined) set(undefined);
    else if (source) set({ ...source, columns: preferring(header, language, source.columns) });
    else set({ aggregate: usual, columns: preferring(header, language), reads: READS[unit] ?? "number" });
  };
  const chooseFurther = (field: FurtherColumns | "whereColumns", header: string | undefined): void => {
    if (!source) return;
    const { [field]: before, ...rest } = source;
    set(header === undefined ? rest : { ...rest, [field]: preferring(header, language, before) });
  };
  const aggregates = Object.keys(texts.aggregates) as Aggregate[];
  const further =
    source?.aggregate === "weightedMean" || source?.aggregate === "ratio"
      ? FURTHER[source.aggregate]
      : undefined;
  return (
    <fieldset class="source" data-field={place}>
      <legend>{texts.source}</legend>
      <ColumnSelect
        label={texts.sourceColumn}
        columns={source?.columns}
        blank={texts.byName(figure.names[language])}
        onChange={choose}
      />
      {source ? (
        <>
          <label class="line">
            <span>{texts.aggregate}</span>
            <Select
              label={texts.aggregate}
              value={source.aggregate}
              options={aggregates.map((each) => ({ value: each, label: texts.aggregates[each] }))}
              onChange={(aggregate) => set({ ...source, aggregate })}
            />
          </label>
          {further ? (
            <ColumnSelect
              label={further === "ofColumns" ? texts.ofColumn : texts.weightColumn}
              columns={source[further]}
              blank="–"
              onChange={(header) => chooseFurther(further, header)}
            />
          ) : null}
          <ColumnSelect
            label={texts.whereColumn}
            columns={source.whereColumns}
            blank={texts.everyRow}
            onChange={(header) => chooseFurther("whereColumns", header)}
          />
          <label class="check">
            <input
              type="checkbox"
              checked={source.missing?.zero === true}
              onChange={(event) =>
                set({ ...source, missing: { ...source.missing, zero: event.currentTarget.checked } })
              }
            />
            {texts.zeroIsMissing}
          </label>
        </>
      ) : null}
    </fieldset>
  );
}
