import { describe, expect, it } from "vitest";
import { ImmediatePromise } from "../../../apps-script/macro/immediatePromise";
import { settledValue } from "../../../apps-script/macro/settledValue";

const now = <Value>(promise: ImmediatePromise<Value>): Value =>
  settledValue(promise as unknown as Promise<Value>);

describe("a promise that settles at once", () => {
  it("gives its value through any chain before the next line", () => {
    const chain = ImmediatePromise.resolve(1)
      .then((value) => ImmediatePromise.resolve(value + 1))
      .then((value) => value * 10);
    expect(now(chain)).toBe(20);
  });

  it("passes an error on to whoever handles it, and goes on from there", () => {
    const failed = ImmediatePromise.reject(new Error("no")).then(() => 1);
    expect(() => now(failed)).toThrow("no");
    expect(now(failed.then(null, () => 2))).toBe(2);
    const thrown = ImmediatePromise.resolve(1).then(() => {
      throw new Error("later");
    });
    expect(() => now(thrown)).toThrow("later");
    const atStart = new ImmediatePromise<number>(() => {
      throw new Error("at the start");
    });
    expect(() => now(atStart)).toThrow("at the start");
  });

  it("waits for what settles later, and settles once", () => {
    let settle: (value: number) => void = () => undefined;
    const late = new ImmediatePromise<number>((resolve) => (settle = resolve));
    const doubled = late.then((value) => value * 2);
    expect(() => now(doubled)).toThrow(/return before its work is done/);
    settle(4);
    settle(5);
    expect(now(doubled)).toBe(8);
  });

  it("gathers values, and fails with the first that fails", () => {
    expect(now(ImmediatePromise.all([1, ImmediatePromise.resolve(2)]))).toEqual([1, 2]);
    expect(() => now(ImmediatePromise.all([1, ImmediatePromise.reject(new Error("no"))]))).toThrow("no");
  });

  it("is what async functions give when they are written as generators", async () => {
    expect(await (ImmediatePromise.resolve(3) as unknown as Promise<number>)).toBe(3);
  });
});
