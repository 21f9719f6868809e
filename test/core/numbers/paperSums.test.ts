import fc from "fast-check";
import { expect, it } from "vitest";
import { sumOnPaper } from "../../../core/numbers/paper";
import { PaperSums } from "../../../core/numbers/paperSums";

const PLACES = 3;

it("adds up each sum as if all its terms were there at once", () => {
  const term = fc.oneof(fc.double(), fc.double({ min: -100, max: 100 }), fc.integer());
  const terms = fc.array(fc.tuple(fc.nat(PLACES - 1), term));
  fc.assert(
    fc.property(terms, (all) => {
      const sums = new PaperSums(PLACES);
      for (const [place, each] of all) sums.add(place, each);
      for (let place = 0; place < PLACES; place++) {
        const own = all.filter(([at]) => at === place).map(([, each]) => each);
        expect(sums.at(place)).toBe(sumOnPaper(own));
      }
    }),
  );
});
