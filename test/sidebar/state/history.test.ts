import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scheme } from "../../../core/schemes/scheme";
import { applyEdit } from "../../../sidebar/state/applyEdit";
import type { Edit } from "../../../sidebar/state/edit";
import { setting } from "../../../sidebar/state/edit";
import {
  beginHistory,
  canRedo,
  canUndo,
  redone,
  schemeOf,
  undone,
  withEdit,
} from "../../../sidebar/state/history";

const names = (text: string) => ({ en: text, "zh-CN": text, "zh-TW": text });
const BASE: Scheme = {
  version: 2,
  id: "service",
  names: names("Service"),
  indicators: ["a", "b", "c"].map((id) => ({
    id,
    names: names(id),
    weightPercent: 30,
    method: { kind: "rated" },
  })),
};

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .record({ id: fc.constantFrom("a", "b", "c"), value: fc.integer({ min: 0, max: 100 }) })
    .map(({ id, value }) => setting(`indicators.${id}.weightPercent`, value)),
  fc
    .record({ from: fc.nat(2), to: fc.nat(2) })
    .map(({ from, to }): Edit => ({ kind: "move", list: "indicators", from, to })),
  fc.nat(2).map((at): Edit => ({ kind: "remove", list: "indicators", at })),
  fc.nat(2).map((at): Edit => ({
    kind: "insert",
    list: "indicators",
    at,
    entry: { id: "new", names: names("new"), method: { kind: "rated" } },
  })),
);

describe("The history of a scheme", () => {
  it("is a replay: any number of undone steps done again give the same document", () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), fc.nat(12), (edits, back) => {
        const full = edits.reduce((history, each) => withEdit(history, each), beginHistory(BASE));
        let history = full;
        for (let step = 0; step < back; step++) history = undone(history);
        const done = Math.max(0, edits.length - back);
        expect(schemeOf(history)).toEqual(edits.slice(0, done).reduce(applyEdit, BASE));
        for (let step = 0; step < back; step++) history = redone(history);
        expect(schemeOf(history)).toEqual(schemeOf(full));
      }),
    );
  });

  it("is back at the very document that it began with once everything is undone", () => {
    const once = withEdit(beginHistory(BASE), setting("indicators.a.weightPercent", 40));
    expect(schemeOf(undone(once))).toBe(BASE);
    expect([canUndo(undone(once)), canRedo(undone(once))]).toEqual([false, true]);
  });

  it("takes a whole drag back in one step", () => {
    let history = withEdit(beginHistory(BASE), setting("indicators.b.weightPercent", 31));
    for (const value of [32, 33, 34])
      history = withEdit(history, setting("indicators.a.weightPercent", value), "drag 1");
    expect(history.steps).toHaveLength(2);
    expect(history.steps[1]?.edits).toHaveLength(1);
    expect(schemeOf(history).indicators?.[0]?.weightPercent).toBe(34);
    expect(schemeOf(undone(history)).indicators?.[0]?.weightPercent).toBe(30);
    const again = withEdit(history, setting("indicators.a.weightPercent", 50), "drag 2");
    expect(schemeOf(undone(again)).indicators?.[0]?.weightPercent).toBe(34);
  });

  it("forgets what could be done again once something else is done", () => {
    const once = withEdit(beginHistory(BASE), setting("indicators.a.weightPercent", 40));
    const other = withEdit(undone(once), setting("indicators.b.weightPercent", 10));
    expect(canRedo(other)).toBe(false);
    expect(schemeOf(other).indicators?.map(({ weightPercent }) => weightPercent)).toEqual([30, 10, 30]);
  });

  it("takes a field away with an undefined value and leaves the parts beside it as they are", () => {
    const history = withEdit(beginHistory(BASE), setting("indicators.a.weightPercent", undefined));
    const [first, second] = schemeOf(history).indicators ?? [];
    expect(first).not.toHaveProperty("weightPercent");
    expect(second).toBe(BASE.indicators?.[1]);
  });

  it("makes a list that isn't there yet", () => {
    const entry = { id: "late", names: names("late"), effect: "deduct" };
    const history = withEdit(beginHistory(BASE), { kind: "insert", list: "incidents", at: 0, entry });
    expect(schemeOf(history).incidents).toEqual([entry]);
  });
});
