import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Appraiser } from "../../../core/appraise/appraiser";
import { Unsettled } from "../../../core/appraise/figure";
import { withChoice } from "../../../core/schemes/choices";
import type { Scheme } from "../../../core/schemes/scheme";
import { arbitraryFacts } from "../explain/arbitraryFacts";
import { readyById } from "../explain/readyFolder";

/** Ids of everything that is a figure of the scheme. */
function figureIds(scheme: Scheme): string[] {
  const { parameters, inputs, sections, indicators, incidents, escalations, requirements } = scheme;
  const { commissions, pay } = scheme;
  const parts = [parameters, inputs, sections, indicators, incidents, escalations, requirements];
  return [...parts, commissions, pay?.components].flatMap((part) => (part ?? []).map(({ id }) => id));
}

describe("the library of ready schemes", () => {
  it.each(readyById)("%s calls no two figures the same", (_, scheme) => {
    const ids = figureIds(scheme);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[A-Za-z][A-Za-z0-9_]*$/.test(id))).toEqual([]);
  });

  it.each(readyById)("%s refers to figures that there are, whichever option is taken", (_, scheme) => {
    const readings = (scheme.choices ?? []).flatMap(({ id, options }) =>
      options.map((option) => withChoice(scheme, id, option.id)),
    );
    for (const reading of [scheme, ...readings]) {
      const appraiser = new Appraiser(reading);
      const [facts] = fc.sample(arbitraryFacts(reading), { numRuns: 1, seed: 3 });
      if (!facts) throw new Error("no facts");
      const subject = appraiser.appraise(facts);
      const lost = [...appraiser.definitions.keys()].flatMap((id) => {
        const figure = subject.figure(id);
        if (!(figure instanceof Unsettled)) return [];
        const { reason } = figure;
        return reason.code === "unknown figure" || reason.code === "cyclic" ? [{ figure: id, reason }] : [];
      });
      expect(lost).toEqual([]);
    }
  });
});
