import type { Comparison } from "../../../core/whatIf/comparison";
import { usePane } from "../../pane/paneContext";
import { countedText } from "./outcomeText";
import { signedText } from "./signedText";

/** Bars are drawn on a scale of this width and stretched to the column. */
const WIDTH = 100;

function Bars({
  before,
  after,
  most,
}: {
  readonly before: number;
  readonly after: number;
  readonly most: number;
}) {
  const width = (count: number): number => (most === 0 ? 0 : (count / most) * WIDTH);
  return (
    <svg
      class="bars"
      viewBox={`0 0 ${String(WIDTH)} 20`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect class="saved" x="0.5" y="2" width={Math.max(width(before) - 1, 0)} height="7" />
      <rect class="edited" x="0" y="11" width={width(after)} height="7" />
    </svg>
  );
}

const Swatch = ({ side }: { readonly side: "saved" | "edited" }) => (
  <svg class="bars swatch" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
    <rect class={side} x="1" y="1" width="8" height="8" />
  </svg>
);

/** How many end in each result under the scheme as saved and as edited: hollow bars and full ones, with their numbers. */
export function DistributionTable({ comparison }: { readonly comparison: Comparison }) {
  const { words, language } = usePane();
  const { preview: texts } = words;
  const { distribution, after: scheme } = comparison;
  const most = Math.max(0, ...distribution.flatMap(({ before, after }) => [before, after]));
  return (
    <table class="distribution">
      <caption>{texts.distribution}</caption>
      <thead>
        <tr>
          <th scope="col" colSpan={2}>
            {texts.outcome}
          </th>
          <th scope="col" class="figure">
            <Swatch side="saved" />
            {texts.saved}
          </th>
          <th scope="col" class="figure">
            <Swatch side="edited" />
            {texts.edited}
          </th>
          <th scope="col" class="figure">
            {texts.change}
          </th>
        </tr>
      </thead>
      <tbody>
        {distribution.map((row) => (
          <tr key={`${row.outcome} ${row.grade ?? ""}`}>
            <th scope="row">{countedText(row, scheme, language)}</th>
            <td class="bar">
              <Bars before={row.before} after={row.after} most={most} />
            </td>
            <td class="figure">{row.before}</td>
            <td class="figure">{row.after}</td>
            <td class="figure">{signedText(row.after - row.before)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
