import { Speaker } from "../../../core/words/explanation/speaker";
import { Select } from "../../controls/Select";
import { newInput } from "../../fields/newFigure";
import { useDispatch, usePane, useScheme } from "../../pane/paneContext";
import { fittingFigures } from "./fittingFigures";
import type { FigureNeed } from "./requirementForms";
import { requirementNames, useRequirementWords } from "./requirementTexts";

/** Stands for a figure that the scheme is to have. */
const NEW = "#new";

/** Chooses the figure that a requirement rests on: a date, a number, a list, or a new column of the sheets. */
export function FigureField({
  field,
  own,
  path,
  need,
  label,
  value,
}: {
  readonly field: string;
  /** Id of the requirement. */
  readonly own: string;
  readonly path: string;
  readonly need: FigureNeed;
  readonly label: string;
  readonly value: string;
}) {
  const { language } = usePane();
  const texts = useRequirementWords();
  const scheme = useScheme();
  const dispatch = useDispatch();
  const speaker = new Speaker(scheme, language);
  const fitting = fittingFigures(scheme, need, own);
  const ids = fitting.includes(value) ? fitting : [value, ...fitting];
  const choose = (chosen: string): void => {
    const names = requirementNames(({ figureNames }) => figureNames[path] ?? path);
    const made =
      chosen === NEW
        ? newInput(scheme, `${path}_value`, names, need.unit, need.list)
        : { id: chosen, sets: [] };
    dispatch({
      kind: "edit",
      edit: { kind: "set", sets: [...made.sets, { field, value: made.id }] },
    });
  };
  return (
    <Select
      label={label}
      value={value}
      options={[
        ...ids.map((id) => ({ value: id, label: speaker.name(id) })),
        { value: NEW, label: texts.newFigure },
      ]}
      onChange={choose}
    />
  );
}
