import type { Names } from "../../../core/schemes/names";
import type { Commission } from "../../../core/schemes/pay";
import type { Scheme } from "../../../core/schemes/scheme";
import type { NewFigure } from "../../fields/newFigure";
import { freeFigureId, inputFor } from "../../fields/newFigure";

/** A further commission on sales: marginal, without gaps, rounded to cents. */
export function newCommission(scheme: Scheme, names: Names, sales: Names): NewFigure {
  const on = inputFor(scheme, "sales", sales, "money");
  const id = freeFigureId(scheme, "commission");
  const entry: Commission = {
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
  return {
    id,
    sets: [...on.sets, { field: "commissions", value: [...(scheme.commissions ?? []), entry] }],
  };
}
