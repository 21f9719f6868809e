import type { Unit } from "../../core/schemes/unit";
import { cellText } from "../../core/cells/cellText";
import { NumberField } from "../controls/NumberField";
import { TextField } from "../controls/TextField";
import { unitWord } from "../fields/unitWord";
import { usePane } from "../pane/paneContext";
import type { AnswerKind } from "./answerCell";
import { shownNumber, withShownNumber } from "./answerCell";

const UNITS: Readonly<Record<"percent" | "money" | "none", Unit>> = {
  percent: "share",
  money: "money",
  none: "points",
};

/** What a row gives in one column: a label, a rate in percent, an amount or a text; a blank is not configured. */
export function AnswerField({
  label,
  kind,
  cell,
  shown,
  onChange,
}: {
  readonly label: string;
  readonly kind: AnswerKind;
  readonly cell: string | number | undefined;
  /** The text in the reader's language, where it isn't the one of the cell. */
  readonly shown?: string;
  readonly onChange: (cell: string | number) => void;
}) {
  const { language, words } = usePane();
  const isNumber = kind === "rate" || kind === "amount";
  const number = isNumber ? shownNumber(cell, kind) : undefined;
  if (number && isNumber)
    return (
      <NumberField
        label={label}
        value={number.value}
        unit={unitWord(UNITS[number.unit], language)}
        blankable
        onChange={(typed) => onChange(withShownNumber(cell, kind, typed))}
      />
    );
  return (
    <>
      <TextField label={label} value={shown ?? cellText(cell)} invalid={isNumber} onChange={onChange} />
      {isNumber ? <span class="kept">{words.bands.notANumber}</span> : null}
    </>
  );
}
