import { describe, expect, test } from "vitest";
import { checkScheme } from "../../../../core/schemes/checkScheme";
import { withSettings } from "../../../../core/schemes/choices";
import type { Scheme } from "../../../../core/schemes/scheme";
import { readySchemes } from "../../../../sidebar/library/readySchemes";
import { Speaker } from "../../../../core/words/explanation/speaker";
import { factorGroups } from "../../../../sidebar/views/pay/factorGroups";
import { fittingKinds, newComponent } from "../../../../sidebar/views/pay/newComponent";
import { termsSentence } from "../../../../sidebar/views/pay/termsSentence";

const bare: Scheme = { version: 2, id: "bare", names: { en: "Bare", "zh-CN": "空", "zh-TW": "空" } };
const ready = (id: string): Scheme => readySchemes.find((scheme) => scheme.id === id) ?? bare;

/** What a new component of each fitting kind reads as. */
function formulas(scheme: Scheme): Record<string, string> {
  return Object.fromEntries(
    fittingKinds(scheme).map((kind) => {
      const { component, sets } = newComponent(scheme, kind);
      const after = withSettings(scheme, sets);
      return [kind, termsSentence(component.terms, after, new Speaker(after, "en"), "nothing")];
    }),
  );
}

describe("a new pay component", () => {
  test("begins as what HR means, with the figures that it needs", () => {
    expect(formulas(bare)).toEqual({
      "fixed amount": "Allowance amount",
      "personal amount": "Allowance amount",
      "rate of a figure": "Sales × Rate",
      commission: "Commission",
      deduction: "−Amount deducted",
    });
    expect(formulas(ready("months-wage"))).toMatchObject({ "grade column": "Post wage" });
  });

  test("leaves every ready scheme sound, whatever it begins as", () => {
    for (const scheme of readySchemes)
      for (const kind of fittingKinds(scheme)) {
        const faults = checkScheme(withSettings(scheme, newComponent(scheme, kind).sets));
        expect(faults, `${scheme.id}: ${kind}`).toEqual(checkScheme(scheme));
      }
  });

  test("has an id of its own however often one is added", () => {
    let scheme = bare;
    for (let count = 0; count < 4; count += 1)
      scheme = withSettings(scheme, newComponent(scheme, "fixed amount").sets);
    expect(new Set(scheme.pay?.components.map(({ id }) => id)).size).toBe(4);
    expect(new Set(scheme.parameters?.map(({ id }) => id)).size).toBe(4);
    expect(checkScheme(scheme)).toEqual([]);
  });
});

describe("what a component can be made of", () => {
  test("is never the component itself or what is made of it", () => {
    for (const each of readySchemes) {
      // A choice that agrees no more is another matter.
      const scheme = { ...each, choices: [] };
      for (const { id } of scheme.pay?.components ?? []) {
        const figures = factorGroups(scheme, id, new Speaker(scheme, "en")).flatMap((group) => group.figures);
        const list = `pay.components.${id}.terms`;
        for (const figure of figures) {
          const made = withSettings(scheme, [{ field: list, value: [{ factors: [figure.id] }] }]);
          expect(checkScheme(made), `${scheme.id}: ${id} of ${figure.id}`).toEqual([]);
        }
      }
    }
  });
});
