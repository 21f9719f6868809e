import type { Scheme } from "../../schemes/scheme";
import type { DataSheet } from "./dataSheet";
import type { Locations } from "./locateFigure";
import { takenFigures } from "./takenFigures";
import type { TakenFigure } from "./takenFigures";

/** How far the sheets have what a scheme takes. */
export interface Fit {
  readonly scheme: Scheme;
  readonly found: readonly TakenFigure[];
  /** Figures that the scheme can't do without and no sheet has. */
  readonly lacking: readonly TakenFigure[];
}

/** Figures that tell whether a scheme is meant: the indicators, or the inputs where it has none. */
function tellingFigures(scheme: Scheme): readonly TakenFigure[] {
  const figures = takenFigures(scheme);
  const indicators = figures.filter(({ part }) => part === "indicator" || part === "mark");
  return indicators.length > 0 ? indicators : figures.filter(({ part }) => part === "input");
}

const isHeld = (figure: TakenFigure, sheets: readonly DataSheet[], locations: Locations): boolean =>
  sheets.some((sheet) => {
    const { located, twice } = locations.of(figure, sheet);
    return located !== undefined || twice.length > 0;
  });

/** Which of the telling figures of a scheme the sheets have a column for. */
export function fitOf(scheme: Scheme, sheets: readonly DataSheet[], locations: Locations): Fit {
  const telling = tellingFigures(scheme);
  const found = telling.filter((figure) => isHeld(figure, sheets, locations));
  return { scheme, found, lacking: telling.filter((figure) => !found.includes(figure)) };
}

/** Schemes by how well they fit: those that lack nothing first, then those that find most, else in their order. */
export function byFit(fits: readonly Fit[]): Fit[] {
  const complete = ({ found, lacking }: Fit): number => Number(found.length > 0 && lacking.length === 0);
  return [...fits].sort((a, b) => complete(b) - complete(a) || b.found.length - a.found.length);
}

/** Schemes that are taken without anybody naming them: ready ones for people and months. */
const mayBeTaken = ({ status, frequency = "month" }: Scheme): boolean =>
  status !== "skeleton" && frequency === "month";

/**
 * The scheme for those to whom nothing assigns one: the one that is there, or the one of which every indicator has a
 * column. Undefined where none fits.
 */
export function fittingScheme(fits: readonly Fit[]): Scheme | undefined {
  const [only, another] = fits;
  if (only && !another) return only.scheme;
  const [best] = byFit(fits.filter(({ scheme }) => mayBeTaken(scheme)));
  return best && best.found.length > 0 && best.lacking.length === 0 ? best.scheme : undefined;
}
