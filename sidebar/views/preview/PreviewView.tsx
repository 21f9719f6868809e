import { useState } from "preact/hooks";
import type { TriedScheme } from "../../../core/whatIf/tryScheme";
import { MessageBar } from "../../controls/MessageBar";
import { Select } from "../../controls/Select";
import { usePane } from "../../pane/paneContext";
import type { PreviewWords } from "../../words/previewWords";
import { DistributionTable } from "./DistributionTable";
import { MoveList } from "./MoveList";
import { PersonSearch } from "./PersonSearch";
import { PersonSteps } from "./PersonSteps";
import { PreviewProblem } from "./PreviewProblem";
import type { PreviewState } from "./previewState";
import { SumLines } from "./SumLines";
import type { PreviewChoice } from "./useMonthRead";
import { usePreview } from "./usePreview";

/** What the edited scheme does to the people of a month. */
function Tried({ tried }: { readonly tried: TriedScheme }) {
  const { preview: texts } = usePane().words;
  const [person, setPerson] = useState<string>();
  const { comparison } = tried;
  if (comparison.people.length === 0) return <MessageBar kind="info">{texts.nobody}</MessageBar>;
  return (
    <>
      <DistributionTable comparison={comparison} />
      <SumLines comparison={comparison} />
      <PersonSearch people={comparison.people.map(({ member }) => member)} onChoose={setPerson} />
      {person === undefined ? null : (
        <PersonSteps tried={tried} person={person} onClose={() => setPerson(undefined)} />
      )}
      <MoveList comparison={comparison} onChoose={setPerson} />
    </>
  );
}

/** The latest month under the scheme as saved and as edited. */
export function PreviewView() {
  const { preview: texts } = usePane().words;
  const [choice, setChoice] = useState<PreviewChoice>({});
  const { state, last, months, again } = usePreview(choice);
  const tried = state.kind === "ready" ? state.tried : state.kind === "computing" ? last : undefined;
  const month = choice.month ?? tried?.comparison.month ?? months[months.length - 1];
  return (
    <>
      <p class="quiet">{texts.intro}</p>
      {months.length > 1 && month !== undefined ? (
        <label class="line preview-of">
          <span>{texts.month}</span>
          <Select
            label={texts.month}
            value={month}
            options={[...months].reverse().map((each) => ({ value: each, label: each }))}
            onChange={(chosen) => setChoice({ ...choice, month: chosen })}
          />
        </label>
      ) : null}
      <p class="quiet" role="status">
        {statusOf(state, texts)}
      </p>
      <PreviewProblem
        state={state}
        onAgain={again}
        onReplace={(id) => setChoice({ ...choice, replaces: id })}
      />
      {tried ? <Tried tried={tried} /> : null}
    </>
  );
}

function statusOf(state: PreviewState, texts: PreviewWords): string {
  if (state.kind === "reading") return texts.reading;
  if (state.kind === "computing") return texts.computing;
  return state.kind === "ready"
    ? texts.upToDate(state.tried.comparison.month, state.tried.comparison.people.length)
    : "";
}
