import { useRef } from "preact/hooks";
import type { ReviewChain } from "../../../core/schemes/requirement";
import { FindingsHere } from "../../check/FindingsHere";
import { Button } from "../../controls/Button";
import { IconButton } from "../../controls/IconButton";
import { TextField } from "../../controls/TextField";
import { useFocusKept } from "../../controls/useFocusKept";
import { FieldLine } from "../../entries/FieldLine";
import { MoveHandle } from "../../entries/MoveHandle";
import { NameLine } from "../../entries/NameLine";
import { withName } from "../../fields/newNames";
import { useDispatch, usePane } from "../../pane/paneContext";
import type { Edit } from "../../state/edit";
import { setting } from "../../state/edit";
import { requirementNames, useRequirementWords } from "./requirementTexts";

/** A review chain: the post whose results they are, and the people in order. */
export function ReviewFields({ at, review }: { readonly at: number; readonly review: ReviewChain }) {
  const { language } = usePane();
  const texts = useRequirementWords();
  const dispatch = useDispatch();
  const root = useRef<HTMLFieldSetElement>(null);
  useFocusKept(root);
  const { names, post, steps } = review;
  const place = `reviews.${String(at)}`;
  const list = `${place}.steps`;
  const onEdit = (edit: Edit, gesture?: string): void =>
    dispatch({ kind: "edit", edit, ...(gesture !== undefined && { gesture }) });
  return (
    <>
      <FindingsHere place={place} />
      <NameLine place={`${place}.names`} names={names} />
      <FieldLine label={texts.post} place={`${place}.post`}>
        <TextField
          label={texts.post}
          value={post}
          onChange={(text) => onEdit(setting(`${place}.post`, text.trim()))}
        />
      </FieldLine>
      <fieldset data-field={list} ref={root}>
        <legend>{texts.steps}</legend>
        <ol class="steps-of-review">
          {steps.map((step, number) => (
            <li key={number} class="band-row" data-field={`${list}.${String(number)}`}>
              {steps.length > 1 ? (
                <MoveHandle list={list} at={number} count={steps.length} label={texts.moveStep(number + 1)} />
              ) : null}
              <TextField
                label={texts.step(number + 1)}
                value={step[language]}
                onInput={(text) =>
                  onEdit(
                    setting(`${list}.${String(number)}`, withName(step, language, text)),
                    `name ${list} ${String(number)}`,
                  )
                }
              />
              {steps.length > 1 ? (
                <IconButton
                  icon="remove"
                  label={texts.removeStep(number + 1)}
                  onClick={() => onEdit({ kind: "remove", list, at: number })}
                />
              ) : null}
            </li>
          ))}
        </ol>
        <div class="actions">
          <Button
            onClick={() =>
              onEdit({
                kind: "insert",
                list,
                at: steps.length,
                entry: requirementNames(({ newStep }) => newStep),
              })
            }
          >
            {texts.addStep}
          </Button>
        </div>
      </fieldset>
    </>
  );
}
