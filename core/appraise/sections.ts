import { sumOnPaper } from "../numbers/paper";
import type { Indicator, Section } from "../schemes/indicator";
import type { Appraised, Definitions } from "./definition";
import type { Figure } from "./figure";
import { Unsettled } from "./figure";
import type { IncidentSum } from "./incidentSum";
import { holdsFor } from "./methods/allOrNothing";
import { numberOrNone, within } from "./operands";
import type { Item, SumNotes } from "./sumTerms";
import { addItems, noteChange, sumDefinition, TermSum } from "./sumTerms";

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

/** A section with what it adds up. */
interface SectionParts {
  readonly section: Section;
  readonly items: readonly Item[];
  /** Incidents that count toward it. */
  readonly incidents: IncidentSum;
}

/** What a section comes to; the terms and what changed their sum are noted where an explanation asks. */
function sectionPoints(
  subject: Appraised,
  { section, items, incidents }: SectionParts,
  notes?: SumNotes,
): Figure {
  const { id, headline = "as listed" } = section;
  const given = subject.facts.points.get(id);
  if (given !== undefined) return given;
  const terms = new TermSum(notes?.terms);
  const lacking = addItems(terms, subject, items) ?? incidents.addTo(terms, subject);
  if (lacking) return lacking;
  const full = numberOrNone(subject, section.fullPoints);
  if (full instanceof Unsettled) return full;
  const listed = listedFull(subject, items);
  if (listed instanceof Unsettled) return listed;
  const vetoed = section.zeroWhen ? holdsFor(subject, section.zeroWhen, id) : false;
  if (vetoed instanceof Unsettled) return vetoed;
  // A section without items of its own is a purse of points that incidents are taken off.
  const base = items.length === 0 ? (full ?? 0) : 0;
  const sum = sumOnPaper([base, terms.amount]);
  if (notes) notes.summed = { base, sum };
  const changes = notes?.changes;
  let points = sum;
  if (full !== null && listed !== null && items.length > 0 && headline === "lose from headline")
    points = noteChange(changes, "headline", points, sumOnPaper([full, points, -listed]));
  if (full !== null && headline === "cap")
    points = noteChange(changes, "cap", points, Math.min(points, full));
  const floored = within(subject, points, { floor: section.floor });
  if (floored instanceof Unsettled) return floored;
  points = noteChange(changes, "floor", points, floored);
  return vetoed ? noteChange(changes, "veto", points, 0) : points;
}

/** Adds the figures of the sections: `id`, and `id.listed` for what the items come to by themselves. */
export function defineSections(
  sections: readonly Section[],
  indicators: readonly Indicator[],
  incidentsToward: (id: string) => IncidentSum,
  definitions: Definitions,
): void {
  for (const section of sections) {
    const { id } = section;
    const items: Item[] = [
      ...sections
        .filter(({ parent }) => parent === id)
        .map((each) => ({ id: each.id, fullPoints: each.fullPoints })),
      ...indicators
        .filter((each) => each.section === id && each.informative !== true)
        .map((each) => ({ id: each.id, fullPoints: each.fullPoints })),
    ];
    const parts = { section, items, incidents: incidentsToward(id) };
    definitions.set(`${id}.listed`, {
      value: (subject) => {
        const terms = new TermSum();
        return addItems(terms, subject, items) ?? terms.amount;
      },
    });
    definitions.set(
      id,
      sumDefinition("section", (subject, notes) => sectionPoints(subject, parts, notes)),
    );
  }
}
