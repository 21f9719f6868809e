import type { FieldSetting } from "../../../core/schemes/choice";
import { declaredFigures } from "../../../core/schemes/structure/figureIds";
import type { Names } from "../../../core/schemes/names";
import type { Scheme } from "../../../core/schemes/scheme";
import type { Unit } from "../../../core/schemes/unit";

/** An id that no part of the scheme has yet. */
function freeId(scheme: Scheme, wanted: string): string {
  const taken = new Set(declaredFigures(scheme).map(({ id }) => id));
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}${String(number)}`)) number += 1;
  return `${wanted}${String(number)}`;
}

/** The id of the input with this meaning, and the fields that make it where there is none. */
function input(
  scheme: Scheme,
  wanted: string,
  names: Names,
  unit: Unit,
): { id: string; sets: FieldSetting[] } {
  const inputs = scheme.inputs ?? [];
  const known = inputs.find(({ id, unit: counted }) => id === wanted && counted === unit);
  if (known) return { id: known.id, sets: [] };
  const id = freeId(scheme, wanted);
  return { id, sets: [{ field: "inputs", value: [...inputs, { id, names, unit }] }] };
}

/** The fields that add a commission on sales: marginal, without gaps, rounded to cents. */
export function newCommission(scheme: Scheme, names: Names, sales: Names): FieldSetting[] {
  const on = input(scheme, "sales", sales, "money");
  const id = freeId(scheme, "commission");
  const entry = {
    id,
    names,
    of: on.id,
    method: "marginal",
    digits: 2,
    bands: [
      ["≤10000", "1%"],
      ["(10000,30000]", "2%"],
      [">30000", "3%"],
    ],
  };
  return [...on.sets, { field: "commissions", value: [...(scheme.commissions ?? []), entry] }];
}

/** The fields that add performance pay: a wage by the payout rate, or the wage alone where there is no rate. */
export function newPay(scheme: Scheme, names: Names, wage: Names): FieldSetting[] {
  const on = input(scheme, "perf_wage", wage, "money");
  const id = freeId(scheme, "performance_pay");
  const factors = scheme.payout ? [on.id, "payout"] : [on.id];
  return [
    ...on.sets,
    { field: "pay", value: { components: [{ id, names, terms: [{ factors }] }], digits: 2 } },
  ];
}
