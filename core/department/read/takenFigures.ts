import { measuresOf } from "../../schemes/indicator";
import type { Indicator, Measure } from "../../schemes/indicator";
import type { Method } from "../../schemes/method";
import type { HeaderSynonyms, Names } from "../../schemes/names";
import type { Condition, ConditionSet } from "../../schemes/operand";
import type { FigureOfScheme, Input, Scheme } from "../../schemes/scheme";
import type { Source } from "../../schemes/source";
import type { Unit, ValueKind } from "../../schemes/unit";
import { kindOfUnit } from "../../schemes/unit";

/** One way to read a figure: by the columns that its source names, or by a column that holds the value as it is. */
export interface TakenMeasure {
  /** Its place among the ways to measure the figure, counted from 0. */
  readonly place: number;
  readonly unit: Unit;
  readonly kind: ValueKind;
  readonly source?: Source;
  /** Header texts of the column that holds the value. */
  readonly headers: HeaderSynonyms;
}

/** A figure whose value is read from the sheets. */
export interface TakenFigure {
  readonly id: string;
  readonly names: Names;
  /** True where several rows give a list. */
  readonly list: boolean;
  /** The preferred way to read it first. */
  readonly measures: readonly TakenMeasure[];
  /** "further mark": of raters who are asked only where the indicator has no value of its own. */
  readonly part: "indicator" | "input" | "mark" | "further mark" | "incident";
  /** The figure of another scheme that goes before the sheets where that scheme is read too. */
  readonly from?: FigureOfScheme;
}

const IN_PARENTHESES = /[(（【[].*?[)）】\]]/g;

/** The names of a figure as header texts, also without what stands in parentheses, and its id. */
function headersOf(id: string, ...names: readonly Names[]): HeaderSynonyms {
  const texts = (language: keyof Names): string[] =>
    names.flatMap((each) => [each[language], each[language].replace(IN_PARENTHESES, "")]);
  return { en: [...texts("en"), id], "zh-CN": texts("zh-CN"), "zh-TW": texts("zh-TW") };
}

const conditionsOf = (set: ConditionSet): readonly Condition[] => ("all" in set ? set.all : set.any);

/** Conditions on the indicator's own value. */
const ownConditions = (method: Method, id: string): Condition[] =>
  method.kind === "threshold" ? conditionsOf(method.reached).filter(({ of }) => of === id) : [];

/** True where a method scores a value that stands under the indicator's own id. */
function scoresOwnValue(method: Method, id: string): boolean {
  switch (method.kind) {
    case "deduction":
    case "bonus":
    case "raters":
    case "review":
      return false;
    case "threshold":
      return ownConditions(method, id).length > 0;
    case "ratio":
      return method.part === undefined && (method.of ?? id) === id;
    default:
      return (method.of ?? id) === id;
  }
}

function kindOfMeasure({ method, unit }: Measure, id: string): ValueKind {
  if (method.kind === "yesNo") return "yes or no";
  if (method.kind === "levels") return "text";
  const [is] = ownConditions(method, id).flatMap((condition) => condition.is ?? []);
  if (is !== undefined) return typeof is === "boolean" ? "yes or no" : "text";
  return kindOfUnit(unit);
}

function takenMeasure(measure: Measure, place: number, { id, names }: Indicator): TakenMeasure {
  const { unit, source } = measure;
  const headers = source?.columns ?? headersOf(id, ...new Set([names, measure.names]));
  return { place, unit, kind: kindOfMeasure(measure, id), headers, ...(source && { source }) };
}

function indicatorFigure(indicator: Indicator): TakenFigure[] {
  const { id, names } = indicator;
  const measures = measuresOf(indicator);
  const own = measures.flatMap((measure, place) =>
    scoresOwnValue(measure.method, id) ? takenMeasure(measure, place, indicator) : [],
  );
  const list = measures.some(({ method }) => ["mean", "share", "periods"].includes(method.kind));
  return own.length === 0 ? [] : [{ id, names, list, measures: own, part: "indicator" }];
}

function inputFigure({ id, names, unit, list = false, source, from }: Input): TakenFigure {
  const headers = source?.columns ?? headersOf(id, names);
  const measure = { place: 0, unit, kind: kindOfUnit(unit), headers, ...(source && { source }) };
  return { id, names, list, measures: [measure], part: "input", ...(from && { from }) };
}

/** Ids that the scheme defines, which no column is read for beside the inputs and indicators. */
function definedIds(scheme: Scheme): ReadonlySet<string> {
  const { parameters, inputs, sections, indicators, incidents, commissions, requirements, pay } = scheme;
  const parts: readonly (readonly { readonly id: string }[] | undefined)[] = [
    parameters,
    inputs,
    sections,
    indicators,
    incidents,
    commissions,
    requirements,
    pay?.components,
  ];
  return new Set(parts.flatMap((part = []) => part.map(({ id }) => id)).concat("total"));
}

/** The raters and reviewers of a method; a reviewer has no name but the id. */
function marksOf(method: Method): readonly { readonly id: string; readonly names: Names }[] {
  if (method.kind === "raters") return method.raters;
  if (method.kind !== "review") return [];
  return method.marks.map((id) => ({ id, names: { en: id, "zh-CN": id, "zh-TW": id } }));
}

/** Marks of raters and reviewers that are no figure of the scheme. */
function markFigures({ indicators = [] }: Scheme, defined: ReadonlySet<string>): TakenFigure[] {
  const marks = new Map<string, TakenFigure>();
  for (const indicator of indicators) {
    const methods = measuresOf(indicator).map(({ method }) => method);
    const part = methods.some((method) => scoresOwnValue(method, indicator.id)) ? "further mark" : "mark";
    for (const { id, names } of methods.flatMap(marksOf))
      if (!defined.has(id) && !id.includes(".") && !marks.has(id))
        marks.set(id, { ...inputFigure({ id, names, unit: "points" }), part });
  }
  return [...marks.values()];
}

const figuresOf = new WeakMap<Scheme, readonly TakenFigure[]>();

/** Every figure that a scheme takes from the sheets: values of indicators, inputs, marks, and counted incidents. */
export function takenFigures(scheme: Scheme): readonly TakenFigure[] {
  const known = figuresOf.get(scheme);
  if (known) return known;
  const counted = (scheme.incidents ?? []).flatMap(({ id, names, source }): TakenFigure[] =>
    source ? [{ ...inputFigure({ id, names, unit: "times", source }), part: "incident" }] : [],
  );
  const figures = [
    ...(scheme.indicators ?? []).flatMap(indicatorFigure),
    ...(scheme.inputs ?? []).map(inputFigure),
    ...markFigures(scheme, definedIds(scheme)),
    ...counted,
  ];
  figuresOf.set(scheme, figures);
  return figures;
}
