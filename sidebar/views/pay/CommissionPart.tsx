import { useMemo } from "preact/hooks";
import { cellText } from "../../../core/cells/cellText";
import type { CommissionMethod } from "../../../core/commission/method";
import { readTable } from "../../../core/schemeCheck/readTable";
import type { SchemeTable } from "../../../core/schemeCheck/schemeTables";
import type { Commission } from "../../../core/schemes/pay";
import { Speaker } from "../../../core/words/explanation/speaker";
import { BandTableEditor } from "../../bandTable/BandTableEditor";
import { shownNumber } from "../../bandTable/answerCell";
import type { Checked } from "../../check/useFindings";
import { IconButton } from "../../controls/IconButton";
import { Select } from "../../controls/Select";
import { useDispatch, usePane, useScheme } from "../../pane/paneContext";
import { setting } from "../../state/edit";
import { tierColumns } from "./commissionColumns";
import { CommissionPlot } from "./CommissionPlot";
import { DigitsField } from "./DigitsField";

const METHODS: readonly CommissionMethod[] = ["whole", "marginal", "base", "quick", "interpolated", "steps"];

/** A commission: its method, its curve, and the tiers. */
export function CommissionPart({
  commission,
  table,
  place,
  checked,
}: {
  readonly commission: Commission;
  readonly table: SchemeTable;
  /** Its place among the commissions. */
  readonly place: number;
  readonly checked: Checked;
}) {
  const { words, language } = usePane();
  const scheme = useScheme();
  const dispatch = useDispatch();
  const { method, bands, edges, columns: headers } = commission;
  const settled = useMemo(() => readTable(table), [bands, edges, headers]);
  const figure = new Speaker(scheme, language).name(commission.of);
  const name = commission.names[language];
  const columns = useMemo(
    () => tierColumns(commission, words.pay),
    [method, headers, bands[0]?.length, words],
  );
  const lineOf = (answers: readonly (string | number)[]): string[] =>
    columns.slice(0, 2).flatMap(({ kind }, index): string[] => {
      const cell = answers[index];
      const number = kind === "rate" || kind === "amount" ? shownNumber(cell, kind) : undefined;
      const { value = null, unit } = number ?? {};
      if (value === null) return index === 0 ? [cellText(cell) || "?"] : [];
      return [`${String(value)}${unit === "percent" ? "%" : ""}`];
    });
  return (
    <section class="band-table" data-field={`commissions.${commission.id}`}>
      <div class="part-head">
        <h3>
          {name} <span class="quiet">{words.pay.onFigure(figure)}</span>
        </h3>
        <IconButton
          icon="remove"
          label={words.pay.removeCommission(name)}
          onClick={() => dispatch({ kind: "edit", edit: { kind: "remove", list: "commissions", at: place } })}
        />
      </div>
      <div class="field-line">
        <span aria-hidden="true">{words.pay.method}</span>
        <Select
          label={words.pay.method}
          value={method}
          options={METHODS.map((value) => ({ value, label: words.pay.methods[value] }))}
          onChange={(chosen) =>
            dispatch({ kind: "edit", edit: setting(`commissions.${commission.id}.method`, chosen) })
          }
        />
      </div>
      <p class="quiet">{words.pay.methodMeans[method]}</p>
      <CommissionPlot settled={settled} method={method} name={name} figure={figure} />
      <BandTableEditor
        table={table}
        what={name}
        figure={figure}
        columns={columns}
        checked={checked}
        lineOf={lineOf}
      />
      <DigitsField
        digits={commission.digits ?? null}
        onChange={(digits) =>
          dispatch({ kind: "edit", edit: setting(`commissions.${commission.id}.digits`, digits) })
        }
      />
    </section>
  );
}
