import type { SettledBands } from "../../core/bands/settleBands";
import type { Segment } from "../charts/numberLine/segments";
import type { LineEdge } from "../charts/numberLine/EdgeHandle";
import { groupDigits } from "../../core/words/groupDigits";
import { paper } from "../../core/numbers/paper";
import type { BandWords } from "../words/bandWords";
import type { Joint } from "./joints";
import type { WantedLimits } from "./wordLimits";

/** A number on the scale of a table: 85, 85%, 15,000. */
export function scaleText({ table }: SettledBands, at: number): string {
  if (table.inPercent) return `${String(paper(at * 100))}%`;
  const [whole = "0", decimals] = String(paper(at)).split(".");
  const grouped = (whole.startsWith("-") ? "-" : "") + groupDigits(Math.abs(Number(whole)));
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** `80 ≤ Total < 90`. */
export function stretchText(
  { lower, upper }: WantedLimits,
  figure: string,
  text: (at: number) => string,
): string {
  const low = lower ? `${text(lower.at)} ${lower.holds === "included" ? "≤" : "<"} ` : "";
  const high = upper ? ` ${upper.holds === "included" ? "≤" : "<"} ${text(upper.at)}` : "";
  return `${low}${figure}${high}`;
}

/** The segment that holds a number. */
function holderOf(segments: readonly Segment[], at: number): Segment | undefined {
  return segments.find(
    ({ from, to }) =>
      (from === null || from.at < at || (from.at === at && from.holds === "included")) &&
      (to === null || to.at > at || (to.at === at && to.holds === "included")),
  );
}

/** The edges of a table as the number line shows and reads them. */
export function lineEdges(
  joints: readonly Joint[],
  segments: readonly Segment[],
  nameOf: (row: number) => string,
  text: (at: number) => string,
  words: BandWords,
): LineEdge[] {
  return joints.map(({ key, at, lowest, highest, ends }) => {
    const [first, second] = ends;
    const label =
      first && second
        ? words.edgeBetween(nameOf(first.row), nameOf(second.row))
        : first?.side === "upper"
          ? words.highestEdge(nameOf(first.row))
          : words.lowestEdge(nameOf(first?.row ?? 0));
    const holder = holderOf(segments, at);
    const held =
      holder?.kind === "band"
        ? words.edgeHeld(text(at), nameOf(holder.rows[0] ?? 0))
        : holder?.kind === "overlap"
          ? words.edgeHeldByAll(text(at))
          : words.edgeHeldByNone(text(at));
    return { key, at, lowest, highest, label, text: held };
  });
}
