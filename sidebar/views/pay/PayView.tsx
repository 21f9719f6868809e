import { useRef } from "preact/hooks";
import { schemeTables } from "../../../core/schemeCheck/schemeTables";
import type { FieldSetting } from "../../../core/schemes/choice";
import type { Names } from "../../../core/schemes/names";
import { FindingList } from "../../check/FindingList";
import { findingsAt } from "../../check/findingsAt";
import { useFindings } from "../../check/useFindings";
import { useLedField } from "../../check/useLedField";
import { Button } from "../../controls/Button";
import { useFocusKept } from "../../controls/useFocusKept";
import { useDispatch, usePane, useScheme } from "../../pane/paneContext";
import { CommissionPart } from "./CommissionPart";
import { ComponentPart } from "./ComponentPart";
import { PaySum } from "./PaySum";
import { newCommission, newPay } from "./starters";

/** A name that stands for every language until somebody translates it. */
const inEvery = (text: string): Names => ({ en: text, "zh-CN": text, "zh-TW": text });

/** Commission and pay. */
export function PayView() {
  const scheme = useScheme();
  const dispatch = useDispatch();
  const { pay: words } = usePane().words;
  const checked = useFindings();
  const root = useRef<HTMLDivElement>(null);
  useLedField(root);
  useFocusKept(root);
  const { commissions = [], pay } = scheme;
  const tables = schemeTables(scheme);
  const set = (sets: readonly FieldSetting[]): void =>
    dispatch({ kind: "edit", edit: { kind: "set", sets } });
  const components = pay?.components ?? [];
  const ofSum = findingsAt(checked.findings ?? [], "pay").filter(
    ({ place }) => !components.some(({ id }) => `${place}.`.startsWith(`pay.components.${id}.`)),
  );
  return (
    <div ref={root}>
      {commissions.map((commission, place) => {
        const table = tables.find((each) => each.place === `commissions.${commission.id}`);
        return table ? (
          <CommissionPart
            key={commission.id}
            commission={commission}
            table={table}
            place={place}
            checked={checked}
          />
        ) : null;
      })}
      <section class="band-table">
        {commissions.length === 0 ? <p class="quiet">{words.noCommission}</p> : null}
        <Button
          onClick={() => set(newCommission(scheme, inEvery(words.newCommission), inEvery(words.newSales)))}
        >
          {words.addCommission}
        </Button>
      </section>
      <section class="band-table" data-field="pay">
        <h3>{words.components}</h3>
        {pay ? (
          <>
            <ul class="bands">
              {components.map((component, place) => (
                <ComponentPart
                  key={component.id}
                  component={component}
                  place={place}
                  canRemove={components.length > 1}
                  checked={checked}
                />
              ))}
            </ul>
            <PaySum sum={pay} />
            <FindingList findings={ofSum} isCurrent={checked.isCurrent} />
          </>
        ) : (
          <>
            <p class="quiet">{words.noPay}</p>
            <Button onClick={() => set(newPay(scheme, inEvery(words.newComponent), inEvery(words.newBase)))}>
              {words.startPay}
            </Button>
          </>
        )}
      </section>
    </div>
  );
}
