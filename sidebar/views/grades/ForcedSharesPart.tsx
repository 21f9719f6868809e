import type { ForcedShare } from "../../../core/schemes/grades";
import { FindingList } from "../../check/FindingList";
import { findingsAt } from "../../check/findingsAt";
import type { Checked } from "../../check/useFindings";
import { NumberField } from "../../controls/NumberField";
import { NamedRows } from "../../entries/NamedRows";
import { useDispatch, usePane } from "../../pane/paneContext";
import { setting } from "../../state/edit";

/** The two ends of a share, with the sign that stands before each. */
const ENDS = [
  ["atLeastPercent", "≥"],
  ["atMostPercent", "≤"],
] as const;

/** The share of the people that each grade should have, as a list. */
export function ForcedSharesPart({
  shares,
  nextGrade,
  checked,
}: {
  readonly shares: readonly ForcedShare[];
  /** The grade that a new line is for. */
  readonly nextGrade: string;
  readonly checked: Checked;
}) {
  const { grades } = usePane().words;
  const dispatch = useDispatch();
  return (
    <section class="band-table" data-field="forcedShares">
      <h3>{grades.forcedShares}</h3>
      <p class="quiet">{grades.forcedHint}</p>
      <NamedRows
        list="forcedShares"
        rows={shares.map((share, at) => {
          const { grade } = share;
          const place = `forcedShares.${String(at)}`;
          return {
            key: String(at),
            name: grade,
            nameLabel: grades.shareOf(at + 1),
            removeLabel: grades.removeShare(grade),
            onName: { whole: (text) => setting(`${place}.grade`, text) },
            amounts: ENDS.map(([end, sign]) => (
              <label class="share" key={end} data-field={`${place}.${end}`}>
                <span aria-hidden="true">{sign}</span>
                <NumberField
                  label={end === "atLeastPercent" ? grades.atLeast(grade) : grades.atMost(grade)}
                  value={share[end] ?? null}
                  unit="%"
                  min={0}
                  max={100}
                  blankable
                  onChange={(value) =>
                    dispatch({ kind: "edit", edit: setting(`${place}.${end}`, value ?? undefined) })
                  }
                />
              </label>
            )),
          };
        })}
        addLabel={grades.addShare}
        entry={{ grade: nextGrade, atMostPercent: 20 }}
      />
      <FindingList
        findings={findingsAt(checked.findings ?? [], "forcedShares")}
        isCurrent={checked.isCurrent}
      />
    </section>
  );
}
