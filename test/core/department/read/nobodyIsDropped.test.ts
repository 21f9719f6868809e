import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { personKey } from "../../../../core/month/personName";
import type { SheetTable } from "../../../../core/workbook/sheetTable";
import { outcomeOf } from "./reading";
import { agents, conduct, leaders, teams } from "./smallSchemes";

const NAMES = [
  "Ann",
  "ann ",
  "Ａｎｎ",
  "Anna",
  "Bob",
  "李 四",
  "李四",
  "__proto__",
  "=cmd",
  "constructor",
  "合",
  "9",
];
const name = fc.constantFrom(...NAMES);
const cell = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom("", "1", "4.5", "N/A", "x", "2026-06-01", "2026-05-02", "-3", "95%"),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
);

const table = (sheet: string, raw: string[][]): SheetTable => ({
  sheet,
  raw,
  shown: raw,
  serialShiftDays: 0,
});

/** Rows under a header: a name where it belongs, and anything in the other cells. */
function rowsOf(header: readonly string[], least: number): fc.Arbitrary<string[][]> {
  const row = fc.tuple(...header.map((text) => (text === "Name" ? name : cell)));
  return fc.array(row, { minLength: least, maxLength: 8 }).map((rows) => [[...header], ...rows]);
}

const dated = (rows: string[][]): string[][] =>
  rows.map((row, index) => (index === 0 ? row : ["2026-06-01", ...row.slice(1)]));

const roster = fc
  .array(
    fc.tuple(
      name,
      fc.constantFrom("", "1", "2"),
      fc.constantFrom("", "Agent", "Leader", "Cook"),
      fc.constantFrom("", "A", "B"),
      fc.constantFrom("", "agents", "Leaders", "conduct", "teams", "nothing"),
      fc.constantFrom("", "2026-06-03", "2026-08-01", "soon"),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) => [["Name", "Employee ID", "Post", "Team", "Scheme", "Joined"], ...rows]);

describe("reading a department", () => {
  it("lists everybody of the roster and of the data exactly once: appraised, or not graded and named in a finding", () => {
    fc.assert(
      fc.property(
        roster,
        rowsOf(["Date", "Name", "Chats", "Rating", "Feedback", "Conduct"], 1).map(dated),
        rowsOf(["Date", "Name", "Incident", "Times", "Points"], 0),
        fc.boolean(),
        (people, daily, incidents, hasRoster) => {
          const sheets = [
            ...(hasRoster ? [table("Roster", people)] : []),
            table("Daily", daily),
            table("Incidents", incidents),
          ];
          const facts = outcomeOf(sheets, [agents, leaders, conduct, teams], "2026-06");
          if ("fault" in facts) return;
          const appraised = facts.schemes.flatMap(({ appraisees }) =>
            appraisees.flatMap(({ kind, member }) => (kind === "person" ? [member] : [])),
          );
          const listed = [...appraised, ...facts.notGraded].map(({ key }) => key);
          expect(new Set(listed).size).toBe(listed.length);
          const names = [...appraised, ...facts.notGraded].map((member) => personKey(member.name));
          const named = [...(hasRoster ? people : []), ...daily]
            .map((row, index) => [row, index] as const)
            .filter(([row]) => !row.includes("Name"))
            .map(([row]) => personKey(row[row.length === 6 && row[0] === "2026-06-01" ? 1 : 0] ?? ""));
          const numbered = new Set(hasRoster ? ["1", "2"] : []);
          for (const key of named) if (!numbered.has(key)) expect(names).toContain(key);
          const saidOf = JSON.stringify(facts.findings);
          for (const { name: who } of facts.notGraded) expect(saidOf).toContain(JSON.stringify(who));
          for (const { appraisees } of facts.schemes)
            for (const { facts: one } of appraisees)
              for (const value of one.values.values()) expect(value).not.toBeNaN();
        },
      ),
      { numRuns: 300 },
    );
  });

  it("never fails on sheets of anything", () => {
    const anything = fc.array(
      fc.array(fc.oneof(cell, name, fc.constantFrom("Name", "Chats", "Scheme", "小组")), { maxLength: 6 }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 3 }), (contents) => {
        const sheets = contents.map((raw, index) => table(["Roster", "Daily", "Calendar"][index] ?? "", raw));
        expect(outcomeOf(sheets, [agents, leaders, conduct, teams], "2026-06")).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });
});
