import type { FigureKind, SchemeFault } from "../../words/schemeMessages";
import { nearestWord } from "../nearestWord";
import type { Scheme } from "../scheme";
import type { Declared } from "./figureIds";
import { declaredFigures, knownFigures } from "./figureIds";
import { figureNeeds } from "./figureNeeds";
import type { Reference } from "./reference";
import { figureAt } from "./reference";

const ALLOWED: Readonly<Record<FigureKind, readonly Declared["kind"][]>> = {
  section: ["section"],
  "indicator or section": ["indicator", "section"],
  incident: ["incident"],
};

/** Unknown figures for which the one that may be meant is looked for: a document with thousands is another kind of file. */
const NEAREST_LOOKED_FOR = 20;

/** The places that say what a part belongs to. */
function membership({ sections = [], indicators = [], incidents = [] }: Scheme): Reference[] {
  return [
    ...sections.flatMap(({ parent }, index) => figureAt(parent, `sections[${index}].parent`, "section")),
    ...indicators.flatMap(({ section }, index) =>
      figureAt(section, `indicators[${index}].section`, "section"),
    ),
    ...incidents.flatMap(({ toward }, index) =>
      toward === "total" ? [] : figureAt(toward, `incidents[${index}].toward`, "indicator or section"),
    ),
  ];
}

/** References to figures that the scheme doesn't have, or that are of another kind than the place needs. */
export function checkReferences(scheme: Scheme): SchemeFault[] {
  const known = knownFigures(scheme);
  const kinds = new Map(declaredFigures(scheme).map(({ id, kind }) => [id, kind]));
  const references = [...membership(scheme), ...figureNeeds(scheme).flatMap((needs) => needs.references)];
  let unknown = 0;
  return references.flatMap(({ path, id, expected }): SchemeFault[] => {
    const kind = kinds.get(id);
    const fits = (one: Declared["kind"]): boolean => !expected || ALLOWED[expected].includes(one);
    if (!known.has(id)) {
      const alike =
        ++unknown > NEAREST_LOOKED_FOR
          ? []
          : expected
            ? [...kinds].flatMap(([other, of]) => (fits(of) ? other : []))
            : [...known];
      return [{ code: "unknown figure", path, found: id, nearest: nearestWord(id, alike) ?? null }];
    }
    return expected && !(kind && fits(kind)) ? [{ code: "wrong figure", path, found: id, expected }] : [];
  });
}
