import { useMemo } from "preact/hooks";
import { cellText } from "../../../core/cells/cellText";
import type { SchemeTable } from "../../../core/schemeCheck/schemeTables";
import { Speaker } from "../../../core/words/explanation/speaker";
import type { AnswerColumn } from "../../bandTable/BandRowEditor";
import { shownNumber } from "../../bandTable/answerCell";
import { BandTableEditor } from "../../bandTable/BandTableEditor";
import type { Checked } from "../../check/useFindings";
import { usePane, useScheme } from "../../pane/paneContext";

/** A rate as the line shows it: 90 %. */
function rateText(cell: string | number | undefined): string {
  const number = shownNumber(cell, "rate");
  if (number?.unit !== "percent") return cellText(cell);
  return number.value === null ? "?" : `${String(number.value)}%`;
}

/** The share of the performance pay that a total brings. */
export function PayoutPart({ table, checked }: { readonly table: SchemeTable; readonly checked: Checked }) {
  const { words, language } = usePane();
  const scheme = useScheme();
  const columns = useMemo((): AnswerColumn[] => [{ name: words.grades.payout, kind: "rate" }], [words]);
  return (
    <BandTableEditor
      table={table}
      what={words.grades.payout}
      figure={new Speaker(scheme, language).name(table.of ?? "total")}
      columns={columns}
      checked={checked}
      lineOf={(answers) => [rateText(answers[0])]}
    />
  );
}
