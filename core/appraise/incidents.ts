import { paper, sumOnPaper } from "../numbers/paper";
import type { Incident, Repetition } from "../schemes/incident";
import type { IncidentBasis, SumTerm } from "./basis";
import { holds } from "./conditions";
import type { Appraised, Definitions } from "./definition";
import type { Case, Facts } from "./facts";
import type { Figure, FigureSource } from "./figure";
import { asNumber, unsettled, Unsettled } from "./figure";
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

/** The cases of an incident: those noted, and those that figures of the period give rise to. */
function casesOf(incident: Incident, subject: Appraised): readonly Case[] | Unsettled {
  const noted = subject.facts.cases.get(incident.id) ?? [];
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

/** Adds the figures of the incidents: `id` (how many cases), `id.points` and `id.money` (signed), and their sums. */
export function defineIncidents(incidents: readonly Incident[], definitions: Definitions): void {
  for (const incident of incidents) {
    const { id, effect, repetition } = incident;
    const sign = effect === "deduct" ? -1 : 1;
    const points = incident.points && chargeOf(incident.points, id, "points");
    const money = incident.money && chargeOf(incident.money, id, "money");
    const signed = (amount: number | Unsettled): number | Unsettled =>
      amount instanceof Unsettled || amount === 0 ? amount : sign * amount;
    const repeated = (subject: Appraised, amount: number | Unsettled): number | Unsettled => {
      if (!repetition || amount instanceof Unsettled || amount === 0) return amount;
      const run = runOf(id, subject.facts);
      const amounts = amountsInRun(subject, repetition, amount, run, id);
      return amounts instanceof Unsettled ? amounts : (amounts[run - 1] ?? amount);
    };
    definitions.set(id, (subject) => {
      const cases = casesOf(incident, subject);
      if (cases instanceof Unsettled) return { value: cases };
      const count = sumOnPaper(cases.map(({ times = 1 }) => times));
      const basis: IncidentBasis = {
        part: "incident",
        cases: count,
        points: signed(points ? repeated(subject, points(subject, cases)) : 0),
        money: signed(money ? money(subject, cases) : 0),
      };
      return { value: count, basis };
    });
    for (const field of ["points", "money"] as const)
      definitions.set(`${id}.${field}`, (subject) => {
        const { value, basis } = subject.result(id);
        return { value: basis?.part === "incident" ? basis[field] : value };
      });
  }
  const ids = incidents.map(({ id }) => id);
  definitions.set("incidents.count", (subject) => ({ value: sumOf(subject, ids) }));
  for (const field of ["points", "money"] as const) {
    const amounts = ids.map((id) => `${id}.${field}`);
    definitions.set(`incidents.${field}`, (subject) => ({ value: sumOf(subject, amounts) }));
  }
}

/** Sum of figures, or the first reason why one has no value. */
export function sumOf(subject: Appraised, ids: readonly string[]): Figure {
  const amounts: number[] = [];
  for (const id of ids) {
    const amount = asNumber(subject.figure(id), id);
    if (amount instanceof Unsettled) return amount;
    amounts.push(amount);
  }
  return sumOnPaper(amounts);
}

/** What the incidents counting toward a figure take off or add to it, those without effect left out. */
export function incidentTerms(subject: Appraised, ids: readonly string[]): SumTerm[] | Unsettled {
  const terms: SumTerm[] = [];
  for (const id of ids) {
    const points = asNumber(subject.figure(`${id}.points`), id);
    if (points instanceof Unsettled) return points;
    if (points !== 0) terms.push({ id, points, amount: points });
  }
  return terms;
}
