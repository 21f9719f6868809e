import type { Indicator } from "../../../core/schemes/indicator";
import type { Scheme } from "../../../core/schemes/scheme";
import type { SheetCells } from "../../sidebar/host/memoryHost";
import { workbookWith } from "../../sidebar/browser/workbookWith";
import { SeededDice } from "../../oracle/seededDice";
import { benchScheme } from "../month/benchScheme";

const INDICATORS = 60;
const PEOPLE = 2000;

const alike = (name: string) => ({ en: name, "zh-CN": name, "zh-TW": name });
const headers = Array.from({ length: INDICATORS }, (_, at) => `Measure ${String(at + 1)}`);

const indicators: readonly Indicator[] = headers.map((header, at) => ({
  id: `measure${String(at + 1)}`,
  names: alike(header),
  weightPercent: at < 40 ? 2 : 1,
  source: { aggregate: "mean", columns: { en: [header], "zh-CN": [], "zh-TW": [] }, reads: "number" },
  method:
    at % 2 === 0
      ? { kind: "linear", from: { value: 0, points: 0 }, to: { value: 100, points: 100 } }
      : {
          kind: "bands",
          bands: [
            ["<60", 40],
            ["60~80", 70],
            ["≥80", 100],
          ],
        },
}));

const scheme: Scheme = {
  version: 2,
  id: "sixty",
  names: alike("Sixty indicators"),
  indicators,
  total: { combine: "weighted" },
  ...(benchScheme.grades && { grades: benchScheme.grades }),
};

/** A workbook with 2,000 people under a scheme of 60 indicators. */
export function sixtyIndicators(): Promise<SheetCells> {
  const dice = new SeededDice(5);
  const names = Array.from({ length: PEOPLE }, (_, at) => `员工${String(at + 1)}`);
  return workbookWith([scheme], {
    Roster: [["Name", "Post", "Scheme"], ...names.map((name) => [name, "Agent", scheme.id])],
    Figures: [
      ["Date", "Name", ...headers],
      ...names.map((name) => ["2026-06-15", name, ...headers.map(() => dice.decimal(40, 100, 1).double)]),
    ],
  });
}
