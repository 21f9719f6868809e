import { sumOnPaper } from "../numbers/paper";
import type { Effect, Escalation } from "../schemes/escalation";
import { holds } from "./conditions";
import type { Appraised, Definitions, Result } from "./definition";
import type { PeriodRecord } from "./facts";
import type { FigureSource } from "./figure";
import { asNumber, Unsettled } from "./figure";
import type { FiringRule } from "./firings";
import { firings } from "./firings";
import { sumOf } from "./incidents";
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

/** Cases of an incident in a period; one that the record lacks had none. */
function casesIn(record: PeriodRecord, id: string): number {
  const count = record.figure(id);
  return typeof count === "number" ? count : 0;
}

/** How often a rule was met in a period. A ledger keeps results; their limits are those of the scheme as it stands. */
function timesIn(record: PeriodRecord, counts: Escalation["counts"], source: FigureSource): number {
  if ("periods" in counts) return holds(record, counts.periods, source) === true ? 1 : 0;
  const ids = counts.incidents === "all" ? ["incidents.count"] : counts.incidents;
  return sumOnPaper(ids.map((id) => casesIn(record, id)));
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

/** The blank that keeps open whether the period at hand counts: what isn't configured has not "not happened". */
function blankIn(counts: Escalation["counts"], subject: Appraised): Unsettled | undefined {
  const ids = "incidents" in counts && counts.incidents !== "all" ? counts.incidents : ["incidents.count"];
  const met = "periods" in counts ? holds(subject, counts.periods) : sumOf(subject, ids);
  return met instanceof Unsettled && met.reason.code === "not configured" ? met : undefined;
}

/** How often the escalation fires in the period at hand. */
function firedNow(escalation: Escalation, subject: Appraised): { fired: number; count: number } | Unsettled {
  const { counts, repeat } = escalation;
  if (escalation.within === "period" && "incidents" in counts) {
    const numbers = numbersOfRule(subject, escalation);
    const count = asNumber(
      counts.incidents === "all" ? subject.figure("incidents.count") : sumOf(subject, counts.incidents),
      escalation.id,
    );
    if (numbers instanceof Unsettled) return numbers;
    if (count instanceof Unsettled) return count;
    return { fired: timesFired(count, numbers, repeat), count };
  }
  if (escalation.within === "period" && "periods" in counts) {
    const met = holds(subject, counts.periods);
    if (met instanceof Unsettled) return met;
    return { fired: met ? 1 : 0, count: met ? 1 : 0 };
  }
  const blank = blankIn(counts, subject);
  if (blank) return blank;
  const { period } = subject.facts;
  const now: PeriodRecord = { period, figure: (id) => subject.figure(id) };
  const numbers = numbersOfRule(subject, escalation);
  if (numbers instanceof Unsettled) return numbers;
  // It fires only in a period that meets it: whoever doesn't needs no looking back.
  if (timesIn(now, counts, subject) <= 0) return { fired: 0, count: 0 };
  const { history } = subject.facts;
  const places = firingsOver(escalation, [...history, now], subject);
  if (places instanceof Unsettled) return places;
  return { fired: places.includes(history.length) ? 1 : 0, count: places.length };
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
    definitions.set(id, (subject): Result => {
      const found = firedNow(escalation, subject);
      return found instanceof Unsettled
        ? { value: found }
        : { value: found.fired, basis: { part: "escalation", count: found.count } };
    });
    for (const kind of ["points", "money"] as const)
      definitions.set(`${id}.${kind}`, (subject): Result => {
        const fired = asNumber(subject.figure(id), id);
        if (fired instanceof Unsettled || fired === 0) return { value: fired };
        const amount = amountsOf(subject, effects, kind);
        return { value: amount instanceof Unsettled ? amount : amount * fired };
      });
  }
  const ids = escalations.map(({ id }) => id);
  for (const kind of ["points", "money"] as const) {
    const amounts = ids.map((id) => `${id}.${kind}`);
    definitions.set(`escalations.${kind}`, (subject) => ({ value: sumOf(subject, amounts) }));
  }
  definitions.set("money", (subject) => ({ value: sumOf(subject, ALL_MONEY) }));
}

/** An action or state that an escalation proposes, with the rule that caused it. */
export interface Proposal {
  readonly escalation: Escalation;
  readonly effect: Extract<Effect, { kind: "action" | "state" }>;
}

/** Everything that the escalations propose in the period at hand, in the order of the scheme. */
export function proposalsOf(escalations: readonly Escalation[], subject: FigureSource): Proposal[] {
  return escalations.flatMap((escalation) => {
    const fired = subject.figure(escalation.id);
    if (typeof fired !== "number" || fired === 0) return [];
    return escalation.effects.flatMap((effect) =>
      effect.kind === "action" || effect.kind === "state" ? [{ escalation, effect }] : [],
    );
  });
}
