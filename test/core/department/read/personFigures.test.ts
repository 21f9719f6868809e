import fc from "fast-check";
import { expect, it } from "vitest";
import { PersonFigures } from "../../../../core/department/read/personFigures";

const PEOPLE = 4;
const figures = fc.array(
  fc.tuple(fc.string(), fc.array(fc.option(fc.double(), { nil: undefined }), { maxLength: PEOPLE })),
);

it("is to everybody what a map of their own figures would be", () => {
  fc.assert(
    fc.property(figures, fc.nat(PEOPLE), (all, place) => {
      const columns = new Map(all);
      const own = new PersonFigures(columns, place);
      const map = new Map(
        [...columns].flatMap(([id, { [place]: value }]): [string, number][] =>
          value === undefined ? [] : [[id, value]],
        ),
      );
      const told: [string, number][] = [];
      own.forEach((value, id) => told.push([id, value]));
      expect([...own]).toEqual([...map]);
      expect(told).toEqual([...map]);
      expect([...own.keys()]).toEqual([...map.keys()]);
      expect([...own.values()]).toEqual([...map.values()]);
      expect(own.size).toBe(map.size);
      for (const id of columns.keys()) expect([own.has(id), own.get(id)]).toEqual([map.has(id), map.get(id)]);
    }),
  );
});
