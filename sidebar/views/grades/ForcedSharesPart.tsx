import type { ForcedShare } from "../../../core/schemes/grades";
import { FindingList } from "../../check/FindingList";
import { findingsAt } from "../../check/findingsAt";
import type { Checked } from "../../check/useFindings";
import { Button } from "../../controls/Button";
import { IconButton } from "../../controls/IconButton";
import { NumberField } from "../../controls/NumberField";
import { TextField } from "../../controls/TextField";
import { useDispatch, usePane } from "../../pane/paneContext";
import { setting } from "../../state/edit";

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
  const set = (place: number, field: keyof ForcedShare, value: unknown): void =>
    dispatch({ kind: "edit", edit: setting(`forcedShares.${String(place)}.${field}`, value) });
  const share = (
    place: number,
    { grade, ...limits }: ForcedShare,
    side: "atLeastPercent" | "atMostPercent",
  ) => (
    <label class="share">
      <span aria-hidden="true">{side === "atLeastPercent" ? "≥" : "≤"}</span>
      <NumberField
        label={side === "atLeastPercent" ? grades.atLeast(grade) : grades.atMost(grade)}
        value={limits[side] ?? null}
        unit="%"
        min={0}
        max={100}
        blankable
        onChange={(value) => set(place, side, value ?? undefined)}
      />
    </label>
  );
  return (
    <section class="band-table" data-field="forcedShares">
      <h3>{grades.forcedShares}</h3>
      <p class="quiet">{grades.forcedHint}</p>
      <ul class="pairs">
        {shares.map((each, place) => (
          <li key={place} data-field={`forcedShares.${String(place)}`}>
            <TextField
              label={grades.shareOf(place + 1)}
              value={each.grade}
              onChange={(text) => set(place, "grade", text.trim())}
            />
            {share(place, each, "atLeastPercent")}
            {share(place, each, "atMostPercent")}
            <IconButton
              icon="remove"
              label={grades.removeShare(each.grade)}
              onClick={() =>
                dispatch({ kind: "edit", edit: { kind: "remove", list: "forcedShares", at: place } })
              }
            />
          </li>
        ))}
      </ul>
      <FindingList
        findings={findingsAt(checked.findings ?? [], "forcedShares")}
        isCurrent={checked.isCurrent}
      />
      <Button
        onClick={() =>
          dispatch({
            kind: "edit",
            edit: {
              kind: "insert",
              list: "forcedShares",
              at: shares.length,
              entry: { grade: nextGrade, atMostPercent: 20 },
            },
          })
        }
      >
        {grades.addShare}
      </Button>
    </section>
  );
}
