import type { GradeRule, GradeRules } from "../../../core/schemes/grades";
import { Speaker } from "../../../core/words/explanation/speaker";
import { FindingList } from "../../check/FindingList";
import { findingsAt } from "../../check/findingsAt";
import type { Checked } from "../../check/useFindings";
import { Button } from "../../controls/Button";
import { IconButton } from "../../controls/IconButton";
import { TextField } from "../../controls/TextField";
import { ConditionSetField } from "../../fields/ConditionSetField";
import { conditionSentence } from "../../fields/conditionSentence";
import { useDispatch, usePane, useScheme } from "../../pane/paneContext";
import type { Edit } from "../../state/edit";
import { setting } from "../../state/edit";
import { listedTexts } from "./listedTexts";

function OneRule({
  rule,
  place,
  count,
  checked,
  onEdit,
}: {
  readonly rule: GradeRule;
  readonly place: number;
  readonly count: number;
  readonly checked: Checked;
  readonly onEdit: (edit: Edit) => void;
}) {
  const { words, language } = usePane();
  const { grades } = words;
  const speaker = new Speaker(useScheme(), language);
  const number = place + 1;
  const field = `grades.rules.${String(place)}`;
  const condition = conditionSentence(rule.when, speaker, grades.conditions);
  const given = speaker.listed(rule.gives.map((grade) => speaker.figure("grade", grade)));
  return (
    <li data-field={field}>
      <details class="rule">
        <summary>
          <span class="quiet">{grades.rule(number)}</span> {grades.thenGrade(condition, given)}
        </summary>
        <ConditionSetField
          label={grades.when}
          value={rule.when}
          onChange={(when) => onEdit(setting(`${field}.when`, when))}
        />
        <div class="band-head">
          <TextField
            label={grades.gives(number)}
            value={rule.gives.join(language === "en" ? ", " : "、")}
            onChange={(text) => onEdit(setting(`${field}.gives`, listedTexts(text)))}
          />
          <IconButton
            icon="up"
            label={grades.moveUp(number)}
            disabled={place === 0}
            onClick={() => onEdit({ kind: "move", list: "grades.rules", from: place, to: place - 1 })}
          />
          <IconButton
            icon="down"
            label={grades.moveDown(number)}
            disabled={number === count}
            onClick={() => onEdit({ kind: "move", list: "grades.rules", from: place, to: number })}
          />
          <IconButton
            icon="remove"
            label={grades.removeRule(number)}
            disabled={count === 1}
            onClick={() => onEdit({ kind: "remove", list: "grades.rules", at: place })}
          />
        </div>
      </details>
      <FindingList findings={findingsAt(checked.findings ?? [], field)} isCurrent={checked.isCurrent} />
    </li>
  );
}

/** Grades by an ordered list of rules, each read as a sentence and opened to be edited. */
export function GradeRulesPart({
  grades,
  checked,
}: {
  readonly grades: GradeRules;
  readonly checked: Checked;
}) {
  const { words } = usePane();
  const dispatch = useDispatch();
  const onEdit = (edit: Edit): void => dispatch({ kind: "edit", edit });
  const own = findingsAt(checked.findings ?? [], "grades").filter(
    ({ place }) => !/^grades\.rules\.\d/.test(place),
  );
  return (
    <>
      <p class="quiet">{words.grades.rulesHint}</p>
      <FindingList findings={own} isCurrent={checked.isCurrent} />
      <ol class="bands">
        {grades.rules.map((rule, place) => (
          <OneRule
            key={place}
            rule={rule}
            place={place}
            count={grades.rules.length}
            checked={checked}
            onEdit={onEdit}
          />
        ))}
      </ol>
      <Button
        onClick={() =>
          onEdit({
            kind: "insert",
            list: "grades.rules",
            at: grades.rules.length,
            entry: { when: { all: [{ of: "total", atLeast: 0 }] }, gives: grades.rules[0]?.gives ?? [""] },
          })
        }
      >
        {words.grades.addRule}
      </Button>
    </>
  );
}
