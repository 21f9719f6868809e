type Settle<Value> = (value: Value | PromiseLike<Value>) => void;
type Outcome<Value> = { readonly value: Value } | { readonly error: unknown };

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as { then?: unknown } | null | undefined)?.then === "function";

/**
 * A promise that tells its outcome at once instead of at the end of the script. Google's service is synchronous and its
 * functions must have done everything when they return: the build puts this in the place of Promise in the macro, so
 * that the commands of core, which await the workbook's port, run through to their end.
 */
export class ImmediatePromise<Value> {
  private outcome: Outcome<Value> | undefined;
  private readonly listeners: (() => void)[] = [];

  constructor(start: (resolve: Settle<Value>, reject: (error: unknown) => void) => void) {
    const reject = (error: unknown): void => this.settle({ error });
    const resolve: Settle<Value> = (value) => {
      if (isThenable(value)) value.then(resolve, reject);
      else this.settle({ value });
    };
    try {
      start(resolve, reject);
    } catch (error) {
      reject(error);
    }
  }

  static resolve<Value>(value: Value | PromiseLike<Value>): ImmediatePromise<Value> {
    return new ImmediatePromise((resolve) => resolve(value));
  }

  static reject(error: unknown): ImmediatePromise<never> {
    return new ImmediatePromise((_, reject) => reject(error));
  }

  static all<Value>(values: readonly (Value | PromiseLike<Value>)[]): ImmediatePromise<Value[]> {
    return values.reduce<ImmediatePromise<Value[]>>(
      (before, value) =>
        before.then((known) => ImmediatePromise.resolve(value).then((next) => [...known, next])),
      ImmediatePromise.resolve<Value[]>([]),
    );
  }

  then<Next = Value, Instead = never>(
    onValue?: ((value: Value) => Next | PromiseLike<Next>) | null,
    onError?: ((error: unknown) => Instead | PromiseLike<Instead>) | null,
  ): ImmediatePromise<Next | Instead> {
    return new ImmediatePromise((resolve, reject) => {
      const pass = (): void => {
        try {
          if (!this.outcome) return;
          if ("value" in this.outcome)
            resolve(onValue ? onValue(this.outcome.value) : (this.outcome.value as unknown as Next));
          else if (onError) resolve(onError(this.outcome.error));
          else reject(this.outcome.error);
        } catch (error) {
          reject(error);
        }
      };
      if (this.outcome) pass();
      else this.listeners.push(pass);
    });
  }

  private settle(outcome: Outcome<Value>): void {
    if (this.outcome) return;
    this.outcome = outcome;
    for (const listener of this.listeners.splice(0)) listener();
  }
}
