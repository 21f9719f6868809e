import { paper, sumOnPaper } from "../numbers/paper";
import type { Operand } from "../schemes/operand";
import type { Pay, PayComponent, Term } from "../schemes/pay";
import type { PayBasis } from "./basis";
import { holds } from "./conditions";
import type { Appraised, Definitions, Result } from "./definition";
import { unsettled, Unsettled } from "./figure";
import { numberOf } from "./operands";
import { settledAnew } from "./settledAnew";
import type { Change } from "./sumTerms";
import { bounded, rounded } from "./sumTerms";

type PaidTerm = PayBasis["terms"][number];

const factorOf = (subject: Appraised, operand: Operand): PaidTerm["factors"][number] | Unsettled => {
  const value = numberOf(subject, operand);
  return value instanceof Unsettled ? value : { id: typeof operand === "string" ? operand : null, value };
};

/** A product as on paper: rounding to 15 digits after each factor keeps cents exact. */
function payTerm(subject: Appraised, { factors, dividedBy, sign }: Term, id: string): PaidTerm | Unsettled {
  const paid: PaidTerm["factors"][number][] = [];
  for (const factor of factors) {
    const found = factorOf(subject, factor);
    if (found instanceof Unsettled) return found;
    paid.push(found);
  }
  const product = paid.reduce((amount, { value }) => paper(amount * value), 1);
  const divisor = dividedBy === undefined ? null : factorOf(subject, dividedBy);
  if (divisor instanceof Unsettled) return divisor;
  if (divisor?.value === 0) return unsettled({ code: "nothing to divide by", id });
  const share = divisor ? paper(product / divisor.value) : product;
  const amount = sign === "subtracted" && share !== 0 ? -share : share;
  return { factors: paid, dividedBy: divisor, amount };
}

function payComponent(subject: Appraised, component: PayComponent): Result {
  const { id, terms, otherwise = [], when, atLeast, atMost } = component;
  const held = when ? holds(subject, when) : true;
  if (held instanceof Unsettled) return { value: held };
  const paid: PaidTerm[] = [];
  for (const term of held ? terms : otherwise) {
    const found = payTerm(subject, term, id);
    if (found instanceof Unsettled) return { value: found };
    paid.push(found);
  }
  const sum = sumOnPaper(paid.map(({ amount }) => amount));
  const changes: Change[] = [];
  const kept = bounded(subject, sum, { floor: atLeast, cap: atMost }, changes);
  if (kept instanceof Unsettled) return { value: kept };
  return {
    value: rounded(kept, component, changes),
    basis: { part: "pay", conditionsHeld: held, terms: paid, sum, changes },
  };
}

/** Adds the figures of the pay components, and `pay` for the sum of those that count. */
export function definePay(pay: Pay, definitions: Definitions): void {
  const { components } = pay;
  for (const component of components)
    definitions.set(
      component.id,
      settledAnew((subject) => payComponent(subject, component)),
    );
  const counted = components.filter((component) => component.counted !== false);
  const settlePay = (subject: Appraised): Result => {
    const terms: PaidTerm[] = [];
    for (const { id } of counted) {
      const found = payTerm(subject, { factors: [id] }, id);
      if (found instanceof Unsettled) return { value: found };
      terms.push(found);
    }
    const sum = sumOnPaper(terms.map(({ amount }) => amount));
    const changes: Change[] = [];
    const kept = bounded(subject, sum, { floor: pay.floor, cap: pay.ceiling }, changes);
    if (kept instanceof Unsettled) return { value: kept };
    return {
      value: rounded(kept, pay, changes),
      basis: { part: "pay", conditionsHeld: true, terms, sum, changes },
    };
  };
  definitions.set("pay", settledAnew(settlePay));
}
