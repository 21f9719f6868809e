import { sumOnPaper } from "../numbers/paper";
import type { Counted, Effect, Escalation } from "../schemes/escalation";
import { holds } from "./conditions";
import type { Appraised, Definitions } from "./definition";
import type { PeriodRecord } from "./facts";
import type { Figure, FigureSource } from "./figure";
import { asNumber, Unsettled } from "./figure";
import type { FiringRule } from "./firings";
import { firings } from "./firings";
import { sumOf } from "./incidentSum";
import { numberOf, numberOrNone, numbersOf } from "./operands";

function numbersOfRule(
  source: FigureSource,
  { atLeast, atMost }: Escalation,
): { atLeast: number; atMost: number | null } | Unsettled {
  const least = numberOf(source, atLeast);
  const most = numberOrNone(source, atMost);
  if (least instanceof Unsettled) return least;
  return most instanceof Unsettled ? most : { atLeast: least, atMost: most };
}

/** How often a rule fires that counts cases inside one period. */
function timesFired(
  count: number,
  rule: { atLeast: number; atMost: number | null },
  repeat: Escalation["repeat"],
): number {
  if (count < rule.atLeast || (rule.atMost !== null && count > rule.atMost)) return 0;
  if (repeat === "every block") return Math.floor(count / rule.atLeast);
  return repeat === "every further" ? count - rule.atLeast + 1 : 1;
}

const ALL_INCIDENTS: readonly string[] = ["incidents.count"];

/** The figures of the incidents that a rule counts. */
function countedIncidents({ incidents }: Extract<Counted, { incidents: unknown }>): readonly string[] {
  return incidents === "all" ? ALL_INCIDENTS : incidents;
}

/** Cases of an incident in a period; one that the record lacks had none. */
function casesIn(record: FigureSource, id: string): number {
  const count = record.figure(id);
  return typeof count === "number" ? count : 0;
}

/** How often a rule was met in a period. A ledger keeps results; their limits are those of the scheme as it stands. */
function timesIn(record: FigureSource, counts: Escalation["counts"], source: FigureSource): number {
  if ("periods" in counts) return holds(record, counts.periods, source) === true ? 1 : 0;
  return sumOnPaper(countedIncidents(counts).map((id) => casesIn(record, id)));
}

/**
 * The periods at which an escalation over several periods fires, by their places in the list.
 * A period in which the conditions are unsettled doesn't meet them.
 */
export function firingsOver(
  escalation: Escalation,
  records: readonly PeriodRecord[],
  source: FigureSource,
): number[] | Unsettled {
  const numbers = numbersOfRule(source, escalation);
  if (numbers instanceof Unsettled) return numbers;
  const { counts, within, year, repeat, missingPeriods } = escalation;
  if (within === "period") return [];
  const times = records.map((record) => timesIn(record, counts, source));
  const rule: FiringRule = {
    within,
    ...numbers,
    ...(year && { year }),
    ...(repeat && { repeat }),
    ...(missingPeriods && { missingPeriods }),
  };
  return firings(
    times,
    records.map(({ period }) => period),
    rule,
  );
}

/** The period at hand, as the ledger will keep it. */
class PresentPeriod implements PeriodRecord {
  readonly period: string;

  constructor(private readonly subject: Appraised) {
    this.period = subject.facts.period;
  }

  figure(id: string): Figure {
    return this.subject.figure(id);
  }
}

/** How often an escalation fires in the period at hand, and how often it was met. */
interface Fired {
  readonly fired: number;
  readonly count: number;
}

const NOT_FIRED: Fired = { fired: 0, count: 0 };

/** How often a rule over one period fires. */
function firedInPeriod(escalation: Escalation, subject: Appraised): Fired | Unsettled {
  const { id, counts, repeat } = escalation;
  if ("periods" in counts) {
    const met = holds(subject, counts.periods);
    if (met instanceof Unsettled) return met;
    return met ? { fired: 1, count: 1 } : NOT_FIRED;
  }
  const numbers = numbersOfRule(subject, escalation);
  const count = asNumber(sumOf(subject, countedIncidents(counts)), id);
  if (numbers instanceof Unsettled) return numbers;
  return count instanceof Unsettled ? count : { fired: timesFired(count, numbers, repeat), count };
}

/** How often a rule over several periods fires now. */
function firedOverPeriods(escalation: Escalation, subject: Appraised): Fired | Unsettled {
  const { counts } = escalation;
  const met = "periods" in counts ? holds(subject, counts.periods) : sumOf(subject, countedIncidents(counts));
  // A blank keeps open whether the period at hand counts: what isn't configured has not "not happened".
  if (met instanceof Unsettled && met.reason.code === "not configured") return met;
  const numbers = numbersOfRule(subject, escalation);
  if (numbers instanceof Unsettled) return numbers;
  // What can't be told of one incident doesn't keep the others from counting.
  const times = met instanceof Unsettled ? timesIn(subject, counts, subject) : Number(met);
  // It fires only in a period that meets it: whoever doesn't needs no looking back.
  if (times <= 0) return NOT_FIRED;
  const { history } = subject.facts;
  const places = firingsOver(escalation, [...history, new PresentPeriod(subject)], subject);
  if (places instanceof Unsettled) return places;
  return { fired: places.includes(history.length) ? 1 : 0, count: places.length };
}

function firedNow(escalation: Escalation, subject: Appraised): Fired | Unsettled {
  return escalation.within === "period"
    ? firedInPeriod(escalation, subject)
    : firedOverPeriods(escalation, subject);
}

const signOf = ({ effect }: { readonly effect: "deduct" | "reward" }): number =>
  effect === "deduct" ? -1 : 1;

function effectAmount(subject: Appraised, effect: Effect): number | Unsettled {
  if (effect.kind === "points") {
    const amount = numberOf(subject, effect.amount);
    return amount instanceof Unsettled ? amount : signOf(effect) * amount;
  }
  if (effect.kind !== "money") return 0;
  const factors = numbersOf(subject, effect.factors);
  return factors instanceof Unsettled
    ? factors
    : factors.reduce((amount, factor) => amount * factor, signOf(effect));
}

/** What the effects of a kind come to each time the escalation fires. */
function amountsOf(subject: Appraised, effects: readonly Effect[], kind: Effect["kind"]): number | Unsettled {
  const amounts: number[] = [];
  for (const effect of effects) {
    if (effect.kind !== kind) continue;
    const amount = effectAmount(subject, effect);
    if (amount instanceof Unsettled) return amount;
    amounts.push(amount);
  }
  return sumOnPaper(amounts);
}

const ALL_MONEY = ["incidents.money", "escalations.money"];

/**
 * Adds the figures of the escalations: `id` (how often it fires now), `id.points` and `id.money` (signed), their sums
 * `escalations.points` and `escalations.money`, and `money` for all money of incidents and escalations.
 */
export function defineEscalations(escalations: readonly Escalation[], definitions: Definitions): void {
  for (const escalation of escalations) {
    const { id, effects } = escalation;
    definitions.set(id, {
      value: (subject) => {
        const found = firedNow(escalation, subject);
        return found instanceof Unsettled ? found : found.fired;
      },
      basis: (subject) => {
        const found = firedNow(escalation, subject);
        return found instanceof Unsettled ? undefined : { part: "escalation", count: found.count };
      },
    });
    for (const kind of ["points", "money"] as const)
      definitions.set(`${id}.${kind}`, {
        value: (subject) => {
          const fired = asNumber(subject.figure(id), id);
          if (fired instanceof Unsettled || fired === 0) return fired;
          const amount = amountsOf(subject, effects, kind);
          return amount instanceof Unsettled ? amount : amount * fired;
        },
      });
  }
  const ids = escalations.map(({ id }) => id);
  for (const kind of ["points", "money"] as const) {
    const amounts = ids.map((id) => `${id}.${kind}`);
    definitions.set(`escalations.${kind}`, { value: (subject) => sumOf(subject, amounts) });
  }
  definitions.set("money", { value: (subject) => sumOf(subject, ALL_MONEY) });
}

/** An action or state that an escalation proposes, with the rule that caused it. */
export interface Proposal {
  readonly escalation: Escalation;
  readonly effect: Extract<Effect, { kind: "action" | "state" }>;
}

const NO_PROPOSALS: readonly Proposal[] = [];

/** Everything that the escalations propose in the period at hand, in the order of the scheme. */
export function proposalsOf(escalations: readonly Escalation[], subject: FigureSource): readonly Proposal[] {
  let proposals: Proposal[] | undefined;
  for (const escalation of escalations) {
    const fired = subject.figure(escalation.id);
    if (typeof fired !== "number" || fired === 0) continue;
    for (const effect of escalation.effects)
      if (effect.kind === "action" || effect.kind === "state")
        (proposals ??= []).push({ escalation, effect });
  }
  // Most people share the one list of nothing.
  return proposals ?? NO_PROPOSALS;
}
