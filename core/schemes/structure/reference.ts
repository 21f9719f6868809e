import type { FigureKind } from "../../words/schemeMessages";
import type { Condition, ConditionSet, Operand } from "../operand";

/** A place of the scheme that names a figure. */
export interface Reference {
  readonly path: string;
  readonly id: string;
  /** What it has to be, where not any figure will do. */
  readonly expected?: FigureKind;
  /** True where the figure's value as given is meant, as in the conditions of the indicator itself. */
  readonly meansValue?: boolean;
}

/** The figure that a field names, if it is there. */
export function figureAt(id: string | undefined, path: string, expected?: FigureKind): Reference[] {
  return id === undefined ? [] : [{ path, id, ...(expected && { expected }) }];
}

/** The figures that a list names. */
export function figuresAt(
  ids: readonly string[] | undefined,
  path: string,
  expected?: FigureKind,
): Reference[] {
  return (ids ?? []).flatMap((id, index) => figureAt(id, `${path}[${index}]`, expected));
}

/** The figures among the operands of some fields. */
export function operandsAt(
  operands: Readonly<Record<string, Operand | null | undefined>>,
  path: string,
): Reference[] {
  return Object.entries(operands).flatMap(([field, operand]) =>
    typeof operand === "string" ? [{ path: path === "" ? field : `${path}.${field}`, id: operand }] : [],
  );
}

/** The figures that a condition compares with. */
export function limitsAt(condition: Omit<Condition, "of">, path: string): Reference[] {
  const { atLeast, moreThan, atMost, lessThan, equals } = condition;
  return operandsAt({ atLeast, moreThan, atMost, lessThan, equals }, path);
}

/** The figures that conditions test and compare with. */
export function conditionsAt(set: ConditionSet | undefined, path: string): Reference[] {
  if (!set) return [];
  const [field, conditions] = "all" in set ? (["all", set.all] as const) : (["any", set.any] as const);
  return conditions.flatMap((condition, index) => {
    const at = `${path}.${field}[${index}]`;
    return [...figureAt(condition.of, `${at}.of`), ...limitsAt(condition, at)];
  });
}
