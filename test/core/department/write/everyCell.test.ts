import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeDepartment } from "../../../../core/department/write/writeDepartment";
import type { Change } from "../../../../core/workbook/change";
import { arbitraryFacts } from "../../explain/arbitraryFacts";
import { readyById } from "../../explain/readyFolder";
import { contentAfter, NO_CALENDAR } from "./contentOf";
import { HOSTILE_NAMES } from "./hostileNames";
import { gradedMonth } from "./smallDepartment";

const LANGUAGES = ["en", "zh-CN", "zh-TW"] as const;
const name = fc.oneof(fc.constantFrom(...HOSTILE_NAMES), fc.string({ maxLength: 12 }));

const cellsOf = (changes: readonly Change[]): unknown[] =>
  changes.flatMap((change) => (change.kind === "write" ? change.cells.flat() : []));

describe("what is written", () => {
  it.each(readyById)("holds no cell that a file couldn't, and stays as it is: %s", async (_, scheme) => {
    const everybody = fc.array(fc.record({ name, facts: arbitraryFacts(scheme) }), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(everybody, fc.constantFrom(...LANGUAGES), async (people, language) => {
        const kind = scheme.appraises === "team" ? "team" : "person";
        const appraisees = people.map(
          ({ name: called, facts }) =>
            ({
              kind,
              member: { key: called, name: called, team: called, post: called, number: called },
              facts,
              unread: [],
            }) as const,
        );
        const result = gradedMonth([{ scheme, appraisees }]);
        const request = { language, calendar: NO_CALENDAR, statements: { calendar: NO_CALENDAR } };
        const { changes } = writeDepartment(await contentAfter([]), result, request);
        for (const cell of cellsOf(changes)) {
          expect(cell === null || typeof cell === "string" || Number.isFinite(cell)).toBe(true);
          if (typeof cell === "string") expect(cell.length).toBeLessThanOrEqual(32_767);
        }
        expect(writeDepartment(await contentAfter(changes), result, request).changes).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});
