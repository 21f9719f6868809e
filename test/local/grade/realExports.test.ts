import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { exportSchemes } from "../../../local/grade/exportSchemes";
import { XlsxWorkbook } from "../../../local/xlsx/xlsxWorkbook";
import type { GradedExport } from "../../department/gradedSheet";
import { figureFindings, outcomeOf } from "../../department/gradedSheet";

const shared = fileURLToPath(new URL("../../../../shared/data", import.meta.url));

async function grade(name: string): Promise<GradedExport> {
  const content = await new XlsxWorkbook(readFileSync(join(shared, name)), name).read();
  const outcome = outcomeOf(content.sheets, exportSchemes(undefined));
  if ("fault" in outcome) throw new Error(outcome.fault.code);
  return outcome;
}

const count = (result: GradedExport, grade: string | undefined): number =>
  result.people.filter((person) => person.grade === grade).length;

describe.skipIf(!existsSync(shared))("real exports, without options", () => {
  it("grades a chat tool's export of 70 agents over 30 days", async () => {
    const result = await grade("en_chat_agent_performance_2160.xlsx");
    const [read] = result.run.facts.sheets ?? [];
    expect([result.scheme.id, result.month, read?.rows, result.people.length]).toEqual([
      "after-sales",
      "2022-07",
      2160,
      70,
    ]);
    const columns = result.run.facts.schemes[0]?.columns ?? [];
    const taken = columns.filter(({ role }) => role === "columns").map(({ header }) => header);
    expect(taken).toEqual(["Average Rating", "Average Resolution Time", "Total Chats"]);
    // Worked out from the raw file by another program with exact fractions.
    expect(result.targets.map((target) => target && Math.round(target * 100) / 100)).toEqual([
      undefined,
      1154.26,
      330,
    ]);
    expect(result.people.slice(0, 3).map(({ person, total, rank }) => [person, total, rank])).toEqual([
      ["Agent 15", 95.2, 1],
      ["Agent 36", 95.2, 1],
      ["Agent 06", 94.6, 3],
    ]);
    expect(["优秀", "良好", "合格", "不合格", undefined].map((label) => count(result, label))).toEqual([
      13, 27, 11, 2, 17,
    ]);
    const codes = figureFindings(result).map(({ message }) => message.code);
    expect(codes.filter((code) => code === "not graded")).toHaveLength(17);
    expect(codes).toContain("extra spaces");
  });

  it("grades a list of 5,000 calls of 8 agents, the latest of its months", async () => {
    const result = await grade("en_call_center_dataset_5000_NA.xlsx");
    const [read] = result.run.facts.sheets ?? [];
    expect([result.scheme.id, result.month, read?.rows, read?.rowsOfMonth]).toEqual([
      "after-sales",
      "2021-03",
      5000,
      1612,
    ]);
    expect(result.people.map(({ person, total }) => [person, total])).toEqual([
      ["Martha", 84],
      ["Becky", 82.4],
      ["Greg", 81.8],
      ["Stewart", 80.2],
      ["Jim", 80],
      ["Diane", 79.4],
      ["Joe", 77.8],
      ["Dan", 76.8],
    ]);
    const becky = result.people.find(({ person }) => person === "Becky");
    expect(becky?.indicators[1]?.value).toBeCloseTo(155 / 170, 12);
  });
});
