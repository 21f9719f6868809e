import { paper } from "../../../core/numbers/paper";
import { roundDecimal } from "../../../core/numbers/roundDecimal";
import type { Unit } from "../../../core/schemes/unit";
import type { Comparison } from "../../../core/whatIf/comparison";
import { figureWithUnit } from "../../../core/words/figureText";
import { usePane } from "../../pane/paneContext";
import { signedAmount, signedText } from "./signedText";

/** Sums and means in the order that HR asks for them, each with its unit and the decimals that are worth showing. */
const SUMS = [
  { id: "payYuan", unit: "money", decimals: 2 },
  { id: "moneyYuan", unit: "money", decimals: 2 },
  { id: "meanTotal", unit: "points", decimals: 2 },
  { id: "meanPayoutFraction", unit: "share", decimals: 4 },
] as const satisfies readonly { readonly id: string; readonly unit: Unit; readonly decimals: number }[];

/** What a change is of what was there, in percent with its sign; nothing where there was nothing. */
function shareText(change: number, before: number): string {
  if (before === 0 || change === 0) return "";
  const percent = roundDecimal((change / before) * 100, 1);
  return ` (${percent > 0 ? "+" : "−"}${String(paper(Math.abs(percent)))} %)`;
}

/** What everything comes to as saved and as edited, with the change. */
export function SumLines({ comparison }: { readonly comparison: Comparison }) {
  const { words, language } = usePane();
  const { preview: texts } = words;
  const rows = SUMS.filter(({ id }) => comparison[id] !== undefined);
  if (rows.length === 0) return null;
  return (
    <section class="part" aria-label={texts.sums}>
      <h2>{texts.sums}</h2>
      <dl class="sums">
        {rows.map(({ id, unit, decimals }) => {
          const { before = null, after = null, change = null } = comparison[id] ?? {};
          const shown = (amount: number | null): string =>
            amount === null ? "–" : figureWithUnit(roundDecimal(amount, decimals), unit, language);
          return (
            <div key={id}>
              <dt>{texts.sumNames[id]}</dt>
              <dd>
                {shown(before)} → <b>{shown(after)}</b>
                {change === null ? null : (
                  <span class="change">
                    {unit === "share"
                      ? texts.percentagePoints(signedText(roundDecimal(change * 100, 2)))
                      : signedAmount(roundDecimal(change, decimals), unit, language)}
                    {unit === "money" ? shareText(change, before ?? 0) : ""}
                  </span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
