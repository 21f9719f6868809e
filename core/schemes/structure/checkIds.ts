import type { SchemeFault } from "../../words/schemeMessages";
import { isGradeRules } from "../grades";
import { measuresOf } from "../indicator";
import type { Scheme } from "../scheme";
import { declaredFigures, isReserved } from "./figureIds";

interface PlacedId {
  readonly id: string;
  readonly path: string;
}

function idsTwice(ids: readonly PlacedId[]): SchemeFault[] {
  const seen = new Set<string>();
  return ids.flatMap(({ id, path }): SchemeFault[] => {
    if (seen.has(id)) return [{ code: "id twice", path, id }];
    seen.add(id);
    return [];
  });
}

const listed = (parts: readonly { readonly id: string }[] | undefined, list: string): PlacedId[] =>
  (parts ?? []).map(({ id }, index) => ({ id, path: `${list}[${index}].id` }));

/** Lists whose ids have to differ from each other only. */
function separateLists({ indicators = [], incidents = [], grades, choices = [] }: Scheme): PlacedId[][] {
  const methods = indicators.flatMap((indicator, index) =>
    measuresOf(indicator).map(({ method }, place) => {
      const at = place === 0 ? `indicators[${index}]` : `indicators[${index}].alternatives[${place - 1}]`;
      if (method.kind === "levels") return listed(method.levels, `${at}.method.levels`);
      return method.kind === "raters" ? listed(method.raters, `${at}.method.raters`) : [];
    }),
  );
  const degrees = incidents.flatMap((incident, index) =>
    (["points", "money"] as const).map((field) => {
      const tariff = incident[field];
      const path = `incidents[${index}].${field}.degrees`;
      return tariff?.kind === "degrees" ? listed(tariff.degrees, path) : [];
    }),
  );
  const columns = grades && !isGradeRules(grades) ? grades.columns : [];
  return [
    ...methods,
    ...degrees,
    listed(columns, "grades.columns"),
    listed(choices, "choices"),
    ...choices.map(({ options }, index) => listed(options, `choices[${index}].options`)),
  ];
}

/** Ids that are used twice or that stand for something else. */
export function checkIds(scheme: Scheme): SchemeFault[] {
  const figures = declaredFigures(scheme);
  const reserved = figures.flatMap((figure): SchemeFault[] => {
    const { id, path } = figure;
    return isReserved(figure, scheme) ? [{ code: "reserved id", path, id }] : [];
  });
  return [...idsTwice(figures), ...reserved, ...separateLists(scheme).flatMap(idsTwice)];
}
