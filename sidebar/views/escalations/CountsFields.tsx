import type { Counted } from "../../../core/schemes/escalation";
import { Select } from "../../controls/Select";
import { FieldLine } from "../../entries/FieldLine";
import { ConditionSetField } from "../../fields/ConditionSetField";
import { useDispatch, usePane, useScheme } from "../../pane/paneContext";
import { setting } from "../../state/edit";

type CountKind = "all" | "incidents" | "periods";

function kindOf(counts: Counted): CountKind {
  if ("periods" in counts) return "periods";
  return counts.incidents === "all" ? "all" : "incidents";
}

/** What a rule counts: cases of incidents, or periods in which conditions hold. */
export function CountsFields({ place, counts }: { readonly place: string; readonly counts: Counted }) {
  const { incidents = [], grades } = useScheme();
  const dispatch = useDispatch();
  const { words, language } = usePane();
  const { escalations: texts } = words;
  const set = (next: Counted): void => dispatch({ kind: "edit", edit: setting(place, next) });
  const chosen = "incidents" in counts && counts.incidents !== "all" ? counts.incidents : [];
  const starting: Readonly<Record<CountKind, Counted>> = {
    all: { incidents: "all" },
    incidents: { incidents: incidents.slice(0, 1).map(({ id }) => id) },
    periods: { periods: { all: [grades ? { of: "grade", is: "E" } : { of: "total", lessThan: 60 }] } },
  };
  return (
    <>
      <FieldLine label={texts.counts} place={place}>
        <Select
          label={texts.counts}
          value={kindOf(counts)}
          options={(["incidents", "all", "periods"] as const).map((each) => ({
            value: each,
            label: texts.countKinds[each],
          }))}
          onChange={(kind) => set(starting[kind])}
        />
      </FieldLine>
      {kindOf(counts) === "incidents" ? (
        <fieldset class="checks">
          <legend>{texts.whichIncidents}</legend>
          {incidents.length === 0 ? <p class="quiet">{texts.noIncidents}</p> : null}
          {incidents.map(({ id, names }) => (
            <label class="check" key={id}>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) =>
                  set({
                    incidents: event.currentTarget.checked
                      ? [...chosen, id]
                      : chosen.filter((each) => each !== id),
                  })
                }
              />
              {names[language]}
            </label>
          ))}
        </fieldset>
      ) : null}
      {"periods" in counts ? (
        <ConditionSetField
          label={texts.periodsWhere}
          value={counts.periods}
          onChange={(periods) => set({ periods })}
        />
      ) : null}
    </>
  );
}
