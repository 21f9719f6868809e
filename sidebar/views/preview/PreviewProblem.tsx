import { renderSchemeFault } from "../../../core/words/renderScheme";
import { renderRunFault } from "../../../core/words/renderDepartmentRun";
import { renderComparisonFault } from "../../../core/words/renderWhatIf";
import { Button } from "../../controls/Button";
import { MessageBar } from "../../controls/MessageBar";
import { Select } from "../../controls/Select";
import { useDispatch, usePane } from "../../pane/paneContext";
import type { PreviewState } from "./previewState";

/** Stands for no scheme chosen yet. */
const NONE = "";

/** Why there is nothing to show, and what to do about it. */
export function PreviewProblem({
  state,
  onAgain,
  onReplace,
}: {
  readonly state: PreviewState;
  readonly onAgain: () => void;
  readonly onReplace: (id: string) => void;
}) {
  const dispatch = useDispatch();
  const { words, language } = usePane();
  const { shell, preview: texts } = words;
  switch (state.kind) {
    case "host fault":
      return (
        <MessageBar kind="error" actions={<Button onClick={onAgain}>{shell.tryAgain}</Button>}>
          {shell.faults[state.fault.code](state.fault.detail)}
        </MessageBar>
      );
    case "run fault":
      return (
        <MessageBar kind="info" actions={<Button onClick={onAgain}>{shell.tryAgain}</Button>}>
          {renderRunFault(state.fault, language)}
        </MessageBar>
      );
    case "unsound":
      return (
        <MessageBar
          kind="error"
          actions={
            <Button onClick={() => dispatch({ kind: "open section", section: "check" })}>
              {texts.toCheck}
            </Button>
          }
        >
          {texts.unsound(renderSchemeFault(state.fault, language))}
        </MessageBar>
      );
    case "which scheme": {
      const { known } = state.fault;
      if (known.length === 0)
        return <MessageBar kind="info">{renderComparisonFault(state.fault, language)}</MessageBar>;
      return (
        <>
          <MessageBar kind="info">{texts.replacesWhich}</MessageBar>
          <label class="line">
            <span>{texts.replaces}</span>
            <Select
              label={texts.replaces}
              value={NONE}
              options={[
                { value: NONE, label: "–" },
                ...known.map(({ id, names }) => ({ value: id, label: names[language] })),
              ]}
              onChange={onReplace}
            />
          </label>
        </>
      );
    }
    default:
      return null;
  }
}
