import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePaper, subtractOnPaper, sumOnPaper } from "../../../core/numbers/paper";
import { shareEqually, shareOut } from "../../../core/pay/shareOut";

const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const weights = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 1000 }).map((each) => each / 100),
    ),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .filter((each) => each.some((weight) => weight > 0));

describe("shareOut", () => {
  it("gives the cents left over to the first ones of an equal share", () => {
    expect(shareEqually(500, 3)).toEqual([166.67, 166.67, 166.66]);
    expect(shareEqually(0.05, 8)).toEqual([0.01, 0.01, 0.01, 0.01, 0.01, 0, 0, 0]);
  });

  it("gives them to the largest remainders of a weighted share", () => {
    expect(shareOut(100, [1, 1, 1.5])).toEqual([28.57, 28.57, 42.86]);
    expect(shareOut(10, [0, 2, 1])).toEqual([0, 6.67, 3.33]);
  });

  it("shares a cut as it shares a bonus", () => {
    expect(shareEqually(-500, 3)).toEqual([-166.67, -166.67, -166.66]);
  });

  it("rounds the pool to the cent before it is shared", () => {
    expect(shareEqually(1.005, 1)).toEqual([1.01]);
  });

  it("gives nothing to share where nobody can take it", () => {
    expect(shareOut(100, [])).toBeUndefined();
    expect(shareOut(100, [0, 0])).toBeUndefined();
    expect(shareOut(100, [1, -1])).toBeUndefined();
    expect(shareOut(NaN, [1])).toBeUndefined();
    expect(shareEqually(100, 0)).toBeUndefined();
    expect(shareEqually(100, 2.5)).toBeUndefined();
  });

  it("sums to the pool to the cent, each share less than a cent from its part", () => {
    fc.assert(
      fc.property(cents, weights, (pool, each) => {
        const shares = shareOut(pool / 100, each) ?? [];
        expect(shares).toHaveLength(each.length);
        expect(sumOnPaper(shares)).toBe(pool / 100);
        const whole = sumOnPaper(each);
        shares.forEach((share, place) => {
          const part = ((pool / 100) * (each[place] ?? 0)) / whole;
          expect(Math.abs(subtractOnPaper(share, part))).toBeLessThan(0.01);
        });
      }),
    );
  });

  it("gives equal weights shares at most a cent apart, the earlier one the larger", () => {
    fc.assert(
      fc.property(cents, fc.integer({ min: 1, max: 200 }), (pool, people) => {
        const shares = (shareEqually(pool / 100, people) ?? []).map(Math.abs);
        const [first = 0, last = 0] = [shares[0], shares[shares.length - 1]];
        expect(comparePaper(subtractOnPaper(first, last), 0.01)).toBeLessThanOrEqual(0);
        expect([...shares].sort((a, b) => b - a)).toEqual(shares);
      }),
    );
  });

  it("never gives a larger weight the smaller share", () => {
    fc.assert(
      fc.property(cents, weights, (pool, each) => {
        const shares = (shareOut(pool / 100, each) ?? []).map(Math.abs);
        each.forEach((weight, place) =>
          each.forEach((other, at) => {
            if (weight > other) expect(shares[place]).toBeGreaterThanOrEqual(shares[at] ?? 0);
          }),
        );
      }),
    );
  });

  it("sums to a pool of the size that cents still hold exactly", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_000_000_000_000 }), weights, (pool, each) => {
        const inCents = (shareOut(pool / 100, each) ?? []).map((share) => BigInt(Math.round(share * 100)));
        expect(inCents.reduce((sum, share) => sum + share, 0n)).toBe(BigInt(pool));
      }),
    );
  });
});
