import { checkLinks } from "../../../core/schemes/links/checkLinks";
import type { Input } from "../../../core/schemes/scheme";
import { renderSchemeFault } from "../../../core/words/renderScheme";
import { MessageBar } from "../../controls/MessageBar";
import { Select } from "../../controls/Select";
import { useDispatch, usePane, usePaneState, useScheme } from "../../pane/paneContext";
import { setting } from "../../state/edit";
import { editedScheme } from "../../state/openScheme";
import type { LinkOption } from "./linkOptions";
import { linkOptions } from "./linkOptions";

const FROM_DATA = "";
const valueOf = ({ scheme, figure }: LinkOption["from"]): string => `${scheme}|${figure}`;

/** Where an input comes from: the data, or a figure of another scheme. */
function LinkedInput({ input, options }: { readonly input: Input; readonly options: readonly LinkOption[] }) {
  const dispatch = useDispatch();
  const { words, language } = usePane();
  const { indicators: texts } = words;
  const { id, names, from } = input;
  const place = `inputs.${id}.from`;
  const chosen = from ? valueOf(from) : FROM_DATA;
  const isThere = !from || options.some((option) => valueOf(option.from) === chosen);
  const name = names[language];
  const absent = from && !isThere ? texts.schemeNotThere(from.scheme) : undefined;
  return (
    <>
      <label class="line" data-field={place}>
        <span>{name}</span>
        <Select
          label={texts.valueFrom(name)}
          value={chosen}
          options={[
            { value: FROM_DATA, label: texts.fromData },
            ...options.map((option) => ({
              value: valueOf(option.from),
              label: texts.figureOfScheme(option.scheme, option.figure),
            })),
            ...(absent === undefined ? [] : [{ value: chosen, label: absent }]),
          ]}
          onChange={(value) => {
            const option = options.find((each) => valueOf(each.from) === value);
            dispatch({ kind: "edit", edit: setting(place, option?.from) });
          }}
        />
      </label>
      {absent === undefined ? null : <p class="quiet">{absent}</p>}
    </>
  );
}

/** Values of teams that may be taken from another scheme of the workbook, each with where it comes from. */
export function LinkedInputs() {
  const { words, language } = usePane();
  const { indicators: texts } = words;
  const scheme = useScheme();
  const open = usePaneState(({ schemes }) => schemes);
  const inHand = usePaneState((state) => state.inHand);
  const schemes = open.filter(({ key }) => key !== inHand).map(editedScheme);
  const options = linkOptions(scheme, schemes, language);
  const inputs = (scheme.inputs ?? []).filter(
    ({ list, from }) => list !== true && (from !== undefined || options.length > 0),
  );
  if (inputs.length === 0) return null;
  const faults = checkLinks(scheme, schemes).map((fault) => renderSchemeFault(fault, language));
  return (
    <fieldset class="source linked">
      <legend>{texts.linkedInputs}</legend>
      {inputs.map((input) => (
        <LinkedInput key={input.id} input={input} options={options} />
      ))}
      {faults.length > 0 ? <MessageBar kind="error">{faults.join(" ")}</MessageBar> : null}
    </fieldset>
  );
}
