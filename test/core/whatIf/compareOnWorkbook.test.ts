import { describe, expect, it } from "vitest";
import type { Scheme } from "../../../core/schemes/scheme";
import type { CellContent } from "../../../core/workbook/change";
import { MemoryWorkbook } from "../../../core/workbook/memoryWorkbook";
import type { Comparison } from "../../../core/whatIf/comparison";
import { compareOnWorkbook } from "../../../core/whatIf/compareOnWorkbook";
import { indicatorOf, named, schemeOf } from "../appraise/figuresOfScheme";

const SHEETS: Readonly<Record<string, readonly (readonly CellContent[])[]>> = {
  Roster: [
    ["Name", "Post", "Appraisal scheme"],
    ["An Xiaolan", "Agent", null],
    ["Bai Yuhang", "Agent", null],
    ["Cai Simin", "Clerk", "Clerks"],
  ],
  Data: [
    ["Date", "Name", "Work", "Care"],
    ["2026-05-31", "An Xiaolan", 55, 90],
    ["2026-05-31", "Bai Yuhang", 70, 30],
    ["2026-05-31", "Cai Simin", 80, 80],
    ["2026-06-30", "An Xiaolan", 50, 90],
    ["2026-06-30", "Bai Yuhang", 90, 40],
    ["2026-06-30", "Cai Simin", 80, 80],
  ],
};

const scored = (id: string, name: string): Partial<Scheme> => ({
  indicators: [{ ...indicatorOf(id, { kind: "rated" }, { fullPoints: 100 }), names: named(name) }],
  total: { combine: "sum" },
  grades: {
    bands: [
      [">=60", "pass"],
      ["<60", "fail"],
    ],
  },
});
const agents = schemeOf({
  ...scored("work", "Work"),
  id: "agents",
  names: named("Agents"),
  posts: ["Agent"],
});
const clerks = schemeOf({
  ...scored("work", "Work"),
  id: "clerks",
  names: named("Clerks"),
  posts: ["Clerk"],
});

async function compared(
  changed: Scheme,
  request?: Parameters<typeof compareOnWorkbook>[3],
): Promise<Comparison[]> {
  const content = await new MemoryWorkbook(SHEETS).read();
  const found = compareOnWorkbook(content, [agents, clerks], changed, request);
  if ("fault" in found) throw new Error(found.fault.code);
  return found;
}

const moves = (comparison: Comparison | undefined): string[] =>
  (comparison?.people ?? []).map(({ member, move }) => `${member.name} ${move}`).sort();

describe("compareOnWorkbook", () => {
  it("reads the latest month under the changed scheme too, so that it may score another column", async () => {
    const careful = schemeOf({ ...scored("care", "Care"), id: "agents", names: named("Careful agents") });
    const [june, ...more] = await compared(careful);
    expect([june?.month, more]).toEqual(["2026-06", []]);
    expect([june?.before.names.en, june?.after.names.en]).toEqual(["Agents", "Careful agents"]);
    expect(moves(june)).toEqual(["An Xiaolan up", "Bai Yuhang down"]);
    expect(june?.notRead).toEqual([]);
  });

  it("takes the place of a scheme that posts and roster know by other names", async () => {
    const other = schemeOf({ ...scored("care", "Care"), id: "other", names: named("Other") });
    const [june] = await compared(other, { replaces: "clerks" });
    expect(moves(june)).toEqual(["Cai Simin stays"]);
    await expect(compared(other)).rejects.toThrow("nothing to replace");
  });

  it("compares several months, and changes nothing with the same scheme", async () => {
    const found = await compared(structuredClone(agents), { months: ["2026-05", "2026-06"] });
    expect(found.map(({ month }) => month)).toEqual(["2026-05", "2026-06"]);
    for (const each of found) expect(moves(each)).toEqual(["An Xiaolan stays", "Bai Yuhang stays"]);
  });

  it("says what stands in the way where a month isn't there", async () => {
    await expect(compared(agents, { months: ["2020-01"] })).rejects.toThrow();
  });
});
