import { isGradeRules } from "../schemes/grades";
import type { Names } from "../schemes/names";
import type { Scheme } from "../schemes/scheme";
import type { Unit } from "../schemes/unit";

/** What a figure is called and counted in. */
export interface FigureName {
  readonly names: Names;
  readonly unit: Unit;
  /** Unit of the value that an indicator scores. */
  readonly valueUnit?: Unit;
}

interface Named {
  readonly id: string;
  readonly names: Names;
}

const named = (list: readonly Named[] | undefined, unit: Unit): [string, FigureName][] =>
  (list ?? []).map(({ id, names }) => [id, { names, unit }]);

const known = new WeakMap<Scheme, ReadonlyMap<string, FigureName>>();

/** Names and units of a scheme's own figures by id. Figures that every scheme has (total, rank …) are named by the words. */
export function figureNames(scheme: Scheme): ReadonlyMap<string, FigureName> {
  const names = known.get(scheme) ?? gatherNames(scheme);
  known.set(scheme, names);
  return names;
}

function gatherNames(scheme: Scheme): ReadonlyMap<string, FigureName> {
  const { grades, indicators = [], inputs = [], parameters = [] } = scheme;
  const columns = grades && !isGradeRules(grades) ? (grades.columns ?? []) : [];
  const raters = indicators.flatMap(({ method }) => (method.kind === "raters" ? method.raters : []));
  return new Map<string, FigureName>([
    ...named(raters, "points"),
    ...[...inputs, ...parameters].map(({ id, names, unit }): [string, FigureName] => [id, { names, unit }]),
    ...columns.map(({ id, names, unit = "text" }): [string, FigureName] => [`grade.${id}`, { names, unit }]),
    ...named(scheme.sections, "points"),
    ...indicators.map(({ id, names, method, unit: valueUnit = "points" }): [string, FigureName] => {
      const isFraction = method.kind === "share" || (method.kind === "ratio" && method.gives === "fraction");
      return [id, { names, unit: isFraction ? "share" : "points", valueUnit }];
    }),
    ...named(scheme.incidents, "times"),
    ...named(scheme.commissions, "money"),
    ...named(scheme.pay?.components, "money"),
    ...named(scheme.escalations, "times"),
    ...named(scheme.requirements, "text"),
  ]);
}

/** What a scheme calls one of its figures; \`late.points\` goes by the incident's name, common figures have none. */
export function namesOfFigure(scheme: Scheme, id: string): Names | undefined {
  const names = figureNames(scheme);
  return (names.get(id) ?? names.get(id.replace(/\.\w+$/, "")))?.names;
}
