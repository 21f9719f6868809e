import type { Scheme } from "../../../core/schemes/scheme";
import { CONTEST_ITEMS } from "../rows/teamRows";
import { choiceOf, ready, without } from "./readyPart";

const ITEMS: Readonly<Record<(typeof CONTEST_ITEMS)[number], { readonly en: string; readonly tw: string }>> =
  {
    线路板发放数: { en: "Circuit boards issued", tw: "線路板發放數" },
    客户来电数: { en: "Client calls", tw: "客戶來電數" },
    受训人次: { en: "People trained", tw: "受訓人次" },
    维修产品数: { en: "Products repaired", tw: "維修產品數" },
    维修记录返回率: { en: "Repair records returned", tw: "維修紀錄回傳率" },
    客户满意率: { en: "Clients satisfied", tw: "客戶滿意率" },
    上门按时率: { en: "Visits on time", tw: "到府準時率" },
  };

const CONTEST_ID = "sample-team-contest";

/** The contest of the service teams: points by rank and level (E01). */
export function teamContest(): Scheme {
  const points = ready("E01");
  // Dates on which items are fixed and results published aren't kept in this workbook.
  const kept = without(points, ["inputs", "requirements"]);
  return {
    ...kept,
    id: CONTEST_ID,
    names: { en: "Contest of the service teams", "zh-CN": "服务小组评比", "zh-TW": "服務小組評比" },
    parameters: (points.parameters ?? []).filter(({ id }) => id === "full_scale"),
    indicators: (points.indicators ?? []).map((indicator, index) => {
      const item = CONTEST_ITEMS[index] ?? CONTEST_ITEMS[0];
      const { en, tw } = ITEMS[item];
      return {
        ...indicator,
        names: { en, "zh-CN": item, "zh-TW": tw },
        unit: item.endsWith("率") ? "share" : "items",
      };
    }),
    choices: ["ties", "other_sizes", "item_count"].map((id) => choiceOf(points, id)),
  };
}

/** The grades of the service teams by their points in the contest (E02). */
export function teamGrades(): Scheme {
  const grades = ready("E02");
  return {
    ...grades,
    id: "sample-team-grades",
    inputs: (grades.inputs ?? []).map((input) =>
      input.from ? { ...input, from: { ...input.from, scheme: CONTEST_ID } } : input,
    ),
  };
}
