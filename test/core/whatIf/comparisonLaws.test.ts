import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paper, subtractOnPaper, sumOnPaper } from "../../../core/numbers/paper";
import type { Scheme } from "../../../core/schemes/scheme";
import type { Comparison } from "../../../core/whatIf/comparison";
import { compareSchemes } from "../../../core/whatIf/compareSchemes";
import type { DepartmentFacts } from "../../../core/department/departmentFacts";
import { drawnScheme, factsWith } from "../appraise/drawnScheme";
import { named } from "../appraise/figuresOfScheme";
import { appraiseeOf, departmentOf } from "./departmentOf";

const graded = (scheme: Scheme, limits: readonly [number, number]): Scheme => {
  const [low, high] = [Math.min(...limits), Math.max(...limits) + 1];
  return {
    ...scheme,
    grades: {
      bands: [
        [`>=${high}`, "A"],
        [`[${low},${high})`, "B"],
        [`<${low}`, "C"],
      ],
    },
    pay: { components: [{ id: "bonus", names: named("Bonus"), terms: [{ factors: ["total", 3.33] }] }] },
  };
};

const limit = fc.integer({ min: 0, max: 60 });

/** A department under a drawn scheme, some of it without some results, and the scheme with other grades. */
const drawn = fc
  .record({
    drawnScheme,
    people: fc.array(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), { maxLength: 12 }),
    lacking: fc.nat({ max: 3 }),
    own: fc.tuple(limit, limit),
    other: fc.tuple(limit, limit),
  })
  .map(({ drawnScheme: { scheme, items }, people, lacking, own, other }) => {
    const appraisees = people.map((isBetter, index) => {
      const facts = factsWith(index < lacking ? items.slice(1) : items, (place) => isBetter[place] ?? false);
      return appraiseeOf(`person ${index}`, facts);
    });
    const before = graded(scheme, own);
    const facts: DepartmentFacts = { ...departmentOf(before, {}), schemes: [{ scheme: before, appraisees }] };
    return { facts, before, after: graded(scheme, other), people: people.length };
  });

function compared(facts: DepartmentFacts, changed: Scheme): Comparison {
  const found = compareSchemes(facts, changed);
  if ("fault" in found) throw new Error(found.fault.code);
  return found;
}

describe("a comparison", () => {
  it("with the same scheme moves nobody and changes nothing", () => {
    fc.assert(
      fc.property(drawn, ({ facts, before }) => {
        const found = compared(facts, structuredClone(before));
        for (const person of found.people) {
          expect(person.move).toBe("stays");
          expect(person.after).toEqual(person.before);
        }
        for (const row of found.distribution) expect(row.after).toBe(row.before);
        expect(found.payYuan?.change ?? 0).toBe(0);
        expect(found.notRead).toEqual([]);
      }),
    );
  });

  it("counts everybody once on either side, and everybody who moves in two rows", () => {
    fc.assert(
      fc.property(drawn, ({ facts, after, people }) => {
        const { distribution, people: all } = compared(facts, after);
        const column = (side: "before" | "after"): number =>
          distribution.reduce((sum, row) => sum + row[side], 0);
        expect(all).toHaveLength(people);
        expect(column("before")).toBe(people);
        expect(column("after")).toBe(people);
        const moving = all.filter(({ move }) => move !== "stays").length;
        const shifted = distribution.reduce((sum, row) => sum + Math.abs(row.after - row.before), 0);
        expect(shifted).toBeLessThanOrEqual(moving * 2);
      }),
    );
  });

  it("changes the pay in all by what each person's changes, and back again the other way round", () => {
    fc.assert(
      fc.property(drawn, ({ facts, before, after }) => {
        const cheaper: Scheme = {
          ...after,
          pay: {
            components: [{ id: "bonus", names: named("Bonus"), terms: [{ factors: ["total", 1.11] }] }],
          },
        };
        const there = compared(facts, cheaper);
        const each = there.people.map((person) =>
          subtractOnPaper(person.after.payYuan ?? 0, person.before.payYuan ?? 0),
        );
        expect(paper(there.payYuan?.change ?? 0)).toBeCloseTo(sumOnPaper(each), 9);
        const [own] = facts.schemes;
        const back = compared(
          { ...facts, schemes: [{ scheme: cheaper, appraisees: own?.appraisees ?? [] }] },
          before,
        );
        expect(back.payYuan?.before ?? null).toBe(there.payYuan?.after ?? null);
        expect(back.payYuan?.after ?? null).toBe(there.payYuan?.before ?? null);
      }),
    );
  });
});
