import { useState } from "preact/hooks";
import { paper } from "../../core/numbers/paper";
import { NumberField } from "../controls/NumberField";
import { TextField } from "../controls/TextField";
import { usePane } from "../pane/paneContext";
import type { BandModel, ShownEnd } from "./bandModel";

/** Where a typed end may lie; what is beyond is held there. */
export interface EndBounds {
  readonly lowest: number;
  readonly highest: number;
}

/** Limits whose wording says more than numbers and signs do. */
const SAYS_MORE = /[^\d.,，%％\s~～\-–—[\]()（）≥≤<>∞+]/;
const SIGN = { included: "≤", excluded: "<" } as const;

/** The limits of a row as a comparison whose numbers can be typed: `80 ≤ Total < 90`. */
export function BandLimits({
  band,
  figure,
  inPercent,
  boundsOf,
  countsAs,
  onEnd,
  onWritten,
}: {
  readonly band: BandModel;
  readonly figure: string;
  readonly inPercent: boolean;
  readonly boundsOf: (row: number, side: "lower" | "upper") => EndBounds;
  readonly countsAs: string | undefined;
  readonly onEnd: (row: number, side: "lower" | "upper", to: number) => void;
  readonly onWritten: (row: number, text: string) => void;
}) {
  const { words } = usePane();
  const [kept, setKept] = useState("");
  const { row, lower, upper, written, isUnreadable } = band;
  if (isUnreadable)
    return (
      <div class="band-limits">
        <TextField
          label={words.bands.writtenLimits(row)}
          value={written}
          invalid
          onChange={(text) => onWritten(row, text)}
        />
      </div>
    );
  const shown = (at: number): number => (inPercent ? paper(at * 100) : at);
  const text = (at: number): string => `${String(shown(at))}${inPercent ? "%" : ""}`;
  const type = (side: "lower" | "upper", typed: number): void => {
    const { lowest, highest } = boundsOf(row, side);
    const wanted = inPercent ? paper(typed / 100) : typed;
    const held = Math.min(Math.max(wanted, lowest), highest);
    setKept(held === wanted ? "" : words.bands.kept(text(lowest), text(highest)));
    onEnd(row, side, held);
  };
  const field = (end: ShownEnd, side: "lower" | "upper") =>
    end.isWritten ? (
      <NumberField
        label={side === "lower" ? words.bands.from(row) : words.bands.upTo(row)}
        value={shown(end.at)}
        {...(inPercent && { unit: "%" })}
        onChange={(typed) => {
          if (typed !== null) type(side, typed);
        }}
      />
    ) : (
      <span>{text(end.at)}</span>
    );
  return (
    <div class="band-limits">
      {lower ? (
        <>
          {field(lower, "lower")} <span>{SIGN[lower.holds]}</span>
        </>
      ) : null}
      <span>{figure}</span>
      {upper ? (
        <>
          <span>{SIGN[upper.holds]}</span> {field(upper, "upper")}
        </>
      ) : null}
      {countsAs !== undefined ? (
        <span class="quiet">{words.bands.countsAs(countsAs)}</span>
      ) : SAYS_MORE.test(written) ? (
        <span class="quiet">{words.bands.writtenAs(written)}</span>
      ) : null}
      <span role="status" class="kept">
        {kept}
      </span>
    </div>
  );
}
