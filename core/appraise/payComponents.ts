import { paper, sumOnPaper } from "../numbers/paper";
import type { Operand } from "../schemes/operand";
import type { Pay, PayComponent, Term } from "../schemes/pay";
import type { PayBasis } from "./basis";
import { holds } from "./conditions";
import type { Appraised, Definition, Definitions } from "./definition";
import type { Figure } from "./figure";
import { unsettled, Unsettled } from "./figure";
import { numberOf } from "./operands";
import type { Bounds, Change, Rounding } from "./sumTerms";
import { bounded, rounded } from "./sumTerms";

type PaidTerm = PayBasis["terms"][number];

/** A term with the figure that is unsettled where it can't be divided. */
type PayTerm = Term & { readonly id: string };

/** What a component, or the pay as a whole, adds up, and what the sum is kept in. */
interface PaySum {
  /** The terms that somebody is paid; `held` is false where they miss the conditions for the usual ones. */
  readonly termsFor: (subject: Appraised) => Payable | Unsettled;
  readonly bounds: Bounds;
  readonly rounding: Rounding;
}

interface Payable {
  readonly held: boolean;
  readonly terms: readonly PayTerm[];
}

/** What a term comes to, a product as on paper: rounding to 15 digits after each factor keeps cents exact. */
function termAmount(subject: Appraised, { id, factors, dividedBy, sign }: PayTerm): number | Unsettled {
  let product = 1;
  for (const factor of factors) {
    const value = numberOf(subject, factor);
    if (value instanceof Unsettled) return value;
    product = paper(product * value);
  }
  const divisor = dividedBy === undefined ? null : numberOf(subject, dividedBy);
  if (divisor instanceof Unsettled) return divisor;
  if (divisor === 0) return unsettled({ code: "nothing to divide by", id });
  const share = divisor === null ? product : paper(product / divisor);
  return sign === "subtracted" && share !== 0 ? -share : share;
}

/** A term as an explanation tells it, once it is known to have an amount. */
function paidTerm(subject: Appraised, { factors, dividedBy }: PayTerm, amount: number): PaidTerm {
  const named = (operand: Operand): PaidTerm["factors"][number] => ({
    id: typeof operand === "string" ? operand : null,
    value: numberOf(subject, operand) as number,
  });
  const divisor = dividedBy === undefined ? null : named(dividedBy);
  return { factors: factors.map(named), dividedBy: divisor, amount };
}

/** What a pay sum rests on, noted on the way to it. */
interface PayNotes {
  readonly terms: PaidTerm[];
  readonly changes: Change[];
  /** Left out where the way ends before there is a sum. */
  summed?: Pick<PayBasis, "conditionsHeld" | "sum">;
}

function settlePay(subject: Appraised, { termsFor, bounds, rounding }: PaySum, notes?: PayNotes): Figure {
  const payable = termsFor(subject);
  if (payable instanceof Unsettled) return payable;
  const amounts: number[] = [];
  for (const term of payable.terms) {
    const amount = termAmount(subject, term);
    if (amount instanceof Unsettled) return amount;
    amounts.push(amount);
    notes?.terms.push(paidTerm(subject, term, amount));
  }
  const sum = sumOnPaper(amounts);
  const kept = bounded(subject, sum, bounds, notes?.changes);
  if (kept instanceof Unsettled) return kept;
  if (notes) notes.summed = { conditionsHeld: payable.held, sum };
  return rounded(kept, rounding, notes?.changes);
}

function payDefinition(rule: PaySum): Definition {
  return {
    value: (subject) => settlePay(subject, rule),
    basis: (subject) => {
      const notes: PayNotes = { terms: [], changes: [] };
      settlePay(subject, rule, notes);
      const { summed, terms, changes } = notes;
      return summed && { part: "pay", ...summed, terms, changes };
    },
  };
}

function componentSum(component: PayComponent): PaySum {
  const { id, when, atLeast, atMost } = component;
  const usual: Payable = { held: true, terms: component.terms.map((term) => ({ ...term, id })) };
  const others = (component.otherwise ?? []).map((term) => ({ ...term, id }));
  const otherwise: Payable = { held: false, terms: others };
  return {
    termsFor: (subject) => {
      const held = when ? holds(subject, when) : true;
      if (held instanceof Unsettled) return held;
      return held ? usual : otherwise;
    },
    bounds: { floor: atLeast, cap: atMost },
    rounding: component,
  };
}

/** Adds the figures of the pay components, and `pay` for the sum of those that count. */
export function definePay(pay: Pay, definitions: Definitions): void {
  const { components } = pay;
  for (const component of components) definitions.set(component.id, payDefinition(componentSum(component)));
  const counted = components.filter((component) => component.counted !== false);
  const whole: Payable = { held: true, terms: counted.map(({ id }) => ({ id, factors: [id] })) };
  const bounds = { floor: pay.floor, cap: pay.ceiling };
  definitions.set("pay", payDefinition({ termsFor: () => whole, bounds, rounding: pay }));
}
