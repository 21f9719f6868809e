import { beforeEach, expect, it, vi } from "vitest";
import { readBandTable } from "../../../core/bands/readBandTable";
import { answers } from "../../../core/functions/answers";

const { commission, grade } = answers;

vi.mock("../../../core/bands/readBandTable", { spy: true });

/** A fresh copy with every call, as a host hands it over; the label keeps one test's tables from another's. */
const bands = (label: string): unknown[][] => [
  [0, "C"],
  [60, "B"],
  [90, label],
];

function gradeCells(table: () => unknown[][]): unknown[] {
  return Array.from({ length: 200 }, (_, score) => grade(score as unknown as unknown[][], table()));
}

beforeEach(() => {
  vi.mocked(readBandTable).mockClear();
});

it("a column of formulas over one table reads it once", () => {
  expect(gradeCells(() => bands("one")).slice(89, 91)).toEqual(["B", "one"]);
  expect(readBandTable).toHaveBeenCalledTimes(1);
});

it("a few tables in turn are read once each, also where two functions share one", () => {
  const tiers = [
    [0, "1.5%"],
    [10_000, "2.5%"],
  ];
  for (let round = 0; round < 50; round += 1) {
    gradeCells(() => bands("two"));
    gradeCells(() => bands("three"));
    commission(20_000 as unknown as unknown[][], tiers, "marginal");
    commission(20_000 as unknown as unknown[][], tiers, "whole");
  }
  expect(readBandTable).toHaveBeenCalledTimes(3);
});

it("a changed cell of the table is seen at once, also where the host reuses its arrays", () => {
  const table = bands("before");
  expect(grade([[95]], table)).toEqual([["before"]]);
  (table[2] as unknown[])[1] = "after";
  expect(grade([[95]], table)).toEqual([["after"]]);
  (table[2] as unknown[])[0] = 96;
  expect(grade([[95]], table)).toEqual([["B"]]);
});
