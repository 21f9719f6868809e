import type { Term } from "../../../core/schemes/pay";
import { Button } from "../../controls/Button";
import { useDispatch } from "../../pane/paneContext";
import { usePayPartWords } from "./payPartTexts";
import { TermFields } from "./TermFields";

/** Nothing, which changes no sum until somebody chooses what it is. */
const NOTHING: Term = { factors: [0] };

/** A sum of products, one term under the other. */
export function TermsEditor({
  component,
  list,
  legend,
  terms,
}: {
  readonly component: string;
  readonly list: string;
  readonly legend: string;
  readonly terms: readonly Term[];
}) {
  const texts = usePayPartWords();
  const dispatch = useDispatch();
  return (
    <fieldset data-field={list}>
      <legend>{legend}</legend>
      <ol class="terms">
        {terms.map((term, at) => (
          <TermFields key={at} component={component} list={list} at={at} count={terms.length} term={term} />
        ))}
      </ol>
      <div class="actions">
        <Button
          onClick={() =>
            dispatch({ kind: "edit", edit: { kind: "insert", list, at: terms.length, entry: NOTHING } })
          }
        >
          {texts.addTerm}
        </Button>
      </div>
    </fieldset>
  );
}
