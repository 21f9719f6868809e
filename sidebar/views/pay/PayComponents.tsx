import type { Pay } from "../../../core/schemes/pay";
import { FindingList } from "../../check/FindingList";
import { findingsAt } from "../../check/findingsAt";
import type { Checked } from "../../check/useFindings";
import { useEntries } from "../../entries/useEntries";
import { usePane, useScheme } from "../../pane/paneContext";
import { setting } from "../../state/edit";
import { AddComponent } from "./AddComponent";
import { ComponentPart } from "./ComponentPart";
import { newComponent } from "./newComponent";
import { usePayPartWords } from "./payPartTexts";
import { PaySum } from "./PaySum";
import { PersonChoice } from "./PersonChoice";
import { PAY } from "./personPay";
import { usePersonPay } from "./usePersonPay";

const NONE: Pay["components"] = [];

/** What the pay is the sum of, and what it comes to for a real person. */
export function PayComponents({ checked }: { readonly checked: Checked }) {
  const scheme = useScheme();
  const { pay: words } = usePane().words;
  const texts = usePayPartWords();
  const { pay } = scheme;
  const components = pay?.components ?? NONE;
  const entries = useEntries("pay.components", components.length);
  const tried = usePersonPay();
  const ofSum = findingsAt(checked.findings ?? [], "pay").filter(
    ({ place }) => !components.some(({ id }) => `${place}.`.startsWith(`pay.components.${id}.`)),
  );
  const paid = tried.sentences.get(PAY);
  const isLast = components.length === 1;
  return (
    <section class="band-table" data-field="pay">
      <h3>{words.components}</h3>
      {pay ? <PersonChoice tried={tried} /> : <p class="quiet">{words.noPay}</p>}
      <ol class="entries" aria-label={texts.list} ref={entries.list} tabIndex={-1}>
        {components.map((component, place) => (
          <ComponentPart
            key={component.id}
            component={component}
            place={place}
            count={components.length}
            isOpen={entries.openId === component.id}
            checked={checked}
            sentence={tried.sentences.get(component.id)}
            onToggle={entries.toggle}
            // Pay of no components is no pay: with the last one it goes.
            onRemove={(at, name) =>
              isLast ? entries.remove(at, name, setting("pay", undefined)) : entries.remove(at, name)
            }
          />
        ))}
      </ol>
      <AddComponent
        onAdd={(kind) => {
          const { component, sets } = newComponent(scheme, kind);
          entries.add(component, { kind: "set", sets });
        }}
      />
      {pay ? (
        <>
          <PaySum sum={pay} />
          {paid === undefined ? null : <p class="tried">{paid}</p>}
          <FindingList findings={ofSum} isCurrent={checked.isCurrent} />
        </>
      ) : null}
    </section>
  );
}
