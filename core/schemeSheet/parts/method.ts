import type { Method } from "../../schemes/method";
import { bandRows } from "../fields/bandRows";
import { cell, names } from "../fields/cell";
import { required } from "../fields/field";
import type { Fields } from "../fields/field";
import { group } from "../fields/group";
import { DIVISOR, NUMBER, OPERAND, TARGET, VALUE, orNone } from "../fields/operandKinds";
import { CONDITIONS, ID, LIST, TESTS, choice } from "../fields/textKinds";
import { record, rowsBelow } from "../fields/rowsBelow";
import type { KindFields } from "../fields/union";
import { union } from "../fields/union";

type KindOf<Kind extends Method["kind"]> = Extract<Method, { readonly kind: Kind }>;

/** The levels of an indicator, each with its points. */
export const level = record<KindOf<"levels">["levels"][number]>({
  id: required(cell(ID)),
  names: required(names()),
  points: required(cell(OPERAND)),
});

/** The raters of an indicator and what their marks weigh. */
export const rater = record<KindOf<"raters">["raters"][number]>({
  id: required(cell(ID)),
  names: required(names()),
  weight: required(cell(OPERAND)),
});

const of = cell(ID);
const end: Fields<KindOf<"linear">["from"]> = {
  value: required(cell(VALUE)),
  points: required(cell(OPERAND)),
};

/** The settings of each way to turn a value into points. */
const METHODS: KindFields<Method> = {
  rated: { from: cell(orNone(OPERAND)), to: cell(orNone(OPERAND)), rubric: bandRows("indicatorBands"), of },
  bands: { bands: required(bandRows("indicatorBands")), edges: cell(choice("edges")), of },
  ratio: {
    target: required(cell(TARGET)),
    better: cell(choice("better")),
    part: cell(LIST),
    capFraction: cell(orNone(NUMBER)),
    emptyDenominator: cell(choice("emptyDenominator")),
    gives: cell(choice("gives")),
    bands: bandRows("indicatorBands"),
    edges: cell(choice("edges")),
    of,
  },
  threshold: {
    reached: required(cell(CONDITIONS)),
    points: cell(OPERAND),
    missedPoints: cell(OPERAND),
    of,
  },
  yesNo: { of },
  deduction: { floor: cell(orNone(OPERAND)), zeroIfMoreThan: cell(OPERAND) },
  steps: {
    target: required(cell(VALUE)),
    step: required(cell(VALUE)),
    pointsPerStep: required(cell(OPERAND)),
    better: cell(choice("better")),
    steps: cell(choice("steps")),
    zeroBeyond: cell(VALUE),
    floor: cell(orNone(OPERAND)),
    of,
  },
  linear: { from: required(group(end)), to: required(group(end)), of },
  rankLevel: {
    level: required(cell(OPERAND)),
    units: cell(orNone(OPERAND)),
    order: cell(choice("order")),
    ties: cell(choice("ties")),
    of,
  },
  levels: { levels: required(rowsBelow("levels", level, "empty")), of },
  raters: {
    raters: required(rowsBelow("raters", rater, "empty")),
    missing: cell(choice("missingMark")),
  },
  review: { marks: required(cell(LIST)), rule: cell(choice("review")) },
  bonus: { cap: cell(orNone(OPERAND)) },
  mean: { of },
  share: { counts: required(cell(TESTS)), emptyDenominator: cell(choice("emptyDenominator")), of },
  periods: { divideBy: cell(DIVISOR), yearEnd: cell(ID), periodShare: cell(OPERAND), of },
};

/** How a value becomes points: the kind of method and its settings. */
export const method = union<Method>("method", METHODS, "method");
