import type { Ties } from "../../../core/scores/ranks";
import { ranks } from "../../../core/scores/ranks";
import { useRankingWords } from "./rankingTexts";

/** Two share the best result, whichever end is the best one. */
const TOTALS = { high: [95, 95, 90, 85], low: [85, 85, 90, 95] } as const;

/** Four results with the ranks that they get: what ties do, at a glance. */
export function TieExample({ order, ties }: { readonly order: "high" | "low"; readonly ties: Ties }) {
  const texts = useRankingWords();
  const totals = TOTALS[order];
  const places = ranks(totals, order, ties);
  const isTied = (at: number): boolean => totals.filter((total) => total === totals[at]).length > 1;
  return (
    <table class="ties">
      <caption class="visually-hidden">{texts.example}</caption>
      <tbody>
        <tr>
          <th scope="row">{texts.total}</th>
          {totals.map((total, at) => (
            <td key={at}>{total}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">{texts.rank}</th>
          {places.map((place, at) => (
            <td key={at}>{isTied(at) ? <b>{place}</b> : place}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
