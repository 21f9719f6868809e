import type { Indicator } from "../../../core/schemes/indicator";
import type { HeaderSynonyms } from "../../../core/schemes/names";
import type { Aggregate, CellKind, Source } from "../../../core/schemes/source";
import type { Unit } from "../../../core/schemes/unit";
import type { Language } from "../../../core/words/language";
import { Select } from "../../controls/Select";
import { useDispatch, usePane } from "../../pane/paneContext";
import { setting } from "../../state/edit";
import type { DataColumns } from "../../workbook/dataColumns";
import { useDataColumns } from "../../workbook/useDataColumns";

/** Stands for the column that bears the indicator's own name. */
const BY_NAME = "";

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

/** Header texts with one of them as the preferred in the language that is spoken. */
function preferring(header: string, language: Language, before?: HeaderSynonyms): HeaderSynonyms {
  const known = before ?? { en: [], "zh-CN": [], "zh-TW": [] };
  return { ...known, [language]: [header, ...known[language].filter((text) => text !== header)] };
}

/** The header of the sheets that header texts stand for; the first text where none of them has it. */
function headerOf(columns: HeaderSynonyms, sheets: readonly DataColumns[]): string {
  const texts = Object.values(columns).flat();
  const present = texts.find((text) => sheets.some(({ headers }) => headers.includes(text)));
  return present ?? texts[0] ?? "";
}

function ColumnSelect({
  label,
  columns,
  blank,
  onChange,
}: {
  readonly label: string;
  readonly columns: HeaderSynonyms | undefined;
  /** What it means where no column is chosen. */
  readonly blank: string;
  readonly onChange: (header: string | undefined) => void;
}) {
  const { indicators: words } = usePane().words;
  const sheets = useDataColumns() ?? [];
  const chosen = columns ? headerOf(columns, sheets) : BY_NAME;
  const isPresent = sheets.some(({ headers }) => headers.includes(chosen));
  return (
    <label class="line">
      <span>{label}</span>
      <select
        class="field select"
        aria-label={label}
        value={chosen}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      >
        <option value={BY_NAME}>{blank}</option>
        {chosen === BY_NAME || isPresent ? null : <option value={chosen}>{words.notInSheets(chosen)}</option>}
        {sheets.map(({ sheet, headers }) => (
          <optgroup key={sheet} label={sheet}>
            {headers.map((header) => (
              <option key={header} value={header}>
                {header}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** Which column of which sheet feeds an indicator, and how several rows of a person become one value. */
export function SourceFields({ indicator }: { readonly indicator: Indicator }) {
  const dispatch = useDispatch();
  const { words, language } = usePane();
  const { indicators: texts } = words;
  const { source, unit = "points" } = indicator;
  const place = `indicators.${indicator.id}.source`;
  const set = (next: Source | undefined): void => dispatch({ kind: "edit", edit: setting(place, next) });
  const choose = (header: string | undefined): void => {
    if (header === undefined) set(undefined);
    else if (source) set({ ...source, columns: preferring(header, language, source.columns) });
    else set({ aggregate: "mean", columns: preferring(header, language), reads: READS[unit] ?? "number" });
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
    <fieldset class="source">
      <legend>{texts.source}</legend>
      <ColumnSelect
        label={texts.sourceColumn}
        columns={source?.columns}
        blank={texts.byName(indicator.names[language])}
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
