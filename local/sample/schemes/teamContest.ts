import type { Scheme } from "../../../core/schemes/scheme";
import { CONTEST_ITEMS } from "../rows/teamRows";
import { choiceOf, ready, reasonOf, without } from "./readyPart";

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

/** The contest of the service teams: points by rank and level (E01), grades by their total (E02). */
export function teamContest(): Scheme {
  const [points, grades] = [ready("E01"), ready("E02")];
  // Dates on which items are fixed and results published aren't kept in this workbook.
  const kept = without(points, ["inputs", "requirements"]);
  return {
    ...kept,
    id: "sample-team-contest",
    names: { en: "Contest of the service teams", "zh-CN": "服务小组评比", "zh-TW": "服務小組評比" },
    entry: "E01, E02",
    ...reasonOf(points, {
      en: "Grades go by the contest's total and place.",
      "zh-CN": "等级按评比总分和名次评定。",
      "zh-TW": "等級依評比總分和名次評定。",
    }),
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
    ...(grades.ranking && { ranking: grades.ranking }),
    ...(grades.grades && { grades: grades.grades }),
    choices: [
      ...["ties", "other_sizes", "item_count"].map((id) => choiceOf(points, id)),
      ...["second_with_92", "below_35"].map((id) => choiceOf(grades, id)),
      { ...choiceOf(grades, "ties"), id: "tied_places" },
    ],
  };
}
