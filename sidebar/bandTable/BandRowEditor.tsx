import { Fragment } from "preact";
import { cellText } from "../../core/cells/cellText";
import type { SchemeFinding } from "../../core/schemeCheck/schemeFinding";
import { FindingList } from "../check/FindingList";
import { IconButton } from "../controls/IconButton";
import { memo } from "../controls/memo";
import { usePane } from "../pane/paneContext";
import type { AnswerKind } from "./answerCell";
import { AnswerField } from "./AnswerField";
import type { EndBounds } from "./BandLimits";
import { BandLimits } from "./BandLimits";
import type { BandModel } from "./bandModel";

/** A column behind the limits. */
export interface AnswerColumn {
  readonly name: string;
  readonly kind: AnswerKind;
  /** The text of a cell in the reader's language. */
  readonly shown?: (cell: string | number) => string;
}

/** What can be done to a row; the same functions as long as the table is shown. */
export interface BandActions {
  readonly boundsOf: (row: number, side: "lower" | "upper") => EndBounds;
  readonly moveEnd: (row: number, side: "lower" | "upper", to: number) => void;
  readonly write: (row: number, text: string) => void;
  readonly answer: (row: number, column: number, cell: string | number) => void;
  readonly split: (row: number) => void;
  /** Adds a band above the highest. */
  readonly add: () => void;
  readonly remove: (row: number) => void;
}

/** The columns that stand in the first line of a row: the first one, and the first rate or amount beside it. */
export function headColumns(columns: readonly AnswerColumn[]): number[] {
  const beside = columns.findIndex(({ kind }, index) => index > 0 && kind !== "text" && kind !== "label");
  return beside > 0 ? [0, beside] : [0];
}

const moreText = (column: AnswerColumn | undefined, cell: string | number | undefined): string =>
  `${column?.name ?? ""} ${cellText(cell)}`.trim();

/** One band: what it gives, its limits, and what the check says about it. */
export const BandRowEditor = memo(function BandRowEditor({
  place,
  band,
  name,
  figure,
  inPercent,
  columns,
  countsAs,
  findings,
  isCurrent,
  actions,
}: {
  readonly place: string;
  readonly band: BandModel;
  readonly name: string;
  readonly figure: string;
  readonly inPercent: boolean;
  readonly columns: readonly AnswerColumn[];
  readonly countsAs: string | undefined;
  readonly findings: readonly SchemeFinding[];
  readonly isCurrent: boolean;
  readonly actions: BandActions;
}) {
  const { words } = usePane();
  const { row, answers } = band;
  const head = headColumns(columns);
  const further = columns.flatMap((_, index) => (head.includes(index) ? [] : [index]));
  const field = (index: number) => {
    const { name: column = "", kind = "text", shown } = columns[index] ?? {};
    const cell = answers[index];
    return (
      <AnswerField
        key={index}
        label={words.bands.column(column, row)}
        kind={kind}
        cell={cell}
        {...(shown && cell !== undefined && { shown: shown(cell) })}
        onChange={(written) => actions.answer(row, index, written)}
      />
    );
  };
  return (
    <li data-field={place}>
      <div class="band-head">
        {head.map(field)}
        <IconButton icon="add" label={words.bands.split(name)} onClick={() => actions.split(row)} />
        <IconButton icon="remove" label={words.bands.remove(name)} onClick={() => actions.remove(row)} />
      </div>
      <BandLimits
        band={band}
        figure={figure}
        inPercent={inPercent}
        boundsOf={actions.boundsOf}
        countsAs={countsAs}
        onEnd={actions.moveEnd}
        onWritten={actions.write}
      />
      {further.length > 0 ? (
        <details>
          <summary>{further.map((index) => moreText(columns[index], answers[index])).join(" · ")}</summary>
          <div class="band-more">
            {further.map((index) => (
              <Fragment key={index}>
                <span aria-hidden="true">{columns[index]?.name}</span>
                {field(index)}
              </Fragment>
            ))}
          </div>
        </details>
      ) : null}
      <FindingList findings={findings} isCurrent={isCurrent} />
    </li>
  );
});
