import { sumOnPaper } from "../numbers/paper";
import type { Indicator, Section } from "../schemes/indicator";
import type { Appraised, Definitions, Result } from "./definition";
import { Unsettled } from "./figure";
import { incidentTerms } from "./incidents";
import { holdsFor } from "./methods/allOrNothing";
import { numberOrNone, within } from "./operands";
import type { Change, Item } from "./sumTerms";
import { amountOf, noteChange, termsOf } from "./sumTerms";

/** Full points of a section's items; null where one has none. */
function listedFull(subject: Appraised, items: readonly Item[]): number | null | Unsettled {
  const full: number[] = [];
  for (const { fullPoints } of items) {
    const points = numberOrNone(subject, fullPoints);
    if (points === null || points instanceof Unsettled) return points;
    full.push(points);
  }
  return sumOnPaper(full);
}

/** Adds the figures of the sections: `id`, and `id.listed` for what the items come to by themselves. */
export function defineSections(
  sections: readonly Section[],
  indicators: readonly Indicator[],
  incidentsToward: ReadonlyMap<string, readonly string[]>,
  definitions: Definitions,
): void {
  for (const section of sections) {
    const { id, headline = "as listed" } = section;
    const items: Item[] = [
      ...sections
        .filter(({ parent }) => parent === id)
        .map((each) => ({ id: each.id, fullPoints: each.fullPoints })),
      ...indicators
        .filter((each) => each.section === id && each.informative !== true)
        .map((each) => ({ id: each.id, fullPoints: each.fullPoints })),
    ];
    const incidentIds = incidentsToward.get(id) ?? [];
    definitions.set(`${id}.listed`, (subject) => {
      const terms = termsOf(subject, items);
      return { value: terms instanceof Unsettled ? terms : amountOf(terms) };
    });
    definitions.set(id, (subject): Result => {
      const given = subject.facts.points.get(id);
      if (given !== undefined) return { value: given };
      const ofItems = termsOf(subject, items);
      const ofIncidents = incidentTerms(subject, incidentIds);
      const full = numberOrNone(subject, section.fullPoints);
      const listed = listedFull(subject, items);
      const vetoed = section.zeroWhen ? holdsFor(subject, section.zeroWhen, id) : false;
      if (ofItems instanceof Unsettled) return { value: ofItems };
      if (ofIncidents instanceof Unsettled) return { value: ofIncidents };
      if (full instanceof Unsettled) return { value: full };
      if (listed instanceof Unsettled) return { value: listed };
      if (vetoed instanceof Unsettled) return { value: vetoed };
      // A section without items of its own is a purse of points that incidents are taken off.
      const base = items.length === 0 ? (full ?? 0) : 0;
      const terms = [...ofItems, ...ofIncidents];
      const sum = sumOnPaper([base, amountOf(terms)]);
      const changes: Change[] = [];
      let points = sum;
      if (full !== null && listed !== null && items.length > 0 && headline === "lose from headline")
        points = noteChange(changes, "headline", points, sumOnPaper([full, points, -listed]));
      if (full !== null && headline === "cap")
        points = noteChange(changes, "cap", points, Math.min(points, full));
      const floored = within(subject, points, { floor: section.floor });
      if (floored instanceof Unsettled) return { value: floored };
      points = noteChange(changes, "floor", points, floored);
      if (vetoed) points = noteChange(changes, "veto", points, 0);
      return { value: points, basis: { part: "section", base, terms, sum, changes } };
    });
  }
}
