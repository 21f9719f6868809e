import { useState } from "preact/hooks";
import { Button } from "../../controls/Button";
import { Select } from "../../controls/Select";
import { useScheme } from "../../pane/paneContext";
import type { ComponentKind } from "../../words/payPartWords";
import { fittingKinds } from "./newComponent";
import { usePayPartWords } from "./payPartTexts";

/** Adds a component that begins as what HR means: a wage by a rate, an amount, a commission, a deduction … */
export function AddComponent({ onAdd }: { readonly onAdd: (kind: ComponentKind) => void }) {
  const texts = usePayPartWords();
  const kinds = fittingKinds(useScheme());
  const [chosen, setChosen] = useState<ComponentKind>();
  const kind = chosen !== undefined && kinds.includes(chosen) ? chosen : (kinds[0] ?? "fixed amount");
  return (
    <div class="add-as">
      <Select
        label={texts.addAs}
        value={kind}
        options={kinds.map((each) => ({ value: each, label: texts.kinds[each] }))}
        onChange={setChosen}
      />
      <Button onClick={() => onAdd(kind)}>{texts.add}</Button>
    </div>
  );
}
