import type { FieldSetting } from "../../../core/schemes/choice";
import { isGradeRules } from "../../../core/schemes/grades";
import type { Operand } from "../../../core/schemes/operand";
import type { Pay, PayComponent, Term } from "../../../core/schemes/pay";
import type { Scheme } from "../../../core/schemes/scheme";
import { freeFigureId, inputFor, newInput, newParameter } from "../../fields/newFigure";
import type { ComponentKind } from "../../words/payPartWords";
import { newCommission } from "./newCommission";
import { payPartNames } from "./payPartTexts";

/** The kinds in the order of how often HR wants them. */
const KINDS: readonly ComponentKind[] = [
  "wage by payout",
  "wage by score",
  "grade column",
  "fixed amount",
  "personal amount",
  "rate of a figure",
  "commission",
  "incidents",
  "deduction",
];

/** The column of the grades that names money, as the figure of it. */
function gradeMoney({ grades }: Scheme): string | undefined {
  const columns = grades && !isGradeRules(grades) ? (grades.columns ?? []) : [];
  const column = columns.find(({ unit }) => unit === "money");
  return column && `grade.${column.id}`;
}

/** What a component can begin as, by what the scheme has. */
export function fittingKinds(scheme: Scheme): ComponentKind[] {
  const { payout, total, incidents = [], escalations = [] } = scheme;
  const isMissing: Partial<Record<ComponentKind, boolean>> = {
    "wage by payout": !payout,
    "wage by score": !total,
    "grade column": gradeMoney(scheme) === undefined,
    incidents: incidents.length + escalations.length === 0,
  };
  return KINDS.filter((kind) => isMissing[kind] !== true);
}

interface Made {
  readonly term: Term;
  readonly sets: readonly FieldSetting[];
}

const product = (...factors: readonly Operand[]): Term => ({ factors });

/** The commission that no component pays yet, or a new one. */
function commissionTerm(scheme: Scheme): Made {
  const paid = new Set(
    (scheme.pay?.components ?? []).flatMap(({ terms }) => terms.flatMap((term) => term.factors)),
  );
  const known = scheme.commissions?.find(({ id }) => !paid.has(id));
  if (known) return { term: product(known.id), sets: [] };
  const made = newCommission(
    scheme,
    payPartNames(({ names }) => names.commission),
    payPartNames(({ figures }) => figures.base),
  );
  return { term: product(made.id), sets: made.sets };
}

function makeTerm(scheme: Scheme, kind: ComponentKind): Made {
  const wage = inputFor(
    scheme,
    "perf_wage",
    payPartNames(({ figures }) => figures.wage),
    "money",
  );
  switch (kind) {
    case "wage by payout":
      return { term: product(wage.id, "payout"), sets: wage.sets };
    case "wage by score":
      return { term: { factors: [wage.id, "total"], dividedBy: 100 }, sets: wage.sets };
    case "grade column":
      return { term: product(gradeMoney(scheme) ?? 0), sets: [] };
    case "commission":
      return commissionTerm(scheme);
    case "incidents":
      return { term: product("money"), sets: [] };
    case "fixed amount": {
      const names = payPartNames(({ figures }) => figures.amount);
      const amount = newParameter(scheme, "allowance_amount", names, "money");
      return { term: product(amount.id), sets: amount.sets };
    }
    case "personal amount": {
      const names = payPartNames(({ figures }) => figures.amount);
      const amount = newInput(scheme, "personal_amount", names, "money");
      return { term: product(amount.id), sets: amount.sets };
    }
    case "rate of a figure": {
      const names = payPartNames(({ figures }) => figures.base);
      const base = inputFor(scheme, "sales", names, "money");
      const rate = newParameter(
        scheme,
        "pay_rate",
        payPartNames(({ figures }) => figures.rate),
        "share",
      );
      return { term: product(base.id, rate.id), sets: [...base.sets, ...rate.sets] };
    }
    case "deduction": {
      const names = payPartNames(({ figures }) => figures.deduction);
      const amount = newInput(scheme, "amount_deducted", names, "money");
      return { term: { factors: [amount.id], sign: "subtracted" }, sets: amount.sets };
    }
  }
}

/** A further component, and the fields that add it with everything that it needs; the first one makes the pay. */
export function newComponent(
  scheme: Scheme,
  kind: ComponentKind,
): { readonly component: PayComponent; readonly sets: readonly FieldSetting[] } {
  const { term, sets } = makeTerm(scheme, kind);
  const component: PayComponent = {
    id: freeFigureId(scheme, "component"),
    names: payPartNames(({ names }) => names[kind]),
    terms: [term],
  };
  const { pay } = scheme;
  const made: FieldSetting = pay
    ? { field: "pay.components", value: [...pay.components, component] }
    : { field: "pay", value: { components: [component], digits: 2 } satisfies Pay };
  return { component, sets: [...sets, made] };
}
