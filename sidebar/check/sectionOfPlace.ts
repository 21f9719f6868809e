import type { SchemeSection } from "../state/paneState";

/** The part of the pane in which each part of the document is edited; what isn't here has no fields of its own. */
const SECTIONS: Readonly<Record<string, SchemeSection>> = {
  indicators: "indicators",
  sections: "indicators",
  total: "indicators",
  grades: "grades",
  memberGrades: "grades",
  forcedShares: "grades",
  ranking: "grades",
  payout: "grades",
  commissions: "pay",
  pay: "pay",
  incidents: "incidents",
  escalations: "escalations",
  requirements: "requirements",
  reviews: "requirements",
  choices: "check",
  parameters: "check",
};

/** Where the field that a finding concerns is edited. */
export function sectionOfPlace(place: string): SchemeSection | undefined {
  return SECTIONS[place.split(".")[0] ?? ""];
}
