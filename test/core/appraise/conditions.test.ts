import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holds } from "../../../core/appraise/conditions";
import type { Value } from "../../../core/appraise/figure";
import { unsettled, Unsettled } from "../../../core/appraise/figure";
import type { Condition, ConditionSet } from "../../../core/schemes/operand";

/** Whether conditions hold over figures: yes, no, or the id of the figure that leaves it open. */
function held(set: ConditionSet, given: Readonly<Record<string, Value | readonly Value[]>>): unknown {
  const found = holds({ figure: (id) => given[id] ?? unsettled({ code: "no value", id }) }, set);
  return found instanceof Unsettled ? found.reason.id : found;
}
const one = (condition: Omit<Condition, "of">, value: Value | readonly Value[]): unknown =>
  held({ all: [{ of: "x", ...condition }] }, { x: value });

describe("a condition", () => {
  it("includes its number or not, as its name says", () => {
    const at = (condition: Omit<Condition, "of">): unknown[] =>
      [89, 90, 91].map((value) => one(condition, value));
    expect(at({ atLeast: 90 })).toEqual([false, true, true]);
    expect(at({ moreThan: 90 })).toEqual([false, false, true]);
    expect(at({ atMost: 90 })).toEqual([true, true, false]);
    expect(at({ lessThan: 90 })).toEqual([true, false, false]);
    expect(at({ equals: 90 })).toEqual([false, true, false]);
    expect(at({ atLeast: 90, lessThan: 91 })).toEqual([false, true, false]);
  });

  it("compares as on paper", () => {
    const sum = 0.24 * 67 + 0.68 * 72 + 0.08 * 62;
    expect(sum).not.toBe(70);
    expect(["atLeast", "atMost", "equals"].map((edge) => one({ [edge]: 70 }, sum))).toEqual([
      true,
      true,
      true,
    ]);
    expect(["moreThan", "lessThan"].map((edge) => one({ [edge]: 70 }, sum))).toEqual([false, false]);
  });

  it("tells texts, yes and no, and any text of a list", () => {
    expect(one({ is: "E" }, "E")).toBe(true);
    expect(one({ is: ["D", "E"] }, "E")).toBe(true);
    expect(one({ is: "E" }, "A")).toBe(false);
    expect([one({ is: true }, true), one({ is: false }, true)]).toEqual([true, false]);
    expect([one({ is: "late" }, ["early", "late"]), one({ is: "late" }, [])]).toEqual([true, false]);
  });

  it("may compare two figures", () => {
    const set: ConditionSet = { all: [{ of: "done", atLeast: "must" }] };
    expect(held(set, { done: 37, must: 37 })).toBe(true);
    expect(held(set, { done: 36, must: 37 })).toBe(false);
    expect(held(set, { done: 36 })).toBe("must");
    expect(held(set, { must: 37 })).toBe("done");
  });

  it("is open over a text that should be a number", () => {
    expect(one({ atLeast: 1 }, "many")).toBe("x");
  });
});

describe("several conditions", () => {
  const met: Condition = { of: "yes", is: true };
  const failed: Condition = { of: "yes", is: false };
  const open: Condition = { of: "blank", atLeast: 1 };
  const given = { yes: true };

  it("are decided by one that fails where all are needed, whatever is open", () => {
    expect(held({ all: [open, failed] }, given)).toBe(false);
    expect(held({ all: [failed, open] }, given)).toBe(false);
    expect(held({ all: [open, met] }, given)).toBe("blank");
    expect(held({ all: [] }, given)).toBe(true);
  });

  it("are decided by one that holds where any will do, whatever is open", () => {
    expect(held({ any: [open, met] }, given)).toBe(true);
    expect(held({ any: [met, open] }, given)).toBe(true);
    expect(held({ any: [open, failed] }, given)).toBe("blank");
    expect(held({ any: [] }, given)).toBe(false);
  });

  it("come to the same in any order", () => {
    const conditions = fc.array(fc.constantFrom(met, failed, open), { maxLength: 5 });
    fc.assert(
      fc.property(conditions, (list) => {
        const turned = [...list].reverse();
        expect(held({ all: turned }, given)).toBe(held({ all: list }, given));
        expect(held({ any: turned }, given)).toBe(held({ any: list }, given));
      }),
    );
  });

  it("stay decided when what was open becomes known", () => {
    const conditions = fc.array(fc.constantFrom(met, failed, open), { maxLength: 5 });
    fc.assert(
      fc.property(conditions, fc.integer({ min: 0, max: 2 }), (list, blank) => {
        for (const set of [{ all: list }, { any: list }]) {
          const before = held(set, given);
          if (before !== "blank") expect(held(set, { ...given, blank })).toBe(before);
        }
      }),
    );
  });
});
