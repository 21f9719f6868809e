import { ICommandService } from "@univerjs/core";
import { SetFormulaCalculationStartMutation, SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import type { Grid } from "./openGrid";

/** The longest that a reader waits for formulas. */
const LONGEST_WAIT_MS = 60_000;

/** Knows whether formulas still wait to be computed, and whose edits the present ones are. */
export class Settling {
  #isWaiting = true;
  #isOurs = false;
  #applied: Promise<void> = Promise.resolve();
  /** Called when somebody edits cells. */
  onEditedByHand: () => void = () => undefined;

  constructor(private readonly grid: Grid) {
    grid.injector.get(ICommandService).onCommandExecuted(({ id }, options) => {
      // What formulas answer is written like an edit, and says that it comes from them.
      const isAnswer = options?.applyFormulaCalculationResult === true;
      if (id === SetFormulaCalculationStartMutation.id || (id === SetRangeValuesMutation.id && !isAnswer))
        this.#isWaiting = true;
      if (id === SetRangeValuesMutation.id && !isAnswer && options?.onlyLocal !== true && !this.#isOurs)
        this.onEditedByHand();
    });
  }

  /** True while changes of ours are applied. */
  get isOurs(): boolean {
    return this.#isOurs;
  }

  asOurs(apply: () => void): void {
    this.#isOurs = true;
    try {
      apply();
    } finally {
      this.#isOurs = false;
    }
  }

  /** Waits until every formula shows what follows from the cells. */
  async settled(): Promise<void> {
    if (this.#isWaiting) {
      this.#isWaiting = false;
      this.#applied = this.grid.api.getFormula().onCalculationResultApplied(LONGEST_WAIT_MS);
    }
    // Whoever asks meanwhile waits for the same.
    await this.#applied;
  }
}
