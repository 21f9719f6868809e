import { numberText } from "../../../core/words/numberText";
import type { BandRows } from "../../../core/schemes/bandRows";
import type { Incident, Tariff } from "../../../core/schemes/incident";
import type { Operand } from "../../../core/schemes/operand";
import type { Unit } from "../../../core/schemes/unit";
import type { SchemeSpeaker } from "../../../core/words/explanation/schemeSpeaker";
import type { IncidentWords } from "../../words/incidentWords";

/** The least and the most of some amounts; undefined where they aren't all numbers. */
function spanOf(amounts: readonly Operand[]): readonly [number, number] | undefined {
  const numbers = amounts.flatMap((amount) => (typeof amount === "number" ? [amount] : []));
  if (numbers.length === 0 || numbers.length < amounts.length) return undefined;
  return [Math.min(...numbers), Math.max(...numbers)];
}

/** What the rows of a table give. */
const answersOf = (bands: BandRows): Operand[] =>
  bands.flatMap((row) => {
    const answer = row[row.length - 1];
    return answer === undefined || answer === "" ? [] : [answer];
  });

/** A tariff in a few words: 2 points each; 1 to 5 points, judged. */
export function tariffText(
  tariff: Tariff,
  {
    effect,
    unit,
    sizeUnit,
    speaker,
    words,
  }: {
    readonly effect: Incident["effect"];
    /** Of what it costs or earns. */
    readonly unit: "points" | "money";
    /** Of a case's size. */
    readonly sizeUnit: Unit;
    readonly speaker: SchemeSpeaker;
    readonly words: IncidentWords;
  },
): string {
  const { tariffTexts: texts, range, verbs } = words;
  const verb = verbs[`${effect} ${unit}`];
  const between = (from: Operand, to: Operand): string => {
    if (from === to) return speaker.quantity(to, unit);
    const start = typeof from === "number" ? numberText(from) : speaker.quantity(from, unit);
    return range(start, speaker.quantity(to, unit));
  };
  const spanning = (amounts: readonly Operand[]): string => {
    const span = spanOf(amounts);
    return span ? between(...span) : "";
  };
  switch (tariff.kind) {
    case "each":
      return texts.each(verb, speaker.quantity(tariff.amount, unit));
    case "judged":
      return texts.judged(verb, between(tariff.from, tariff.to));
    case "bySize":
      return texts.bySize(verb, spanning(answersOf(tariff.bands))).trim();
    case "byCount":
      return texts.byCount(verb, spanning(answersOf(tariff.bands))).trim();
    case "steps":
      return texts.steps(
        verb,
        speaker.quantity(tariff.amount, unit),
        speaker.quantity(tariff.step, sizeUnit),
      );
    case "degrees":
      return texts.degrees(
        verb,
        spanning(tariff.degrees.flatMap(({ from, to }) => [from, to])),
        tariff.degrees.length,
      );
  }
}
