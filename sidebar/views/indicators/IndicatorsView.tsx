import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Indicator } from "../../../core/schemes/indicator";
import { subtractOnPaper } from "../../../core/numbers/paper";
import { Button } from "../../controls/Button";
import { useDispatch, usePane, usePaneState, useScheme } from "../../pane/paneContext";
import { freeId } from "../../fields/freeId";
import { newNames } from "../../fields/newNames";
import { ConfirmColumns } from "./ConfirmColumns";
import { IndicatorCard } from "./IndicatorCard";
import { LinkedInputs } from "./LinkedInputs";
import { WeightTotal } from "./WeightTotal";
import { weightFieldOf, weightGoal, weightOf, weightSum } from "./weights";

const NONE: readonly Indicator[] = [];

/** The id that a finding's place begins with: indicators.speed.method → speed. */
function idAt(field: string | undefined): string | undefined {
  return /^indicators\.([^.]+)/.exec(field ?? "")?.[1];
}

/** The indicators with their weights; each opens to its method and its data. */
export function IndicatorsView() {
  const scheme = useScheme();
  const field = usePaneState((state) => state.field);
  const dispatch = useDispatch();
  const { words, language } = usePane();
  const { indicators = NONE, sections = [] } = scheme;
  const [locked, setLocked] = useState<ReadonlySet<string>>(new Set());
  const [openId, setOpenId] = useState(idAt(field));
  const list = useRef<HTMLOListElement>(null);
  /** The place whose entry is to be focused once it is drawn. */
  const focusAt = useRef<number | undefined>(undefined);
  const weightField = weightFieldOf(scheme);
  const isWeighed = indicators.some((indicator) => weightOf(indicator, weightField) !== undefined);

  useLayoutEffect(() => {
    const at = focusAt.current;
    focusAt.current = undefined;
    if (at === undefined) return;
    const entry = list.current?.children[Math.min(at, indicators.length - 1)];
    (entry?.querySelector("input") ?? list.current)?.focus();
  }, [indicators.length]);

  const toggleLock = useCallback((id: string) => {
    setLocked((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  const toggleOpen = useCallback((id: string) => {
    setOpenId((before) => (before === id ? undefined : id));
  }, []);
  const remove = useCallback(
    (at: number, name: string) => {
      focusAt.current = at;
      dispatch({ kind: "edit", edit: { kind: "remove", list: "indicators", at } });
      dispatch({ kind: "tell", notice: { kind: "done", text: words.indicators.removed(name) } });
    },
    [dispatch, words],
  );
  const add = (): void => {
    const id = freeId("indicator", indicators);
    const rest = subtractOnPaper(weightGoal(scheme, weightField), weightSum(scheme, weightField));
    const entry: Indicator = {
      id,
      names: newNames(words.indicators.newName),
      [weightField]: Math.max(0, rest),
      method: { kind: "rated" },
    };
    focusAt.current = indicators.length;
    dispatch({ kind: "edit", edit: { kind: "insert", list: "indicators", at: indicators.length, entry } });
  };

  const sectionName = (id: string | undefined): string | undefined =>
    sections.find((section) => section.id === id)?.names[language];
  return (
    <>
      {indicators.length === 0 ? <p class="quiet">{words.indicators.empty}</p> : null}
      {isWeighed ? <WeightTotal scheme={scheme} field={weightField} locked={locked} /> : null}
      <ConfirmColumns />
      <ol class="cards" aria-label={words.indicators.list} ref={list} tabIndex={-1}>
        {indicators.map((indicator, at) => (
          <IndicatorCard
            key={indicator.id}
            indicator={indicator}
            at={at}
            count={indicators.length}
            section={
              indicator.section === indicators[at - 1]?.section ? undefined : sectionName(indicator.section)
            }
            weightField={weightField}
            goal={weightGoal(scheme, weightField)}
            isLocked={locked.has(indicator.id)}
            isOpen={openId === indicator.id}
            onToggleLock={toggleLock}
            onToggleOpen={toggleOpen}
            onRemove={remove}
          />
        ))}
      </ol>
      <Button onClick={add}>{words.indicators.add}</Button>
      <LinkedInputs />
    </>
  );
}
