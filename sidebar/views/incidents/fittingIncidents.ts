import type { Incident } from "../../../core/schemes/incident";

/** Which incidents are shown. */
export const INCIDENT_FILTERS = ["all", "deduct", "reward", "counts only"] as const;
export type IncidentFilter = (typeof INCIDENT_FILTERS)[number];

/** True where an incident is among those that are asked for; a name is looked for in all languages. */
export function fits(incident: Incident, search: string, filter: IncidentFilter): boolean {
  const { names, effect, points, money } = incident;
  const isAmount = points !== undefined || money !== undefined;
  if (filter === "counts only" && isAmount) return false;
  if ((filter === "deduct" || filter === "reward") && (filter !== effect || !isAmount)) return false;
  const wanted = search.trim().toLowerCase();
  return [names.en, names["zh-CN"], names["zh-TW"]].some((name) => name.toLowerCase().includes(wanted));
}
