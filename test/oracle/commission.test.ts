import Decimal from "decimal.js";
import { describe, expect, it } from "vitest";
import { answers } from "../../core/functions/answers";
import type { PaperNumber } from "./seededDice";
import { paperNumber, SeededDice } from "./seededDice";

const { commission } = answers;

/** A tier as on paper: it holds from its lower limit, included, up to the next one's. */
interface Tier {
  from: PaperNumber;
  rate: PaperNumber;
  /** Base amount or quick deduction. */
  amount: PaperNumber;
}

type Method = "whole" | "marginal" | "base" | "quick";

/** Two to six tiers from 0, limits up to cents, rates up to hundredth percents. */
function throwTiers(dice: SeededDice): Tier[] {
  const places = dice.pick([0, 0, 2]);
  const limits = Array.from({ length: dice.whole(1, 5) }, () => dice.whole(1, 1_000_000 * 10 ** places));
  const from = [0, ...new Set(limits)].sort((a, b) => a - b);
  return from.map((digits, index) => ({
    from: paperNumber(digits, places),
    rate: dice.decimal(0, 1, 4),
    amount: index === 0 ? paperNumber(0, 0) : dice.decimal(0, 50_000, 2),
  }));
}

/** What the tiers pay on sales, by the definition of the method. */
function payExactly(tiers: readonly Tier[], method: Method, sales: Decimal): Decimal {
  const index = tiers.reduce((found, tier, row) => (sales.gte(tier.from.exact) ? row : found), 0);
  const held = tiers[index];
  if (!held) throw new Error("A table has a tier.");
  if (method === "whole") return sales.mul(held.rate.exact);
  if (method === "quick") return sales.mul(held.rate.exact).sub(held.amount.exact);
  if (method === "base") {
    // A row without a base amount pays its rate on the whole.
    return sales.sub(held.from.exact).mul(held.rate.exact).add(held.amount.exact);
  }
  return tiers.slice(0, index + 1).reduce((sum, tier, row) => {
    const end = row === index ? sales : (tiers[row + 1]?.from.exact ?? sales);
    return sum.add(end.sub(tier.from.exact).mul(tier.rate.exact));
  }, new Decimal(0));
}

/** The same in plain doubles, as a formula in a sheet would have it. */
function payPlainly(tiers: readonly Tier[], sales: number): number {
  return tiers.reduce((sum, tier, row) => {
    const end = Math.min(sales, tiers[row + 1]?.from.double ?? sales);
    return end > tier.from.double ? sum + (end - tier.from.double) * tier.rate.double : sum;
  }, 0);
}

function tableOf(dice: SeededDice, tiers: readonly Tier[], method: Method): unknown[][] {
  const inPercent = dice.pick([true, false]);
  const header = [
    "销售额",
    "提成比例",
    ...(method === "base" ? ["基数"] : method === "quick" ? ["速算扣除数"] : []),
  ];
  const rows = tiers.map(({ from, rate, amount }) => {
    const written = inPercent ? `${rate.exact.mul(100).toString()}%` : rate.double;
    return [from.double, written, ...(header.length === 3 ? [amount.double] : [])];
  });
  return [header, ...rows];
}

/** Sales inside tiers, to the cent and finer, on their limits, and a cent beside them. */
function throwSales(dice: SeededDice, tiers: readonly Tier[]): PaperNumber[] {
  const last = tiers[tiers.length - 1]?.from.exact ?? new Decimal(0);
  const edge = tiers[dice.whole(0, tiers.length - 1)]?.from.exact ?? new Decimal(0);
  const beside = [edge, edge.add("0.01"), Decimal.max(0, edge.sub("0.01"))];
  // Amounts beyond cents come from currencies and from averages.
  const fine = dice.decimal(0, 100_000, 4).exact;
  const inside = [
    fine,
    dice.decimal(0, 2_000_000, 2).exact,
    last.mul(dice.decimal(0, 2, 2).exact).toDecimalPlaces(2),
  ];
  return [...beside, ...inside].map((exact) => ({ exact, double: exact.toNumber() }));
}

describe("commission on 50,000 random tables against a decimal library", () => {
  it.each<Method>(["whole", "marginal", "base", "quick"])("is exact by the method %s", (method) => {
    const dice = new SeededDice(31);
    const wrong: string[] = [];
    let plainWrong = 0;
    for (let round = 0; round < 12_500; round += 1) {
      const tiers = throwTiers(dice);
      const sales = throwSales(dice, tiers);
      const table = tableOf(dice, tiers, method);
      const paid = commission(
        sales.map(({ double }) => [double]),
        table,
        method,
      );
      sales.forEach(({ exact, double }, row) => {
        const expected = payExactly(tiers, method, exact).toNumber();
        const found: unknown = paid[row]?.[0];
        if (found !== expected)
          wrong.push(`${double} in ${JSON.stringify(table)}: ${String(found)}, not ${expected}`);
        if (payPlainly(tiers, double) !== expected) plainWrong += 1;
      });
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(wrong).toHaveLength(0);
    if (method === "marginal") expect(plainWrong).toBeGreaterThan(1_000);
  });
});
