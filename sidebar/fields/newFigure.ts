import type { FieldSetting } from "../../core/schemes/choice";
import type { Names } from "../../core/schemes/names";
import type { Scheme } from "../../core/schemes/scheme";
import { declaredFigures, isReserved } from "../../core/schemes/structure/figureIds";
import type { Unit } from "../../core/schemes/unit";

/** A figure that a scheme is to have: its id, and the fields that make it where it isn't there yet. */
export interface NewFigure {
  readonly id: string;
  readonly sets: readonly FieldSetting[];
}

/** An id that no figure of the scheme has yet: figures share one list of ids. */
export function freeFigureId(scheme: Scheme, wanted: string): string {
  const taken = new Set(declaredFigures(scheme).map(({ id }) => id));
  const isFree = (id: string): boolean =>
    !taken.has(id) && !isReserved({ id, path: "", kind: "parameter" }, scheme);
  if (isFree(wanted)) return wanted;
  let number = 2;
  while (!isFree(`${wanted}${String(number)}`)) number += 1;
  return `${wanted}${String(number)}`;
}

/** A further value of each person, read from a column of its name. */
export function newInput(scheme: Scheme, wanted: string, names: Names, unit: Unit, list = false): NewFigure {
  const { inputs = [] } = scheme;
  const id = freeFigureId(scheme, wanted);
  const entry = { id, names, unit, ...(list && { list }) };
  return { id, sets: [{ field: "inputs", value: [...inputs, entry] }] };
}

/** The input with this meaning, new where the scheme has none. */
export function inputFor(scheme: Scheme, wanted: string, names: Names, unit: Unit): NewFigure {
  const known = scheme.inputs?.find((input) => input.id === wanted && input.unit === unit);
  return known ? { id: known.id, sets: [] } : newInput(scheme, wanted, names, unit);
}

/** A further figure that is the same for everybody; null is not configured yet. */
export function newParameter(
  scheme: Scheme,
  wanted: string,
  names: Names,
  unit: Unit,
  value: number | null = null,
): NewFigure {
  const { parameters = [] } = scheme;
  const id = freeFigureId(scheme, wanted);
  return { id, sets: [{ field: "parameters", value: [...parameters, { id, names, unit, value }] }] };
}
