import { useRef } from "preact/hooks";
import { schemeTables } from "../../../core/schemeCheck/schemeTables";
import { useFindings } from "../../check/useFindings";
import { Button } from "../../controls/Button";
import { useFocusKept } from "../../controls/useFocusKept";
import { newNames } from "../../fields/newNames";
import { useDispatch, usePane, useScheme } from "../../pane/paneContext";
import { CommissionPart } from "./CommissionPart";
import { newCommission } from "./newCommission";
import { PayComponents } from "./PayComponents";

/** Commission and pay. */
export function PayView() {
  const scheme = useScheme();
  const dispatch = useDispatch();
  const { pay: words } = usePane().words;
  const checked = useFindings();
  const root = useRef<HTMLDivElement>(null);
  useFocusKept(root);
  const { commissions = [] } = scheme;
  const tables = schemeTables(scheme);
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
          onClick={() => {
            const { sets } = newCommission(scheme, newNames(words.newCommission), newNames(words.newSales));
            dispatch({ kind: "edit", edit: { kind: "set", sets } });
          }}
        >
          {words.addCommission}
        </Button>
      </section>
      <PayComponents checked={checked} />
    </div>
  );
}
