import Decimal from "decimal.js";
import { describe, expect, it } from "vitest";
import { comparePaper, paper, subtractOnPaper, sumOnPaper } from "../../core/numbers/paper";
import type { PaperNumber } from "./seededDice";
import { SeededDice } from "./seededDice";

const tries = 100_000;

describe("numbers on paper against a decimal library", () => {
  it("compare a computed total with an edge as the decimals do, where plain doubles don't", () => {
    const dice = new SeededDice(11);
    const wrong: string[] = [];
    let plainWrong = 0;
    for (let round = 0; round < tries; round += 1) {
      const places = dice.whole(0, 4);
      const [left, right] = [dice.decimal(0, 1_000, places), dice.decimal(0, 100_000, places)];
      const unit = new Decimal(10).pow(-places);
      const edge = left.exact.add(right.exact).add(unit.mul(dice.pick([0, 0, 1, -1])));
      const sum = left.double + right.double;
      const expected = left.exact.add(right.exact).cmp(edge);
      if (comparePaper(sum, edge.toNumber()) !== expected) wrong.push(`${sum} against ${edge.toString()}`);
      if (Math.sign(sum - edge.toNumber()) !== expected) plainWrong += 1;
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(plainWrong).toBeGreaterThan(1_000);
  });

  it("compare at 15 significant digits: neighbours of the 15th digit differ, of the 17th don't", () => {
    const dice = new SeededDice(12);
    const wrong: string[] = [];
    for (let round = 0; round < tries; round += 1) {
      const digits = String(dice.whole(1, 9)) + String(dice.whole(0, 9_999_999)).padStart(7, "0");
      const tail = String(dice.whole(0, 9_999_998)).padStart(7, "0");
      const exponent = dice.whole(-20, 20);
      const here = Number(`${digits}${tail}e${exponent}`);
      const next = Number(`${digits}${String(Number(tail) + 1).padStart(7, "0")}e${exponent}`);
      const noise = here * (1 + 2 ** -52);
      if (comparePaper(here, next) !== -1 || comparePaper(next, here) !== 1)
        wrong.push(`${here} below ${next}`);
      if (comparePaper(here, noise) !== 0 || paper(noise) !== here) wrong.push(`${noise} as ${here}`);
      if (paper(here) !== here || paper(-here) !== -here) wrong.push(`${here} as itself`);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it("take any double to its 15 significant digits, as its exact binary value reads", () => {
    const dice = new SeededDice(13);
    const wrong: string[] = [];
    for (let round = 0; round < tries; round += 1) {
      const value = (dice.fraction() + dice.fraction() * 2 ** -32) * 10 ** dice.whole(-12, 16);
      const expected = Number(value.toPrecision(15));
      if (paper(value) !== expected) wrong.push(`${value}: ${paper(value)}, not ${expected}`);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it("add and subtract as the decimals do, where plain doubles don't", () => {
    const dice = new SeededDice(14);
    const wrong: string[] = [];
    let plainWrong = 0;
    for (let round = 0; round < tries; round += 1) {
      const terms: PaperNumber[] = [];
      const count = dice.whole(2, 12);
      while (terms.length < count) terms.push(dice.decimal(-1_000, 100_000, dice.whole(0, 4)));
      const doubles = terms.map((term) => term.double);
      const expected = terms.reduce((sum, term) => sum.add(term.exact), new Decimal(0)).toNumber();
      const found = sumOnPaper(doubles);
      if (found !== expected) wrong.push(`${doubles.join(" + ")}: ${found}, not ${expected}`);
      if (doubles.reduce((sum, term) => sum + term, 0) !== expected) plainWrong += 1;
      const [left, right] = terms as [PaperNumber, PaperNumber];
      const difference = subtractOnPaper(left.double, right.double);
      if (difference !== left.exact.sub(right.exact).toNumber()) {
        wrong.push(`${left.double} - ${right.double}: ${difference}`);
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(plainWrong).toBeGreaterThan(1_000);
  });
});
