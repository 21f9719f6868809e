import { subtractOnPaper, sumOnPaper } from "../../numbers/paper";
import { toCents } from "../../pay/toCents";
import type { Pay, PayComponent } from "../../schemes/pay";
import type { GradedAppraisee } from "../departmentResult";

/** A person's pay with its parts, each to the cent: parts and adjustment add up to the pay. */
export interface PayInCents {
  /** In the order of the counted components. */
  readonly parts: readonly number[];
  /** What floor, ceiling and rounding change. */
  readonly adjustment: number;
  readonly pay: number;
}

/** The components that are part of the pay. */
export function countedComponents({ components }: Pay): readonly PayComponent[] {
  return components.filter(({ counted }) => counted !== false);
}

/** Figures that a component pays as they are: they stand in its column and need none of their own. */
export function paidAsTheyAre(pay: Pay | undefined): ReadonlySet<string> {
  const components = pay ? countedComponents(pay) : [];
  const ids = components.flatMap(({ terms, when, atLeast, atMost }) => {
    const [only, ...more] = terms;
    const [factor, ...others] = only?.factors ?? [];
    const isPlain = more.length === 0 && others.length === 0 && only?.dividedBy === undefined;
    const isBounded = when !== undefined || atLeast !== undefined || atMost !== undefined;
    return isPlain && !isBounded && typeof factor === "string" ? [factor] : [];
  });
  return new Set(ids);
}

/** A person's pay to the cent; undefined where it has no value: parts without their sum would be taken for it. */
export function payInCents({ subject, payYuan }: GradedAppraisee, pay: Pay): PayInCents | undefined {
  if (payYuan === undefined) return undefined;
  const parts = countedComponents(pay).map(({ id }) => {
    const amount = subject.figure(id);
    return typeof amount === "number" ? toCents(amount) : 0;
  });
  const whole = toCents(payYuan);
  return { parts, adjustment: toCents(subtractOnPaper(whole, sumOnPaper(parts))), pay: whole };
}
