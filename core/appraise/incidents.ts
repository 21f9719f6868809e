import { paper, sumOnPaper } from "../numbers/paper";
import type { Incident, Repetition } from "../schemes/incident";
import { holds } from "./conditions";
import type { Appraised, Definitions } from "./definition";
import type { Case, Facts } from "./facts";
import type { FigureSource } from "./figure";
import { asNumber, unsettled, Unsettled } from "./figure";
import { IncidentSum } from "./incidentSum";
import { missBy } from "./missBy";
import { numberOf, numberOrNone } from "./operands";
import { isApart, spanOf } from "./periodMonth";
import { chargeOf } from "./tariff";

/** False where a size that is held against a target doesn't miss it: then nothing happened. */
function missesTarget({ points, money }: Incident, subject: Appraised, size: number): boolean | Unsettled {
  const tariff = points ?? money;
  if (tariff?.kind !== "steps") return true;
  const target = numberOf(subject, tariff.target ?? 0);
  return target instanceof Unsettled ? target : missBy(size, target, tariff.better ?? "lower") > 0;
}

const NONE: readonly Case[] = [];

/** The cases of an incident: those noted, and those that figures of the period give rise to. */
function casesOf(incident: Incident, subject: Appraised): readonly Case[] | Unsettled {
  const noted = subject.facts.cases.get(incident.id) ?? NONE;
  if (incident.of === undefined && !incident.when) return noted;
  const happened = incident.when ? holds(subject, incident.when) : true;
  if (happened instanceof Unsettled) return happened;
  if (!happened) return noted;
  if (incident.of === undefined) return [...noted, {}];
  const size = asNumber(subject.figure(incident.of), incident.of);
  if (size instanceof Unsettled) return size;
  const missed = missesTarget(incident, subject, size);
  if (missed instanceof Unsettled) return missed;
  return missed ? [...noted, { size }] : noted;
}

/** Consecutive periods up to now in which the incident happened, the present one included; a missing period breaks them. */
function runOf(id: string, { history, period }: Facts): number {
  let run = 1;
  let after = spanOf(period);
  for (let at = history.length - 1; at >= 0; at--) {
    const record = history[at];
    if (!record) break;
    const span = spanOf(record.period);
    const count = record.figure(id);
    if (typeof count !== "number" || count <= 0 || isApart(span, after)) break;
    after = span;
    run++;
  }
  return run;
}

/**
 * What an incident costs in each period of a run in which it happens again and again (E39).
 * @param amount what it costs once
 * @param run number of periods, the first one included
 */
export function amountsInRun(
  source: FigureSource,
  repetition: Repetition,
  amount: number,
  run: number,
  id: string,
): (number | Unsettled)[] | Unsettled {
  const times = numberOf(source, repetition.times);
  const cap = numberOrNone(source, repetition.cap);
  if (times instanceof Unsettled) return times;
  if (cap instanceof Unsettled) return cap;
  const capped = (value: number): number => (cap === null ? value : Math.min(value, cap));
  const applies = repetition.applies ?? "from the second";
  return Array.from({ length: run }, (_, index) => {
    const repeated = run > 1 && (index > 0 || applies === "whole run");
    if (!repeated) return capped(amount);
    const multiplied = capped(paper(amount * times));
    if (applies !== "person") return multiplied;
    return unsettled({ code: "person decides", id, among: [String(capped(amount)), String(multiplied)] });
  });
}

/** Adds the figures of one incident: `id` (how many cases), `id.points` and `id.money` (signed). */
function defineIncident(incident: Incident, definitions: Definitions): void {
  const { id, effect, repetition } = incident;
  const sign = effect === "deduct" ? -1 : 1;
  const repeated = (subject: Appraised, amount: number): number | Unsettled => {
    if (!repetition) return amount;
    const run = runOf(id, subject.facts);
    const amounts = amountsInRun(subject, repetition, amount, run, id);
    return amounts instanceof Unsettled ? amounts : (amounts[run - 1] ?? amount);
  };
  for (const field of ["points", "money"] as const) {
    const tariff = incident[field];
    const charge = tariff && chargeOf(tariff, id, field);
    definitions.set(`${id}.${field}`, {
      value: (subject) => {
        const cases = casesOf(incident, subject);
        if (cases instanceof Unsettled) return cases;
        if (!charge || cases.length === 0) return 0;
        const once = charge(subject, cases);
        if (once instanceof Unsettled || once === 0) return once;
        const amount = field === "points" ? repeated(subject, once) : once;
        return amount instanceof Unsettled || amount === 0 ? amount : sign * amount;
      },
    });
  }
  definitions.set(id, {
    value: (subject) => {
      const cases = casesOf(incident, subject);
      return cases instanceof Unsettled ? cases : sumOnPaper(cases.map(({ times = 1 }) => times));
    },
    basis: (subject) => {
      const cases = subject.figure(id);
      if (typeof cases !== "number") return undefined;
      const [points, money] = [subject.figure(`${id}.points`), subject.figure(`${id}.money`)];
      return { part: "incident", cases, points, money };
    },
  });
}

/** Adds the figures of the incidents and their sums: `incidents.count`, `incidents.points` and `incidents.money`. */
export function defineIncidents(incidents: readonly Incident[], definitions: Definitions): void {
  for (const incident of incidents) defineIncident(incident, definitions);
  const all = new IncidentSum(incidents.map(({ id }) => id));
  definitions.set("incidents.count", { value: (subject) => all.count(subject) });
  definitions.set("incidents.points", { value: (subject) => all.points(subject) });
  definitions.set("incidents.money", { value: (subject) => all.money(subject) });
}
