import { figureNames } from "../../../core/explain/figureNames";
import type { FigureOfScheme, Scheme } from "../../../core/schemes/scheme";
import { explanationWords } from "../../../core/words/explanation/commonFigures";
import type { Language } from "../../../core/words/language";

/** A figure of another scheme, as people choose it from a list. */
export interface LinkOption {
  readonly from: FigureOfScheme;
  readonly scheme: string;
  readonly figure: string;
}

/** True for a scheme for teams or other units, month by month: only those can be under several schemes. */
const isForUnits = ({ appraises = "person", frequency = "month" }: Scheme): boolean =>
  appraises !== "person" && frequency === "month";

/** The results that a scheme has. */
const resultsOf = ({ total, grades }: Scheme): string[] => [
  ...(total ? ["total", "rank"] : []),
  ...(grades ? ["grade"] : []),
];

function linkOption(scheme: Scheme, figure: string, language: Language): LinkOption {
  const own = figureNames(scheme).get(figure)?.names[language];
  return {
    from: { scheme: scheme.id, figure },
    scheme: scheme.names[language],
    figure: own ?? explanationWords(language).figures[figure] ?? figure,
  };
}

/** Figures that a scheme may take from the others for the same teams: their results and the points of their indicators. */
export function linkOptions(scheme: Scheme, others: readonly Scheme[], language: Language): LinkOption[] {
  if (!isForUnits(scheme)) return [];
  return others
    .filter((other) => isForUnits(other) && other.appraises === scheme.appraises)
    .flatMap((other) => {
      const figures = [...resultsOf(other), ...(other.indicators ?? []).map(({ id }) => id)];
      return figures.map((figure) => linkOption(other, figure, language));
    });
}
