import type { RequirementKind } from "../../../core/schemes/requirement";
import type { Scheme } from "../../../core/schemes/scheme";
import type { Unit } from "../../../core/schemes/unit";
import { kindOfUnit } from "../../../core/schemes/unit";
import type { FigureNeed } from "./requirementForms";

/** Requirements whose own figure is a date. */
const GIVES_DATE: ReadonlySet<RequirementKind["kind"]> = new Set(["workingDays", "dayAfterPeriod"]);

/** Numbers stand for numbers of any unit; dates and texts only for their own kind. */
const fits = (unit: Unit, wanted: Unit): boolean => kindOfUnit(unit) === kindOfUnit(wanted);

/**
 * The figures that a field of a requirement can name, in the order of the scheme.
 * @param own the requirement's id: it doesn't rest on itself
 */
export function fittingFigures(scheme: Scheme, { unit, list = false }: FigureNeed, own: string): string[] {
  const { inputs = [], parameters = [], requirements = [] } = scheme;
  const dates = requirements.filter(({ id, kind }) => id !== own && GIVES_DATE.has(kind));
  return [
    ...inputs.filter((input) => (input.list ?? false) === list && fits(input.unit, unit)),
    ...(list ? [] : parameters.filter((parameter) => fits(parameter.unit, unit))),
    ...(unit === "date" ? dates : []),
  ].map(({ id }) => id);
}
