import type { MemberGrades } from "../../../core/schemes/grades";
import { FindingList } from "../../check/FindingList";
import { findingsAt } from "../../check/findingsAt";
import type { Checked } from "../../check/useFindings";
import { Button } from "../../controls/Button";
import { IconButton } from "../../controls/IconButton";
import { TextField } from "../../controls/TextField";
import { useDispatch, usePane } from "../../pane/paneContext";
import { setting } from "../../state/edit";
import { listedTexts } from "./listedTexts";

/** The grades that a team's grade allows its members, as a list. */
export function MemberGradesPart({
  rows,
  checked,
}: {
  readonly rows: readonly MemberGrades[];
  readonly checked: Checked;
}) {
  const { words, language } = usePane();
  const { grades } = words;
  const dispatch = useDispatch();
  return (
    <section class="band-table" data-field="memberGrades">
      <h3>{grades.memberGrades}</h3>
      <p class="quiet">{grades.memberHint}</p>
      <ul class="pairs">
        {rows.map(({ team, allowed }, place) => (
          <li key={place} data-field={`memberGrades.${String(place)}`}>
            <TextField
              label={grades.team(place + 1)}
              value={team}
              onChange={(text) =>
                dispatch({ kind: "edit", edit: setting(`memberGrades.${String(place)}.team`, text.trim()) })
              }
            />
            <span aria-hidden="true">→</span>
            <TextField
              label={grades.allowed(place + 1)}
              value={allowed.join(language === "en" ? ", " : "、")}
              onChange={(text) =>
                dispatch({
                  kind: "edit",
                  edit: setting(`memberGrades.${String(place)}.allowed`, listedTexts(text)),
                })
              }
            />
            <IconButton
              icon="remove"
              label={grades.removeTeam(team)}
              onClick={() =>
                dispatch({ kind: "edit", edit: { kind: "remove", list: "memberGrades", at: place } })
              }
            />
          </li>
        ))}
      </ul>
      <FindingList
        findings={findingsAt(checked.findings ?? [], "memberGrades")}
        isCurrent={checked.isCurrent}
      />
      <Button
        onClick={() =>
          dispatch({
            kind: "edit",
            edit: { kind: "insert", list: "memberGrades", at: rows.length, entry: { team: "", allowed: [] } },
          })
        }
      >
        {grades.addTeam}
      </Button>
    </section>
  );
}
