import type { HeaderSynonyms } from "../../core/schemes/names";
import { usePane } from "../pane/paneContext";
import type { DataColumns } from "../workbook/dataColumns";
import { useDataColumns } from "../workbook/useDataColumns";

/** Stands for the column that bears the indicator's own name. */
const BY_NAME = "";

/** The header of the sheets that header texts stand for; the first text where none of them has it. */
function headerOf(columns: HeaderSynonyms, sheets: readonly DataColumns[]): string {
  const texts = Object.values(columns).flat();
  const present = texts.find((text) => sheets.some(({ headers }) => headers.includes(text)));
  return present ?? texts[0] ?? "";
}

/** Chooses a column by the header that the data sheets have for it. */
export function ColumnSelect({
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
