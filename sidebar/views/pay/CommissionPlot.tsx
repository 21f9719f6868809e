import { useMemo, useState } from "preact/hooks";
import type { SettledBands } from "../../../core/bands/settleBands";
import { paper } from "../../../core/numbers/paper";
import type { CommissionMethod } from "../../../core/commission/method";
import { figureWithUnit } from "../../../core/words/figureText";
import { tableStep } from "../../bandTable/tableStep";
import { snapped } from "../../charts/stepping";
import { PayCurve } from "../../charts/payCurve/PayCurve";
import { Slider } from "../../controls/Slider";
import { usePane } from "../../pane/paneContext";
import { amountBy, commissionCurve, methodsShown } from "./commissionCurve";
import { exampleFormula, rateInPercent } from "./exampleFormula";

/** What a commission pays over its figure: the curve, what is wrong with it in figures, and the amounts at a point. */
export function CommissionPlot({
  settled,
  method,
  name,
  figure,
}: {
  readonly settled: SettledBands;
  readonly method: CommissionMethod;
  readonly name: string;
  readonly figure: string;
}) {
  const { words, language } = usePane();
  const [compares, setCompares] = useState(true);
  const [asked, setAsked] = useState<number>();
  const canCompare = methodsShown(method).length > 1;
  const methods = compares ? methodsShown(method) : [method];
  const curve = useMemo(
    () => commissionCurve(settled, method, methods),
    [settled.rows, settled.roundTo, method, compares],
  );
  const money = (value: number): string => figureWithUnit(paper(value), "money", language);
  const plain = (value: number): string => figureWithUnit(paper(value), "items", language);
  const edges = settled.partition.edges.filter((edge) => edge > 0);
  if (curve.lines[0]?.stretches.length === 0) return <p class="quiet">{words.pay.unreadable}</p>;
  const step = tableStep(settled);
  const last = edges[edges.length - 1] ?? curve.to / 2;
  const before = edges[edges.length - 2] ?? 0;
  const readAt = Math.min(asked ?? snapped((before + last) / 2, step), curve.to);
  const { falls, jumps } = curve;
  return (
    <>
      <PayCurve
        label={`${words.pay.curve(name, figure)}. ${jumps.map(({ at, before: low, after }) => words.pay.jump(money(at), money(after - low))).join(" ")}`}
        lines={curve.lines}
        falls={falls}
        to={curve.to}
        readAt={readAt}
        amountText={plain}
        salesText={plain}
        jumpText={(by) => `${by > 0 ? "+" : "−"}${plain(Math.abs(by))}`}
        fallText={words.pay.lessHere}
        onRead={(sales) => setAsked(snapped(sales, step))}
      />
      {falls.map(({ from, to, peak }) => (
        <p key={from} class="falls">
          {to === null
            ? words.pay.paysLessForEver(money(from), money(peak))
            : words.pay.paysLess(money(from), money(to), money(peak))}
        </p>
      ))}
      <Slider
        label={words.pay.readAt(figure)}
        value={readAt}
        min={0}
        max={snapped(curve.to, step)}
        step={step}
        text={money(readAt)}
        onInput={setAsked}
      />
      <p class="readout-head">{words.pay.at(figure, money(readAt))}</p>
      <ul class="readout">
        {methods.map((each) => {
          const amount = amountBy(settled, each)(readAt);
          const formula = exampleFormula(settled, each, readAt, { amount: plain, rate: rateInPercent });
          const title = words.pay.methods[each];
          return (
            <li key={each}>
              <svg width="24" height="8" aria-hidden="true" class="pay-curve">
                <path class={`line ${each === method ? "own" : each}`} d="M1 4H23" />
              </svg>
              <span>{each === method && methods.length > 1 ? words.pay.here(title) : title}</span>
              <b>{amount === undefined ? words.pay.noTier : money(amount)}</b>
              {formula === undefined ? null : <span class="quiet">= {formula}</span>}
            </li>
          );
        })}
      </ul>
      {canCompare ? (
        <label class="check-line">
          <input
            type="checkbox"
            checked={compares}
            onChange={(event) => setCompares(event.currentTarget.checked)}
          />
          {words.pay.compare}
        </label>
      ) : null}
    </>
  );
}
