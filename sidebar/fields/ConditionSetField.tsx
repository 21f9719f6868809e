import type { Condition, ConditionSet, Operand } from "../../core/schemes/operand";
import { IconButton } from "../controls/IconButton";
import { Button } from "../controls/Button";
import { Select } from "../controls/Select";
import { TextField } from "../controls/TextField";
import { usePane, useScheme } from "../pane/paneContext";
import type { FigureOption } from "./figureOptions";
import { figureOptions } from "./figureOptions";
import { OperandField } from "./OperandField";

/** A test of a figure by a number. */
const BOUNDS = ["atLeast", "moreThan", "atMost", "lessThan", "equals"] as const;
type Bound = (typeof BOUNDS)[number];
type Test = Bound | "yes" | "no" | "is";

function testsOf({ is, ...bounds }: Condition): Test[] {
  const asked: Test[] = BOUNDS.filter((bound) => bounds[bound] !== undefined);
  if (is !== undefined) asked.push(is === true ? "yes" : is === false ? "no" : "is");
  return asked;
}

/** A condition with one of its tests in the place of another. */
function withTest(condition: Condition, before: Test | undefined, test: Test): Condition {
  const kept = Object.fromEntries(
    Object.entries(condition).filter(([name]) =>
      before === undefined || before === "yes" || before === "no" || before === "is"
        ? name !== "is"
        : name !== before,
    ),
  ) as unknown as Condition;
  if (test === "yes" || test === "no") return { ...kept, is: test === "yes" };
  if (test === "is") return { ...kept, is: "" };
  const last = before !== undefined && before in condition ? condition[before as Bound] : undefined;
  return { ...kept, [test]: last ?? 0 };
}

function TestFields({
  condition,
  test,
  unit,
  onChange,
}: {
  readonly condition: Condition;
  readonly test: Test;
  readonly unit: FigureOption["unit"];
  readonly onChange: (condition: Condition) => void;
}) {
  const { fields } = usePane().words;
  const tests: readonly Test[] = unit === "yes or no" ? ["yes", "no"] : unit === "text" ? ["is"] : BOUNDS;
  const shown = tests.includes(test) ? tests : [test, ...tests];
  return (
    <>
      <Select
        label={fields.comparison}
        value={test}
        options={shown.map((each) => ({ value: each, label: fields.tests[each] }))}
        onChange={(chosen) => onChange(withTest(condition, test, chosen))}
      />
      {test === "is" ? (
        <TextField
          label={fields.texts}
          value={[condition.is].flat().join(", ")}
          onInput={(text) => {
            const texts = text.split(/[,，、]/).map((each) => each.trim());
            onChange({ ...condition, is: texts.length === 1 ? (texts[0] ?? "") : texts });
          }}
        />
      ) : test === "yes" || test === "no" ? null : (
        <OperandField
          label={fields.limit}
          value={condition[test] ?? 0}
          unit={unit}
          onChange={(limit: Operand | null) => onChange({ ...condition, [test]: limit ?? 0 })}
        />
      )}
    </>
  );
}

/** Conditions that must all hold, or of which one suffices: a figure, a comparison and a limit in each line. */
export function ConditionSetField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: ConditionSet;
  readonly onChange: (value: ConditionSet) => void;
}) {
  const { words, language } = usePane();
  const { fields } = words;
  const figures = figureOptions(useScheme(), language);
  const joint = "all" in value ? "all" : "any";
  const conditions = "all" in value ? value.all : value.any;
  const put = (next: readonly Condition[], by: "all" | "any" = joint): void =>
    onChange(by === "all" ? { all: next } : { any: next });
  return (
    <fieldset class="conditions">
      <legend>{label}</legend>
      {conditions.length > 1 ? (
        <Select
          label={fields.joint}
          value={joint}
          options={(["all", "any"] as const).map((each) => ({ value: each, label: fields.joints[each] }))}
          onChange={(by) => put(conditions, by)}
        />
      ) : null}
      {conditions.map((condition, place) => {
        const figure = figures.find(({ id }) => id === condition.of);
        const change = (next: Condition): void =>
          put(conditions.map((each, at) => (at === place ? next : each)));
        return (
          <div class="condition" key={place}>
            <Select
              label={fields.figure}
              value={condition.of}
              options={[
                ...(figure ? [] : [{ value: condition.of, label: condition.of }]),
                ...figures.map(({ id, label: text }) => ({ value: id, label: text })),
              ]}
              onChange={(of) => change({ ...condition, of })}
            />
            {testsOf(condition).map((test) => (
              <TestFields
                key={test}
                condition={condition}
                test={test}
                unit={figure?.unit ?? "points"}
                onChange={change}
              />
            ))}
            <IconButton
              icon="remove"
              label={fields.removeCondition}
              onClick={() => put(conditions.filter((_, at) => at !== place))}
            />
          </div>
        );
      })}
      <Button onClick={() => put([...conditions, { of: figures[0]?.id ?? "total", atLeast: 0 }])}>
        {fields.addCondition}
      </Button>
    </fieldset>
  );
}
