import type { Basis } from "./basis";
import type { Appraised, Definition, Result } from "./definition";
import type { Figure } from "./figure";

/** A figure that keeps its value alone. */
class ValueKept implements Result {
  constructor(
    readonly value: Figure,
    private readonly subject: Appraised,
    private readonly settle: Definition,
  ) {}

  get basis(): Basis | undefined {
    return this.settle(this.subject).basis;
  }
}

/**
 * A figure of which everybody keeps the value, and not what it rests on: that is settled anew when an explanation asks
 * for it. The lists of terms behind total and pay are most of what a large department would hold in memory.
 */
export function settledAnew(settle: Definition): Definition {
  return (subject) => new ValueKept(settle(subject).value, subject, settle);
}
