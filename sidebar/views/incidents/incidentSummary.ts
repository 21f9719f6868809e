import type { Incident } from "../../../core/schemes/incident";
import type { SchemeSpeaker } from "../../../core/words/explanation/schemeSpeaker";
import type { CountedFrom, IncidentWords } from "../../words/incidentWords";
import { tariffText } from "./tariffText";

/** How the cases of an incident are known. */
export function countedFrom({ source, of, when }: Incident): CountedFrom {
  if (source) return "column";
  if (when) return "condition";
  return of === undefined ? "noted" : "figure";
}

/** What an incident does, in a line: deducts 2 points each · 40 yuan each · toward “attitude”. */
export function incidentSummary(incident: Incident, speaker: SchemeSpeaker, words: IncidentWords): string {
  const { effect, toward, repetition, unit: sizeUnit = "times" } = incident;
  const tariff = (unit: "points" | "money"): string[] => {
    const { [unit]: found } = incident;
    return found ? [tariffText(found, { effect, unit, sizeUnit, speaker, words })] : [];
  };
  const amounts = [...tariff("points"), ...tariff("money")];
  const counted = countedFrom(incident);
  return [
    ...(amounts.length > 0 ? amounts : [words.countsOnly]),
    ...(toward === undefined ? [] : [words.towardText(speaker.name(toward))]),
    ...(counted === "noted" ? [] : [words.countedTexts[counted]]),
    ...(repetition ? [words.repeatText(speaker.quantity(repetition.times, "items"))] : []),
  ].join(" · ");
}
