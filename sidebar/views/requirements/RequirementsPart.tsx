import type { Requirement } from "../../../core/schemes/requirement";
import { Speaker } from "../../../core/words/explanation/speaker";
import { Button } from "../../controls/Button";
import { EntryRow } from "../../entries/EntryRow";
import { useEntries } from "../../entries/useEntries";
import { freeFigureId } from "../../fields/newFigure";
import { usePane, useScheme } from "../../pane/paneContext";
import { RequirementFields } from "./RequirementFields";
import { requirementSentence } from "./requirementSentence";
import { requirementNames, useRequirementWords } from "./requirementTexts";
import { startingRequirement } from "./startingRequirement";

const NONE: readonly Requirement[] = [];

/** What is to be done or kept, each as a sentence. */
export function RequirementsPart() {
  const scheme = useScheme();
  const { words, language } = usePane();
  const texts = useRequirementWords();
  const { requirements = NONE } = scheme;
  const { openId, list, toggle, remove, add } = useEntries("requirements", requirements.length);
  const speaker = new Speaker(scheme, language);
  return (
    <section class="part">
      <h3>{texts.heading}</h3>
      <p class="quiet">{requirements.length === 0 ? texts.empty : texts.hint}</p>
      <ol class="entries" aria-label={texts.list} ref={list} tabIndex={-1}>
        {requirements.map((requirement, at) => (
          <EntryRow
            key={requirement.id}
            list="requirements"
            id={requirement.id}
            at={at}
            count={requirements.length}
            name={requirement.names[language]}
            summary={requirementSentence(requirement, scheme, speaker, texts, words.grades.conditions)}
            isOpen={openId === requirement.id}
            onToggle={toggle}
            onRemove={remove}
          >
            <RequirementFields requirement={requirement} />
          </EntryRow>
        ))}
      </ol>
      <Button
        onClick={() => {
          const id = freeFigureId(scheme, "requirement");
          const { asks, sets } = startingRequirement(scheme, "dayOfMonth", id);
          const entry: Requirement = { id, names: requirementNames(({ newName }) => newName), ...asks };
          add(entry, {
            kind: "set",
            sets: [...sets, { field: "requirements", value: [...requirements, entry] }],
          });
        }}
      >
        {texts.add}
      </Button>
    </section>
  );
}
