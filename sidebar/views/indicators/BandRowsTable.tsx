import type { BandRows } from "../../../core/schemes/bandRows";
import { Button } from "../../controls/Button";
import { IconButton } from "../../controls/IconButton";
import { NumberField } from "../../controls/NumberField";
import { TextField } from "../../controls/TextField";
import { useDispatch, usePane } from "../../pane/paneContext";
import { setting } from "../../state/edit";

/** Rows of limits as people word them, each with its points. */
export function BandRowsTable({
  place,
  label,
  rows,
  unit,
}: {
  readonly place: string;
  readonly label: string;
  readonly rows: BandRows;
  /** What the rows give; points where it is left out. */
  readonly unit?: string;
}) {
  const dispatch = useDispatch();
  const { indicators: words } = usePane().words;
  return (
    <fieldset class="band-rows" data-field={place}>
      <legend>{label}</legend>
      {rows.map((cells, row) => {
        const last = cells.length - 1;
        const points = cells[last];
        const at = `${place}.${String(row)}`;
        return (
          <div class="band-row" key={row} data-field={at}>
            {cells.slice(0, last).map((cell, column) => (
              <TextField
                key={column}
                label={`${words.limits} ${String(row + 1)}`}
                value={String(cell)}
                onInput={(text) =>
                  dispatch({
                    kind: "edit",
                    edit: setting(`${at}.${String(column)}`, text),
                    gesture: `${at}.${String(column)}`,
                  })
                }
              />
            ))}
            {typeof points === "number" || points === "" ? (
              <NumberField
                label={`${words.fields.points ?? ""} ${String(row + 1)}`}
                value={points === "" ? null : points}
                unit={unit ?? words.pointsWord}
                blankable
                onChange={(value) =>
                  dispatch({ kind: "edit", edit: setting(`${at}.${String(last)}`, value ?? "") })
                }
              />
            ) : (
              <TextField
                label={`${words.fields.points ?? ""} ${String(row + 1)}`}
                value={points ?? ""}
                onInput={(text) =>
                  dispatch({
                    kind: "edit",
                    edit: setting(`${at}.${String(last)}`, text),
                    gesture: `${at} text`,
                  })
                }
              />
            )}
            <IconButton
              icon="remove"
              label={words.removeRow(row + 1)}
              onClick={() => dispatch({ kind: "edit", edit: { kind: "remove", list: place, at: row } })}
            />
          </div>
        );
      })}
      <Button
        onClick={() =>
          dispatch({
            kind: "edit",
            edit: { kind: "insert", list: place, at: rows.length, entry: (rows[0] ?? ["", 0]).map(() => "") },
          })
        }
      >
        {words.addRow}
      </Button>
    </fieldset>
  );
}
