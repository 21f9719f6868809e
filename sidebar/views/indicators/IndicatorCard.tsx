import { useRef } from "preact/hooks";
import { numberText } from "../../../core/words/numberText";
import type { Indicator } from "../../../core/schemes/indicator";
import { IconButton } from "../../controls/IconButton";
import { memo } from "../../controls/memo";
import { NumberField } from "../../controls/NumberField";
import { Slider } from "../../controls/Slider";
import { TextField } from "../../controls/TextField";
import { MoveHandle } from "../../entries/MoveHandle";
import { withName } from "../../fields/newNames";
import { useDispatch, usePane } from "../../pane/paneContext";
import { setting } from "../../state/edit";
import { IndicatorDetails } from "./IndicatorDetails";
import type { WeightField } from "./weights";
import { weightOf } from "./weights";

let gestures = 0;

/** What a card is drawn from; each part stays the same while others change, so that a drag redraws one card. */
interface CardProperties {
  readonly indicator: Indicator;
  readonly at: number;
  readonly count: number;
  /** Name of the section that begins with this indicator. */
  readonly section: string | undefined;
  readonly weightField: WeightField;
  readonly goal: number;
  readonly isLocked: boolean;
  readonly isOpen: boolean;
  readonly onToggleLock: (id: string) => void;
  readonly onToggleOpen: (id: string) => void;
  readonly onRemove: (at: number, name: string) => void;
}

function Weight({ indicator, weightField, goal, isLocked, onToggleLock }: CardProperties) {
  const dispatch = useDispatch();
  const { indicators: words } = usePane().words;
  const { language } = usePane();
  const gesture = useRef<string | undefined>(undefined);
  const weight = weightOf(indicator, weightField);
  if (weight === undefined) return null;
  const name = indicator.names[language];
  const isPercent = weightField === "weightPercent";
  const unit = isPercent ? "%" : words.pointsWord;
  const label = isPercent ? words.weight(name) : words.points(name);
  const set = (value: number | null, by?: string): void => {
    if (value === null) return;
    const edit = setting(`indicators.${indicator.id}.${weightField}`, value);
    dispatch({ kind: "edit", edit, ...(by !== undefined && { gesture: by }) });
  };
  return (
    <div class="weight" data-field={`indicators.${indicator.id}.${weightField}`}>
      <Slider
        label={label}
        value={weight}
        min={0}
        max={Math.max(goal, weight)}
        text={`${numberText(weight)} ${unit}`}
        disabled={isLocked}
        onInput={(value) => {
          gesture.current ??= `weight ${String(++gestures)}`;
          set(value, gesture.current);
        }}
        onRelease={() => {
          gesture.current = undefined;
        }}
      />
      <NumberField label={label} value={weight} unit={unit} min={0} onChange={(value) => set(value)} />
      <IconButton
        icon={isLocked ? "locked" : "unlocked"}
        label={isLocked ? words.unlock(name) : words.lock(name)}
        pressed={isLocked}
        onClick={() => onToggleLock(indicator.id)}
      />
    </div>
  );
}

/** An indicator of the list: its name, its weight, and on demand what it is measured by. */
export const IndicatorCard = memo(function IndicatorCard(properties: CardProperties) {
  const { indicator, at, count, section, isOpen, onToggleOpen, onRemove } = properties;
  const dispatch = useDispatch();
  const { words, language } = usePane();
  const name = indicator.names[language];
  return (
    <li class="card" data-field={`indicators.${indicator.id}`}>
      {section === undefined ? null : <h3 class="section-name">{section}</h3>}
      <div class="card-head">
        <MoveHandle list="indicators" at={at} count={count} label={words.indicators.move(name)} />
        <TextField
          label={words.indicators.name}
          value={name}
          onInput={(text) =>
            dispatch({
              kind: "edit",
              edit: setting(`indicators.${indicator.id}.names`, withName(indicator.names, language, text)),
              gesture: `name ${indicator.id}`,
            })
          }
        />
        <IconButton icon="remove" label={words.indicators.remove(name)} onClick={() => onRemove(at, name)} />
        <button
          type="button"
          class="icon-button disclosure"
          aria-expanded={isOpen}
          aria-label={words.indicators.details(name)}
          title={words.indicators.details(name)}
          onClick={() => onToggleOpen(indicator.id)}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
            <path d="M6 4.5 9.5 8 6 11.5l-.7-.7L8.1 8 5.3 5.2z" />
          </svg>
        </button>
      </div>
      {indicator.informative === true ? (
        <p class="quiet">{words.indicators.shownOnly}</p>
      ) : (
        <Weight {...properties} />
      )}
      {isOpen ? <IndicatorDetails indicator={indicator} /> : null}
    </li>
  );
});
